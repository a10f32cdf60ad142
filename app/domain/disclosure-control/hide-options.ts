import { hideLine } from "./hide-line.ts";

/**
 * Which options of a question with several answers must be hidden. Each option is counted by itself, so nothing adds
 * up to a total. But everybody who answered chose at least one, so the options together are no fewer than the people.
 * Where the visible counts would make that a clue, the whole table is withheld.
 */
export interface OptionsTable {
  readonly answered: number;
  readonly notAnswered: number;
  readonly options: readonly { readonly key: string; readonly count: number }[];
}

/** What an earlier release showed of the same table. */
export interface EarlierOptions {
  readonly answered: number;
  readonly notAnswered: number;
  readonly releasedCells: ReadonlyMap<string, number | null>;
}

export type OptionsOutcome =
  | { readonly kind: "shown"; readonly hidden: ReadonlySet<string> }
  | { readonly kind: "withheld" }
  | { readonly kind: "carried-over" };

/** `smallest` is the smallest count that may be shown; a true zero always may. */
export function hideOptions(
  table: OptionsTable,
  earlier: readonly EarlierOptions[],
  smallest: number,
): OptionsOutcome {
  const people = hidePeople(table, earlier, smallest);
  if (people !== "shown") return { kind: people };

  const small = (count: number) => count > 0 && count < smallest;
  const hidden = new Set<string>();
  for (const { key, count } of table.options) {
    if (small(count) || small(table.answered - count)) hidden.add(key);
  }
  for (const before of earlier) {
    const more = table.answered - before.answered;
    for (const { key, count } of table.options) {
      const releasedCount = before.releasedCells.get(key) ?? (before.releasedCells.has(key) ? null : 0);
      if (releasedCount === null) hidden.add(key);
      else if (count < releasedCount || count - releasedCount > more) return { kind: "carried-over" };
      else if (small(count - releasedCount) || small(more - (count - releasedCount))) hidden.add(key);
    }
  }
  const visibleOptions = table.options.filter(({ key }) => !hidden.has(key));
  const together = visibleOptions.reduce((total, option) => total + option.count, 0);
  if (hidden.size > 0 && together + hidden.size < table.answered) {
    return { kind: earlier.length > 0 ? "carried-over" : "withheld" };
  }
  for (const before of earlier) {
    const moreChoices = visibleOptions.reduce(
      (total, { key, count }) => total + count - (before.releasedCells.get(key) ?? 0),
      0,
    );
    if (hidden.size > 0 && moreChoices < table.answered - before.answered) return { kind: "carried-over" };
  }
  return { kind: "shown", hidden };
}

/** How many answered at all stands behind every option: where that may not be shown, nothing is. */
function hidePeople(
  table: OptionsTable,
  earlier: readonly EarlierOptions[],
  smallest: number,
): "shown" | "withheld" | "carried-over" {
  const outcome = hideLine(
    [
      { key: "answered", count: table.answered, rank: 0 },
      { key: "not-answered", count: table.notAnswered, rank: 0 },
    ],
    earlier.map((before) => ({
      total: before.answered + before.notAnswered,
      releasedCells: new Map([
        ["answered", before.answered],
        ["not-answered", before.notAnswered],
      ]),
    })),
    smallest,
  );
  if (outcome.kind !== "shown") return outcome.kind;
  if (outcome.hidden.size === 0) return "shown";
  return earlier.length > 0 ? "carried-over" : "withheld";
}
