import type { Queries } from "#db/connection.ts";
import { findExportByOwner } from "#db/queries/exports.ts";
import type { PersonActor } from "../audit/audit.ts";
import type { Role } from "../people/roles.ts";
import { isBasisGone } from "./find-basis.server.ts";
import { recordTakeOut } from "./record-take-out.server.ts";
import { isMadeKind, type MadeKind, mayTake } from "./take-out.ts";

export type OpenedExport =
  | { kind: "opened"; madeKind: MadeKind; storedName: string; size: number; askedAt: string }
  /** Not made (yet), removed, made by somebody else, or holding what was taken back. */
  | { kind: "not-there" };

/** A file that somebody asked for, to be saved by them alone while they may see what it holds. Each time is recorded. */
export async function openExport(
  db: Queries,
  asked: {
    revisitId: string;
    exportId: string;
    role: Role;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<OpenedExport> {
  const { revisitId, exportId, role, actor, now } = asked;
  const found = await findExportByOwner(db, { revisitId, exportId, askedBy: actor.personId });
  if (found?.state !== "done" || found.storedName === null) return { kind: "not-there" };
  if (found.askedAs !== role || !isMadeKind(found.kind) || !mayTake(role, found.kind)) {
    return { kind: "not-there" };
  }
  if (await isBasisGone(db, { revisitId, basis: found.basis })) return { kind: "not-there" };
  await recordTakeOut(db, {
    revisitId,
    kind: found.kind,
    actor,
    now,
    details: { rows: found.rowsDone, exportId },
  });
  return {
    kind: "opened",
    madeKind: found.kind,
    storedName: found.storedName,
    size: found.size ?? 0,
    askedAt: found.askedAt,
  };
}
