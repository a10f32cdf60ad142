import type { Queries } from "#db/connection.ts";
import { findResponseByReceipt, findWordsOfResponse } from "#db/queries/responses.ts";
import type { ChildProfile } from "#db/tables/surveys.ts";
import { type ApprovedSet, findApprovalById } from "../approvals/find-approved-set.server.ts";
import type { DraftAnswers } from "../drafts/draft.ts";
import { hashReceipt } from "../drafts/hash-receipt.server.ts";
import { answerKey } from "../survey/asked-questions.ts";
import { type About, aboutFromGroups, childProfilesFrom } from "../survey/respondent-profile.ts";

export type SentResponse = {
  id: string;
  /** All three: an instant, UTC text. */
  receivedAt: Temporal.Instant;
  changedAt: Temporal.Instant | null;
  withdrawnAt: Temporal.Instant | null;
  /** As it was asked. */
  set: ApprovedSet;
  about: About;
  childProfiles: readonly ChildProfile[];
  answers: DraftAnswers;
};

/** What was sent, for whoever has its receipt; null where there is no such. Once withdrawn it says nothing. */
export async function findSentResponse(
  db: Queries,
  { inspectionId, receipt }: { inspectionId: string; receipt: string },
): Promise<SentResponse | null> {
  const response = await findResponseByReceipt(db, { inspectionId, ...hashReceipt(receipt) });
  if (!response) return null;
  const set = await findApprovalById(db, { inspectionId, approvalId: response.approvalId });
  if (!set) throw new Error("a response's approved questions are gone");
  const answerRows = await findWordsOfResponse(db, response.id);
  const answers: DraftAnswers = {};
  for (const { questionVersionId, child, choice, words } of answerRows.answers) {
    const key = answerKey({ id: questionVersionId, child });
    answers[key] = [...(answers[key] ?? []), words ?? choice];
  }
  const about = aboutFromGroups(answerRows.groups);
  const childProfiles = childProfilesFrom(answerRows.children, about);
  const { id, receivedAt, changedAt, withdrawnAt } = response;
  return { id, receivedAt, changedAt, withdrawnAt, set, about, childProfiles, answers };
}
