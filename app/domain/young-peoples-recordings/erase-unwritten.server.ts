import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findCurrentSeal } from "#db/queries/seals.ts";
import { listInspectionsSealedBy, listUnwrittenRecordings } from "#db/queries/young-peoples-recordings.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { doInTurn } from "../jobs/in-turn.ts";
import { eraseContents, removeRecordingFiles } from "../response-recordings/erase-recordings.server.ts";
import { unwrittenLifetime } from "./recording.ts";

/**
 * Erases recordings and drawings that were heard and not put into words, seven days after the evidence was sealed without them:
 * until then the lead can take the seal off, and an inspector write them down. How many went.
 */
export async function eraseUnwrittenRecordings(
  db: Queries,
  { uploads, now }: { uploads: Uploads; now: Temporal.Instant },
): Promise<number> {
  const sealedBy = now.subtract(unwrittenLifetime);
  let erased = 0;
  await doInTurn(await listInspectionsSealedBy(db, sealedBy), async (inspectionId) => {
    const storedNames: string[] = [];
    erased += await db.transaction().execute(async (trx) => {
      await serializeTransactions(trx, `inspection:${inspectionId}`);
      const seal = await findCurrentSeal(trx, inspectionId);
      // What it is over is worked out first. Taken off since, they wait for the next one.
      if (!seal || seal.workedOutAt === null || Temporal.Instant.compare(seal.sealedAt, sealedBy) > 0)
        return 0;
      const recordings = await listUnwrittenRecordings(trx, inspectionId);
      for (const recording of recordings) {
        storedNames.push(...(await eraseContents(trx, recording, { inspectionId, now })));
        await recordAudit(trx, {
          ...{ at: now, actor: { kind: "noonday" }, inspectionId, action: "young-peoples-recording.erased" },
          details: { recordingId: recording.id },
        });
      }
      return recordings.length;
    });
    await removeRecordingFiles(db, { uploads, storedNames, now });
  });
  return erased;
}
