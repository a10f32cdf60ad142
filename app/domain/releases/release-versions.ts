import type { ExactTable, ReleaseInput, StoredRelease } from "../disclosure-control/release.ts";
import type { ReleasedTable } from "../disclosure-control/release-shape.server.ts";

/** A table as a release showed it first. */
export interface TableVersion {
  readonly release: StoredRelease;
  readonly table: ReleasedTable;
}

/** The releases in which a table's figures were first shown, oldest first, with the breakdowns added to them later. */
export function firstVersionsOf({ earlier }: ReleaseInput, key: string): readonly TableVersion[] {
  return earlier.flatMap((release) => {
    const releasedTable = release.content.tables.find(
      (table) => table.key === key && table.carriedFrom === null,
    );
    if (!releasedTable || releasedTable.state === "not-available") return [];
    const later = earlier
      .flatMap((other) => other.content.tables)
      .findLast((table) => table.key === key && table.carriedFrom?.id === release.id);
    const table = { ...releasedTable, breakdowns: later?.breakdowns ?? releasedTable.breakdowns };
    return [{ release, table }];
  });
}

/** Whether a table's figures are of exactly the responses there are now. */
export function countsTheSame(input: ReleaseInput, table: ReleasedTable): boolean {
  if (!table.carriedFrom) return true;
  return input.earlier.some((release) => release.id === table.carriedFrom?.id && isOfTheSame(release));
}

/** Whether a release counts exactly the responses there are now, and each says what it said then. */
export function isOfTheSame({ differing, isChanged }: StoredRelease): boolean {
  return differing === 0 && !isChanged;
}

/** Answers once counted in one table and now in another could be had by subtracting the tables. */
export function isRegrouped({ earlier }: ReleaseInput, table: ExactTable): boolean {
  return earlier
    .flatMap((release) => release.content.tables)
    .some(
      (other) =>
        (other.key !== table.key && other.parts.some((part) => table.parts.includes(part))) ||
        (other.key === table.key && other.parts.some((part) => !table.parts.includes(part))),
    );
}

export function carry({ release, table }: TableVersion): ReleasedTable {
  return { ...table, carriedFrom: { id: release.id, number: release.number } };
}

export function blank(table: ExactTable, state: ReleasedTable["state"]): ReleasedTable {
  return {
    key: table.key,
    title: table.title,
    wordings: [...table.wordings],
    about: [...table.about],
    of: table.of,
    kind: table.kind,
    parts: [...table.parts],
    columns: [...table.columns],
    state,
    responses: null,
    answered: null,
    cells: table.columns.map(() => null),
    breakdowns: [],
    carriedFrom: null,
  };
}

export function releasedCellsOf(table: ReleasedTable): ReadonlyMap<string, number | null> {
  return new Map(table.columns.map((column, place) => [column.key, table.cells[place] ?? null]));
}

/** The keys of all that a column counts together. */
export function partsOf({
  key,
  merges,
}: {
  readonly key: string;
  readonly merges?: readonly { readonly key: string }[] | undefined;
}): readonly string[] {
  return (merges ?? [{ key }]).map((part) => part.key);
}
