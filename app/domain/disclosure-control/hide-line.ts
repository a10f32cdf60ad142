/**
 * Which cells of one table with a public total must be hidden: the small ones, and enough others that no small one
 * follows from the total, from what earlier releases showed, or from knowing this rule.
 *
 * A further hidden cell is chosen by its place in the table and never by its size, and a table is carried over for
 * reasons that are public or that many tables share: otherwise the choice itself would tell what is hidden. The tests
 * go through every table and every pair of releases of a few cells and show that no small count, and no small change
 * between two releases, is the only one that fits what was published.
 */
export interface LineCell {
  readonly key: string;
  readonly count: number;
  /** Cells of rank 0 are hidden in support of others first: choices before "not answered", which gives the base. */
  readonly rank: number;
}

/** What an earlier release showed of the same table: its total and each cell, `null` where it was hidden. */
export interface EarlierLine {
  readonly total: number;
  readonly releasedCells: ReadonlyMap<string, number | null>;
}

export type LineOutcome =
  | { readonly kind: "shown"; readonly hidden: ReadonlySet<string> }
  /** Too few people to show any of it. */
  | { readonly kind: "withheld" }
  /** Too little has changed, or something has been withdrawn: what was shown last stands. */
  | { readonly kind: "carried-over" };

/** `smallest` is the smallest count that may be shown; a true zero always may. */
export function hideLine(
  cells: readonly LineCell[],
  earlier: readonly EarlierLine[],
  smallest: number,
): LineOutcome {
  const total = sum(cells.map((cell) => cell.count));
  // With as many cells as people, "each cell once" would be the only table with nothing empty.
  if (total > 0 && (total < smallest || total <= cells.length)) return { kind: "withheld" };
  if (earlier.some((line) => total - line.total < smallest)) return { kind: "carried-over" };

  const changes = earlier.map((line) => measureChange(cells, total, line, smallest));
  if (changes.some((change) => change.fellSomewhere)) return { kind: "carried-over" };
  const counts = measureCounts(cells, smallest);
  const measures = [counts, ...changes];
  const hidden = new Set(measures.flatMap((measure) => [...measure.mustHide]));
  const inOrder = supportOrder(cells, hidden);
  for (;;) {
    const bare = measures.find((measure) => !measure.isProtected(hidden));
    if (bare === undefined) break;
    const open = inOrder.filter((key) => !hidden.has(key));
    const support = open.find((key) => bare.supports(key)) ?? open.find((key) => counts.supports(key));
    if (support === undefined) {
      if (earlier.length > 0) return { kind: "carried-over" };
      break;
    }
    hidden.add(support);
  }
  // A table of nothing but symbols would say that the change was a rare one.
  if (earlier.length > 0 && hidden.size === cells.length) return { kind: "carried-over" };
  return { kind: "shown", hidden };
}

/** The table itself, or its change since an earlier release, which anyone who has both can work out. */
interface Measure {
  /** The cells that this measure wants hidden from the start. */
  readonly mustHide: ReadonlySet<string>;
  isProtected(hidden: ReadonlySet<string>): boolean;
  /** Whether hiding this cell too would blur the small ones. */
  supports(key: string): boolean;
}

function measureCounts(cells: readonly LineCell[], smallest: number): Measure {
  const small = cells.filter((cell) => cell.count > 0 && cell.count < smallest);
  const large = new Set(cells.filter((cell) => cell.count >= smallest).map((cell) => cell.key));
  const together = sum(small.map((cell) => cell.count));
  return {
    mustHide: new Set(small.map((cell) => cell.key)),
    isProtected: (hidden) =>
      small.length === 0 ||
      [...hidden].some((key) => large.has(key)) ||
      blurEachOther(small.length, together, smallest),
    supports: (key) => large.has(key),
  };
}

function measureChange(
  cells: readonly LineCell[],
  total: number,
  line: EarlierLine,
  smallest: number,
): Measure & { readonly fellSomewhere: boolean } {
  const before = new Set([...line.releasedCells].filter(([, shown]) => shown === null).map(([key]) => key));
  const change = new Map<string, number>();
  for (const cell of cells) {
    if (!before.has(cell.key)) change.set(cell.key, cell.count - (line.releasedCells.get(cell.key) ?? 0));
  }
  // Of the cells hidden before only the change of all together is known: it follows from the totals.
  const changeOfBefore = total - line.total - sum([...change.values()]);
  const small = [...change].filter(([, by]) => by > 0 && by < smallest).map(([key]) => key);
  const gone = [...line.releasedCells].some(
    ([key, shown]) => shown !== null && shown > 0 && !cells.some((cell) => cell.key === key),
  );
  return {
    fellSomewhere: gone || changeOfBefore < 0 || [...change.values()].some((by) => by < 0),
    mustHide: new Set([...before, ...small]),
    isProtected: (hidden) => {
      // Of one more among all that are hidden, each could only be none or one.
      if ([...hidden].every((key) => before.has(key))) return changeOfBefore !== 1;
      const shown = sum([...change].filter(([key]) => !hidden.has(key)).map(([, by]) => by));
      const together = total - line.total - shown;
      return hidden.size > small.length
        ? together >= hidden.size + smallest - 2
        : blurEachOther(small.length, together, smallest);
    },
    supports: (key) => (change.get(key) ?? 0) >= smallest,
  };
}

/** Whether this many small counts with this sum can be shared out in several ways, whichever of them one asks about. */
function blurEachOther(many: number, together: number, smallest: number): boolean {
  return many >= 2 && together >= many + 2 && together <= many * (smallest - 1) - 2;
}

/** Nearest to what is hidden first, so that what is shown can still be read as "these two together". */
function supportOrder(cells: readonly LineCell[], hidden: ReadonlySet<string>): readonly string[] {
  const places = cells.flatMap((cell, place) => (hidden.has(cell.key) ? [place] : []));
  const distance = (place: number) => Math.min(...places.map((other) => Math.abs(other - place)));
  return cells
    .map((cell, place) => ({ cell, place, distance: distance(place) }))
    .sort((a, b) => a.cell.rank - b.cell.rank || a.distance - b.distance || a.place - b.place)
    .map(({ cell }) => cell.key);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
