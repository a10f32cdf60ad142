import type { Queries } from "#db/connection.ts";
import { listExportsByOwner } from "#db/queries/exports.ts";
import { type BackgroundExportKind, type ExportState, isBackgroundExportKind } from "./export-kinds.ts";

const maxExports = 20;

export type ListedExport = {
  id: string;
  kind: BackgroundExportKind;
  state: ExportState;
  askedAt: Temporal.Instant;
  /** Null while it is not made. */
  finishedAt: Temporal.Instant | null;
  /** From 0 to 1; null where nobody knows yet. */
  done: number | null;
  size: number | null;
  why: string | null;
};

/** The files that somebody asked for last, newest first, but for those that they removed. */
export async function listExports(
  db: Queries,
  owner: { inspectionId: string; personId: string },
): Promise<ListedExport[]> {
  const rows = await listExportsByOwner(db, {
    inspectionId: owner.inspectionId,
    askedBy: owner.personId,
    limit: maxExports,
  });
  return rows.flatMap(({ id, kind, state, askedAt, finishedAt, rowsDone, rowsExpected, size, why }) =>
    isBackgroundExportKind(kind)
      ? [
          {
            id,
            kind,
            state,
            askedAt,
            finishedAt,
            done: rowsDone === 0 ? null : Math.min(0.99, rowsDone / Math.max(1, rowsExpected)),
            size,
            why,
          },
        ]
      : [],
  );
}
