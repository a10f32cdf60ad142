import type { Queries } from "#db/connection.ts";
import { listRecordingsByResponse } from "#db/queries/young-peoples-recordings.ts";
import type { RecordingKind } from "#db/tables/enumerations.ts";

export type GivenRecording = { questionVersionId: string; kind: RecordingKind };

/** What somebody said aloud or drew, and is still there: of which question, and of which kind. */
export async function listGivenRecordings(db: Queries, responseId: string): Promise<GivenRecording[]> {
  const recordings = await listRecordingsByResponse(db, responseId);
  return recordings
    .filter(({ erasedAt }) => erasedAt === null)
    .map(({ questionVersionId, kind }) => ({ questionVersionId, kind }));
}
