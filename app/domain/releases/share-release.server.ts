import type { Queries } from "#db/connection.ts";
import { findRelease, updateReleaseShared } from "#db/queries/releases.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";

/** Lets the forum and the local area see a release. What others have seen cannot be undone, so neither can this. */
export async function shareRelease(
  db: Queries,
  input: { inspectionId: string; releaseId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "shared" | "already-shared" | "not-found" }> {
  const { inspectionId, releaseId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    const release = await findRelease(trx, { inspectionId, releaseId, sharedOnly: false });
    if (!release) return { kind: "not-found" };
    const shared = await updateReleaseShared(trx, {
      inspectionId,
      releaseId,
      sharedAt: now,
      sharedBy: actor.personId,
    });
    if (!shared) return { kind: "already-shared" };
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "release.shared",
      details: { release: release.number },
    });
    return { kind: "shared" };
  });
}
