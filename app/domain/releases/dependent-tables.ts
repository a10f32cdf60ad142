import type { ExactTable, ReleaseInput } from "../disclosure-control/release.ts";
import type { ReleasedTable } from "../disclosure-control/release-shape.server.ts";
import { releaseTable } from "./release-table.ts";
import { blank, carry, firstVersionsOf, partsOf } from "./release-versions.ts";

/*
 * Tables of questions that depend on an earlier answer. Such a table counts those who were asked. How many that are, and how
 * many were not, has to follow from what is shown of the earlier answer: then it tells nothing that is hidden there, and
 * whatever is hidden in the table itself is hidden beside a total that everybody knows. Else it would narrow down a hidden
 * count of the earlier answer ("how many have no plan").
 */

/** Each table as it may be released, by its key; what depends on another comes after it. */
export function releaseTables(input: ReleaseInput): ReadonlyMap<string, ReleasedTable> {
  const released = new Map<string, ReleasedTable>();
  const exactTables = new Map(input.tables.map((table) => [table.key, table]));
  const release = (table: ExactTable): ReleasedTable => {
    const known = released.get(table.key);
    if (known) return known;
    const earlier = table.dependsOn && exactTables.get(table.dependsOn.table);
    const made = table.dependsOn
      ? releaseDependent(input, table, earlier ? { exact: earlier, released: release(earlier) } : null)
      : releaseTable(input, table);
    released.set(table.key, made);
    return made;
  };
  for (const table of input.tables) release(table);
  return released;
}

type EarlierAnswer = { exact: ExactTable; released: ReleasedTable };

function releaseDependent(
  input: ReleaseInput,
  table: ExactTable,
  earlierAnswer: EarlierAnswer | null,
): ReleasedTable {
  const latest = firstVersionsOf(input, table.key).at(-1);
  const refused = () => (latest ? carry(latest) : blank(table, "withheld"));
  const smallest = input.thresholds.counts;
  const isSmall = (count: number) => count !== 0 && Math.abs(count) < smallest;
  const population = table.population ?? input.responses;
  const unasked = input.responses - population;
  if (isSmall(population) || isSmall(unasked)) return refused();
  const unaskedByShown = earlierAnswer && countUnaskedByEarlier(input, table, earlierAnswer);
  if (unaskedByShown === null || isSmall(unasked - unaskedByShown)) return refused();
  const tellsAFew = firstVersionsOf(input, table.key).some(({ release, table: before }) => {
    if (before.state !== "shown" || before.responses === null) return false;
    const unaskedBefore = (release.content.responses ?? 0) - before.responses;
    return isSmall(population - before.responses) || isSmall(unasked - unaskedBefore);
  });
  return tellsAFew ? refused() : releaseTable(input, table);
}

/** How many were not asked by what is shown of the earlier answer; null where that does not tell. */
function countUnaskedByEarlier(
  input: ReleaseInput,
  { dependsOn }: ExactTable,
  { exact, released }: EarlierAnswer,
): number | null {
  if (!dependsOn || released.state !== "shown" || released.shares || released.carriedFrom) return null;
  const before = input.responses - (exact.population ?? input.responses);
  const meant = new Set(dependsOn.columns);
  if (released.kind === "several-answers") {
    const [key, ...others] = released.columns.map((column) => column.key).filter((one) => meant.has(one));
    // Who chose one of two or more is told by no count of each.
    if (key === undefined || others.length > 0 || released.answered === null) return null;
    const cell = released.cells[released.columns.findIndex((column) => column.key === key)] ?? null;
    return cell === null ? null : before + released.answered - cell;
  }
  const isOffered = (part: string) => {
    const role = exact.columns.find(({ key }) => key === part)?.role;
    return (
      meant.has(part) ||
      role === "not-asked" ||
      (role === "not-answered" && !dependsOn.refused.includes(part))
    );
  };
  const sides = released.columns.map((column, place) => {
    const parts = partsOf(column).map(isOffered);
    const cell = released.cells[place] ?? null;
    return { cell, asked: parts.every(Boolean), unasked: parts.every((one) => !one) };
  });
  if (sides.some(({ asked, unasked }) => asked === unasked)) return null;
  const hidden = sides.filter(({ cell }) => cell === null);
  const sumOf = (some: typeof sides) => some.reduce((sum, { cell }) => sum + (cell ?? 0), 0);
  if (hidden.every(({ asked }) => asked)) return before + sumOf(sides.filter(({ unasked }) => unasked));
  if (hidden.every(({ unasked }) => unasked) && released.responses !== null)
    return before + released.responses - sumOf(sides.filter(({ asked }) => asked));
  return null;
}
