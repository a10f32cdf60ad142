import { fromText, toText } from "#app/platform/instants.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { listExportNamesAmong, listKeptExports, updateExport } from "#db/queries/exports.ts";
import type { Role } from "../people/roles.ts";
import { isBasisGone } from "./find-basis.server.ts";
import { isMadeKind, keptFor, mayTake, type Reason } from "./take-out.ts";

type Kept = Awaited<ReturnType<typeof listKeptExports>>[number];

/** Longer than any file takes to be made. */
const age = Temporal.Duration.from({ hours: 2 });
const atOnce = 500;

/**
 * Removes made files after a day, when who asked for them may not see them any more, and when somebody took back what may
 * be in them; and whatever was left lying where the making of one broke off.
 */
export async function sweepExports(
  db: Queries,
  { files, now }: { files: Uploads; now: Temporal.Instant },
): Promise<void> {
  for (const kept of await listKeptExports(db)) {
    const why = await findReason(db, kept, now);
    if (why === null) continue;
    const removed = { state: "removed", storedName: null, why, removedAt: toText(now) };
    if (!(await updateExport(db, kept, removed))) continue;
    if (kept.storedName !== null) await files.remove(kept.storedName);
  }
  const names = (await files.listOlderThan(age)).slice(0, atOnce);
  const spokenOf = new Set(await listExportNamesAmong(db, names));
  for (const name of names) if (!spokenOf.has(name)) await files.remove(name);
}

async function findReason(db: Queries, kept: Kept, now: Temporal.Instant): Promise<Reason | null> {
  const { askedAs, basis, finishedAt, kind, revisitId, role } = kept;
  if (role !== askedAs || !isMadeKind(kind) || !mayTake(role as Role, kind)) return "no-right";
  const until = fromText(finishedAt ?? "").add(keptFor);
  if (Temporal.Instant.compare(until, now) <= 0) return "too-old";
  return (await isBasisGone(db, { revisitId, basis })) ? "taken-back" : null;
}
