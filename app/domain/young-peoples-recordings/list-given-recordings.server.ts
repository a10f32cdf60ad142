import type { Queries } from "#db/connection.ts";
import { listRecordingsByResponse } from "#db/queries/young-peoples-recordings.ts";
import type { RecordingKind } from "#db/tables/enumerations.ts";
import { currentOf } from "./find-own-recording.server.ts";

export type GivenRecording = { questionVersionId: string; kind: RecordingKind };

/**
 * What somebody said aloud or drew, and is still there: of which question, and of which kind. As it is to be sent, or with
 * `sentOnly` as it was.
 */
export async function listGivenRecordings(
  db: Queries,
  responseId: string,
  { sentOnly = false }: { sentOnly?: boolean } = {},
): Promise<GivenRecording[]> {
  const recordings = await listRecordingsByResponse(db, responseId);
  const ofQuestions = Map.groupBy(
    recordings,
    ({ questionVersionId, kind }) => `${questionVersionId} ${kind}`,
  );
  return [...ofQuestions.values()].flatMap((some) => {
    const found = sentOnly
      ? some.find(({ sentAt, erasedAt }) => sentAt !== null && erasedAt === null)
      : currentOf(some);
    return found ? [{ questionVersionId: found.questionVersionId, kind: found.kind }] : [];
  });
}
