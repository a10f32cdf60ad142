import type { Queries } from "#db/connection.ts";
import { findYoungPersonsConsent, listRecordingsByQuestion } from "#db/queries/young-peoples-recordings.ts";
import type { RecordingKind } from "#db/tables/enumerations.ts";
import type { YoungPeoplesRecordingsTable } from "#db/tables/young-peoples-responses.ts";

/**
 * Whether somebody has agreed to be recorded, or to draw, and what they gave for a question as it is to be sent. `stays`:
 * whether what they sent before stands until the changes are sent.
 */
export async function findOwnRecording(
  db: Queries,
  query: { responseId: string; questionVersionId: string; kind: RecordingKind },
) {
  const consent = await findYoungPersonsConsent(db, query);
  const recordings = await listRecordingsByQuestion(db, query);
  const recording = currentOf(recordings);
  const stays = recordings.some((one) => one.sentAt !== null && one.erasedAt === null && one !== recording);
  return { hasAgreed: consent?.given ?? false, recording, stays };
}

/** Of what there is for one question: what is not sent yet, or else what was sent and was not thrown away or erased. */
export function currentOf<
  One extends Pick<YoungPeoplesRecordingsTable, "sentAt" | "thrownAwayAt" | "erasedAt">,
>(recordings: readonly One[]): One | undefined {
  return (
    recordings.find(({ sentAt }) => sentAt === null) ??
    recordings.find(({ thrownAwayAt, erasedAt }) => thrownAwayAt === null && erasedAt === null)
  );
}
