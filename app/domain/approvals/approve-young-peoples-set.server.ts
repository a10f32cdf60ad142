import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listMembersInRole } from "#db/queries/question-reviews.ts";
import { insertYoungPeopleApproval } from "#db/queries/young-people-approvals.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import { freezeVersion } from "../questions/freeze-version.server.ts";
import { reviewerRole } from "../reviews/list-recipients.server.ts";
import { unansweredForums } from "../reviews/review-status.ts";
import { checkYoungPeoplesSet } from "./check-young-peoples-set.server.ts";

type Approving = {
  inspectionId: string;
  /** The lead knows that young people will not be asked about the focus areas that have no question. */
  withoutQuestionAccepted: boolean;
  /** At most 2,000 characters. */
  remark: string;
  /** `seen` of the check that the lead had before them. */
  seen: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type ApprovedYoungPeoplesSet =
  | { kind: "approved"; approvalId: string; number: number }
  | {
      kind:
        | "no-questions"
        | "nothing-changed"
        | "changed-meanwhile"
        | "set-too-large"
        | "focus-areas-without-question";
    };

/**
 * Freezes the young people's questions, with their order, as the next version of their set. Discussions are recorded
 * against it from then on. Groups that have not answered do not hold it up; their names are kept with the approval.
 */
export async function approveYoungPeoplesSet(
  db: Queries,
  input: Approving,
): Promise<ApprovedYoungPeoplesSet> {
  const { inspectionId, remark, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<ApprovedYoungPeoplesSet> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const check = await checkYoungPeoplesSet(trx, inspectionId);
    if (check.questions.length === 0) return { kind: "no-questions" };
    if (check.isTooLarge) return { kind: "set-too-large" };
    if (input.seen !== check.seen) return { kind: "changed-meanwhile" };
    if (check.last && !check.changedSinceApproval) return { kind: "nothing-changed" };
    if (check.withoutQuestion.length > 0 && !input.withoutQuestionAccepted)
      return { kind: "focus-areas-without-question" };
    const versionIds: string[] = [];
    for (const question of check.questions)
      versionIds.push((await freezeVersion(trx, { inspectionId, question, now })).id);
    const unanswered = unansweredForums(check.groups);
    const approval = {
      ...{ id: makeId(), inspectionId, number: (check.last?.number ?? 0) + 1 },
      ...{ approvedBy: actor.personId, approvedAt: now, unanswered, remark },
    };
    await insertYoungPeopleApproval(trx, approval, versionIds);
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "young-peoples-questions.approved",
      details: {
        ...{ approvalId: approval.id, number: approval.number, versionIds, unanswered },
        unansweredComments: check.unansweredComments,
        withoutQuestion: check.withoutQuestion.map(({ id }) => id),
      },
    });
    const role = reviewerRole("young-people");
    for (const { personId } of await listMembersInRole(trx, { inspectionId, role })) {
      await enqueueMessage(trx, {
        template: "questions-approved",
        ...{ inspectionId, personId, subjectId: approval.id, now },
      });
    }
    return { kind: "approved", approvalId: approval.id, number: approval.number };
  });
}
