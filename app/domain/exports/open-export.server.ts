import type { Queries } from "#db/connection.ts";
import { findExportByOwner } from "#db/queries/exports.ts";
import type { Role } from "../access/roles.ts";
import type { PersonActor } from "../audit/audit.ts";
import { type BackgroundExportKind, isBackgroundExportKind, mayExport } from "./export-kinds.ts";
import { isBasisWithdrawn } from "./find-basis.server.ts";
import { recordExport } from "./record-export.server.ts";

export type MadeExport =
  | {
      kind: "found";
      madeKind: BackgroundExportKind;
      storedName: string;
      size: number;
      askedAt: Temporal.Instant;
      rows: number;
    }
  /** Not made (yet), removed, made by somebody else, or holding what was withdrawn. */
  | { kind: "not-found" };

type ExportInput = {
  inspectionId: string;
  exportId: string;
  role: Role;
  actor: PersonActor;
  now: Temporal.Instant;
};

/** A file that somebody asked for, to be saved by them alone while they may see what it holds. */
export async function findMadeExport(db: Queries, input: ExportInput): Promise<MadeExport> {
  const { inspectionId, exportId, role, actor } = input;
  const exportRow = await findExportByOwner(db, { inspectionId, exportId, askedBy: actor.personId });
  if (exportRow?.state !== "done" || exportRow.storedName === null) return { kind: "not-found" };
  if (
    exportRow.askedAs !== role ||
    !isBackgroundExportKind(exportRow.kind) ||
    !mayExport(role, exportRow.kind)
  ) {
    return { kind: "not-found" };
  }
  if (await isBasisWithdrawn(db, { inspectionId, basis: exportRow.basis })) return { kind: "not-found" };
  const { kind: madeKind, storedName, size, askedAt, rowsDone: rows } = exportRow;
  return { kind: "found", madeKind, storedName, size: size ?? 0, askedAt, rows };
}

/** Writes down that it is given. */
export async function recordOpenedExport(
  db: Queries,
  { inspectionId, exportId, actor, now }: ExportInput,
  { madeKind, rows }: { madeKind: BackgroundExportKind; rows: number },
): Promise<void> {
  await recordExport(db, { inspectionId, kind: madeKind, actor, now, details: { rows, exportId } });
}
