import { hashToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { listVersionsByYoungPeopleApproval } from "#db/queries/young-people-approvals.ts";
import { findRecordingByQuestion, findYoungPersonsConsent } from "#db/queries/young-peoples-recordings.ts";
import { findYoungPeoplesResponseByToken } from "#db/queries/young-peoples-responses.ts";
import type { RecordingKind } from "#db/tables/enumerations.ts";
import { readVersion } from "../questions/read-version.ts";

/** What a device's secret opens, with the frozen questions that it began with; null where that is nothing any more. */
export async function findOwnResponse(
  db: Queries,
  { inspectionId, token }: { inspectionId: string; token: string },
) {
  const response = await findYoungPeoplesResponseByToken(db, { inspectionId, tokenHash: hashToken(token) });
  if (!response || response.withdrawnAt !== null) return null;
  const versions = await listVersionsByYoungPeopleApproval(db, response.approvalId);
  return { response, questions: versions.map(readVersion) };
}

/** Whether somebody has agreed to be recorded, or to draw, and what they gave for a question. */
export async function findOwnRecording(
  db: Queries,
  query: { responseId: string; questionVersionId: string; kind: RecordingKind },
) {
  const consent = await findYoungPersonsConsent(db, query);
  return { hasAgreed: consent?.given ?? false, recording: await findRecordingByQuestion(db, query) };
}
