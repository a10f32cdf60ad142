/** A sum of unknowns: their places and how often each counts. */
export type Sum = ReadonlyMap<number, number>;

/**
 * The least and the most that a sum of unknowns can be, when all unknowns are zero or more and each of the known sums
 * has its value. The simplex method, in the plainest form (Bland's rule, which always ends).
 */
export function rangeOf(
  sum: Sum,
  unknowns: number,
  known: readonly { sum: Sum; value: number }[],
): { least: number; most: number } {
  const feasible = begin(unknowns, known);
  const most = maximise(feasible, unknowns, sum);
  const least = -maximise(feasible, unknowns, new Map([...sum].map(([place, times]) => [place, -times])));
  return { least, most };
}

type Tableau = { rows: number[][]; basis: number[] };
const nothing = 1e-7;

/** A first solution: every row gets an unknown of its own, and these are then driven to zero. */
function begin(unknowns: number, known: readonly { sum: Sum; value: number }[]): Tableau {
  const rows = known.map(({ sum, value }, row) => {
    const line = new Array<number>(unknowns + known.length + 1).fill(0);
    for (const [place, times] of sum) line[place] = times;
    line[unknowns + row] = 1;
    line[line.length - 1] = value;
    return line;
  });
  const tableau = { rows, basis: known.map((_, row) => unknowns + row) };
  const own = new Map(known.map((_, row) => [unknowns + row, -1]));
  const left = maximise(tableau, unknowns + known.length, own, true);
  if (left < -nothing) throw new Error("the known sums contradict each other");
  for (const [row, basic] of tableau.basis.entries()) {
    if (basic < unknowns) continue;
    const place =
      tableau.rows[row]?.findIndex((value, at) => at < unknowns && Math.abs(value) > nothing) ?? -1;
    if (place >= 0) pivot(tableau, row, place);
  }
  return tableau;
}

function maximise(from: Tableau, unknowns: number, sum: Sum, inPlace = false): number {
  const tableau = inPlace ? from : { rows: from.rows.map((row) => [...row]), basis: [...from.basis] };
  for (;;) {
    const entering = range(unknowns).find((place) => gain(tableau, sum, place) > nothing);
    if (entering === undefined) break;
    let leaving = -1;
    let smallest = Number.POSITIVE_INFINITY;
    for (const [row, line] of tableau.rows.entries()) {
      const step = line[entering] ?? 0;
      if (step <= nothing) continue;
      const ratio = (line.at(-1) ?? 0) / step;
      const earlier = (tableau.basis[row] ?? 0) < (tableau.basis[leaving] ?? Number.POSITIVE_INFINITY);
      if (ratio < smallest - nothing || (ratio < smallest + nothing && earlier)) {
        smallest = ratio;
        leaving = row;
      }
    }
    if (leaving < 0) return Number.POSITIVE_INFINITY;
    pivot(tableau, leaving, entering);
  }
  return tableau.basis.reduce(
    (total, basic, row) => total + (sum.get(basic) ?? 0) * (tableau.rows[row]?.at(-1) ?? 0),
    0,
  );
}

function gain(tableau: Tableau, sum: Sum, place: number): number {
  return tableau.basis.reduce(
    (total, basic, row) => total - (sum.get(basic) ?? 0) * (tableau.rows[row]?.[place] ?? 0),
    sum.get(place) ?? 0,
  );
}

function pivot(tableau: Tableau, row: number, place: number): void {
  const line = tableau.rows[row] ?? [];
  const by = line[place] ?? 1;
  for (const at of line.keys()) line[at] = (line[at] ?? 0) / by;
  for (const [other, values] of tableau.rows.entries()) {
    const times = values[place] ?? 0;
    if (other === row || times === 0) continue;
    for (const at of values.keys()) values[at] = (values[at] ?? 0) - times * (line[at] ?? 0);
  }
  tableau.basis[row] = place;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place);
}
