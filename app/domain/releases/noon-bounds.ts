import type { Bounds, ExactTable } from "../disclosure-control/release.ts";
import { boundsAtNoon } from "../reach/daily-release.ts";
import type { DailyRelease } from "../reach/daily-release-shape.server.ts";
import { ownBoundsAtNoon } from "../reach/round-young-people.ts";

/** What everybody with the latest noon’s counts knows of a release’s groups; more may have come since. */
export function boundsFromNoon(
  noon: DailyRelease,
  tables: readonly ExactTable[],
): ReadonlyMap<string, ReadonlyMap<string, Bounds>> {
  const known = [
    ...[...boundsAtNoon(noon)].map(([name, values]) => [`about:${name}`, values] as const),
    ...ownBoundsAtNoon(noon),
  ];
  return new Map(
    known.map(([key, values]) => {
      const table = tables.find((one) => one.key === key);
      const countOf = (column: string) =>
        table?.counts[table.columns.findIndex((one) => one.key === column)] ?? 0;
      const grown = [...values].map(
        ([column, { min, max }]) =>
          [column, { min, max: countOf(column) > max ? Number.POSITIVE_INFINITY : max }] as const,
      );
      return [key, new Map(grown)];
    }),
  );
}
