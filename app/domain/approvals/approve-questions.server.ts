import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertApproval } from "#db/queries/approvals.ts";
import { listApprovedVersions, updateMeaningOfVersion } from "#db/queries/question-versions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import { freezeVersion } from "../questions/freeze-version.server.ts";
import type { QuestionVersion } from "../questions/question.ts";
import { readVersion } from "../questions/read-version.ts";
import { asksTheSame, findCountingProblem } from "../questions/same-question.ts";
import { listRecipients } from "../reviews/list-recipients.server.ts";
import { unansweredForums } from "../reviews/review-status.ts";
import { checkApproval } from "./check-approval.server.ts";

type Approving = {
  inspectionId: string;
  /** Ids of changed questions of which the lead says that the meaning is the same as before. */
  sameMeaning: readonly string[];
  /** The lead knows that parents will not be asked about the focus areas that have no question. */
  withoutQuestionAccepted: boolean;
  remark: string;
  /** `seen` of the check that the lead had before them; left out, the set is approved as it stands. */
  seen?: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type ApprovedQuestions =
  | { kind: "approved"; approvalId: string; number: number }
  | { kind: "no-questions" }
  | { kind: "nothing-changed" }
  | { kind: "changed-meanwhile" }
  | { kind: "survey-closed" }
  /** These could never be asked as they stand: their words. */
  | { kind: "conditions-broken"; texts: string[] }
  | { kind: "focus-areas-without-question"; names: string[] };

/**
 * Freezes the parents' questions, with their order, as the next version of the survey (¶122). Forums that have not
 * answered do not hold it up; their names are kept with the approval.
 */
export async function approveQuestions(db: Queries, input: Approving): Promise<ApprovedQuestions> {
  const { inspectionId, sameMeaning, remark, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<ApprovedQuestions> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const check = await checkApproval(trx, { inspectionId, now });
    if (check.questions.length === 0) return { kind: "no-questions" };
    if (input.seen !== undefined && input.seen !== check.seen) return { kind: "changed-meanwhile" };
    if (check.survey === "closed") return { kind: "survey-closed" };
    if (check.conditionProblems.length > 0)
      return { kind: "conditions-broken", texts: check.conditionProblems.map(({ text }) => text) };
    if (check.withoutQuestion.length > 0 && !input.withoutQuestionAccepted) {
      const names = check.withoutQuestion.map(({ shortName }) => shortName);
      return { kind: "focus-areas-without-question", names };
    }
    const isSame = check.added.length + check.changed.length + check.removed.length === 0 && !check.moved;
    if (check.last && isSame) return { kind: "nothing-changed" };

    const approved = (await listApprovedVersions(trx, inspectionId)).map(readVersion);
    const versions: QuestionVersion[] = [];
    for (const question of check.questions) {
      const frozen = await freezeVersion(trx, { inspectionId, question, now });
      const same = sameMeaning.includes(question.id);
      versions.push(await resolveMeaning(trx, { inspectionId, version: frozen, approved, same }));
    }
    const approval = {
      id: makeId(),
      inspectionId,
      number: (check.last?.number ?? 0) + 1,
      approvedBy: actor.personId,
      approvedAt: now,
      unanswered: unansweredForums(check.forums),
      remark,
    };
    await insertApproval(
      trx,
      approval,
      versions.map(({ id }) => id),
    );
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "questions.approved",
      details: {
        approvalId: approval.id,
        number: approval.number,
        versionIds: versions.map(({ id }) => id),
        sameMeaning,
        unanswered: unansweredForums(check.forums),
        unansweredComments: check.unansweredComments,
        withoutQuestion: check.withoutQuestion.map(({ id }) => id),
      },
    });
    for (const { personId } of await listRecipients(trx, { inspectionId, audience: "parents" })) {
      await enqueueMessage(trx, {
        template: "questions-approved",
        ...{ inspectionId, personId, subjectId: approval.id, now },
      });
    }
    return { kind: "approved", approvalId: approval.id, number: approval.number };
  });
}

/**
 * Says with which earlier versions of its question a version now approved is counted: with one that asked the very
 * same thing; with the last where the lead says so; otherwise with none. What was approved before is never altered.
 */
async function resolveMeaning(
  trx: Trx,
  {
    inspectionId,
    version,
    approved,
    same,
  }: { inspectionId: string; version: QuestionVersion; approved: readonly QuestionVersion[]; same: boolean },
): Promise<QuestionVersion> {
  if (approved.some(({ id }) => id === version.id)) return version;
  const earlier = approved.filter(({ questionId }) => questionId === version.questionId);
  const last = earlier.at(-1);
  const identical = earlier.findLast((candidate) => asksTheSame(candidate, version));
  const counted = identical ?? (last && same && findCountingProblem(last, version) === null ? last : null);
  const isTaken = approved.some(({ meaningId }) => meaningId === version.meaningId);
  const meaningId = counted?.meaningId ?? (isTaken ? makeId() : version.meaningId);
  if (meaningId === version.meaningId) return version;
  await updateMeaningOfVersion(trx, { inspectionId, id: version.id, meaningId });
  return { ...version, meaningId };
}
