import type { Trx } from "#db/connection.ts";
import { listRecordingsByResponse, updateRecordingsAsSent } from "#db/queries/young-peoples-recordings.ts";
import { enqueueAlert } from "../safeguarding/add-entries.server.ts";
import { removeRecording, removeWrittenDown } from "./erase-recordings.server.ts";

/**
 * What is in the device's hands goes to inspectors with its response, in the transaction that sends it, and whoever hears it
 * first is told. What was sent before goes where something else was given in its place, or it was thrown away since. Files go
 * with the next sweep, within minutes. How many went.
 */
export async function sendRecordings(
  trx: Trx,
  { responseId, inspectionId, now }: { responseId: string; inspectionId: string; now: Temporal.Instant },
): Promise<number> {
  const recordings = await listRecordingsByResponse(trx, responseId);
  const unsent = recordings.filter(({ sentAt }) => sentAt === null);
  for (const sent of recordings.filter(({ sentAt }) => sentAt !== null)) {
    const isReplaced = unsent.some(
      ({ questionVersionId, kind }) => questionVersionId === sent.questionVersionId && kind === sent.kind,
    );
    if (!isReplaced && sent.thrownAwayAt === null) continue;
    await removeRecording(trx, sent, { inspectionId, now });
    await removeWrittenDown(trx, sent, { inspectionId, now });
  }
  const count = await updateRecordingsAsSent(trx, { responseId, sentAt: now });
  if (count > 0) await enqueueAlert(trx, inspectionId);
  return count;
}
