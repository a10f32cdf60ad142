import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findShare } from "#db/queries/question-shares.ts";
import { listVersionsByShare } from "#db/queries/question-versions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import type { Audience } from "../questions/question.ts";
import { listOwnComments, type Reviewing, writeComment } from "./comment-on-question.server.ts";
import { finishWithin } from "./finish-review.server.ts";
import { giveVerdictWithin } from "./give-verdict.server.ts";
import { markOthersFineWithin } from "./mark-others-fine.server.ts";
import { type CommentPlan, type OwnComment, planComment, type TypedComment } from "./plan-comment.ts";
import { planRemark, type TypedRemark, writeRemark } from "./save-remark.server.ts";

/** What the reviewer said of a question; null and empty where they said nothing. */
export type QuestionReview = TypedComment & { questionVersionId: string; wellPhrased: boolean | null };

type Saving = {
  inspectionId: string;
  /** Whose questions they are; parents' where it is left out. */
  audience?: Audience;
  shareId: string;
  questionReviews: readonly QuestionReview[];
  /** What they say of the questions as a whole; left out where that was not sent. */
  remark?: TypedRemark;
  /** Whether they say that they have finished. */
  finished: boolean;
  /** Whether they find all else well phrased, of which they have said nothing. */
  othersAreFine?: boolean;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type SavedReview =
  | {
      kind: "saved";
      /** How many comments are new. */
      comments: number;
      finished: boolean;
      /** By version, the instant as text of the words that its box now holds; empty where they were removed. */
      commentStamps: Record<string, string>;
      /** The same of the remark; left out where nothing is saved in its box. */
      remarkStamp?: string;
      /** By which the marking of the others is undone, as text; null where they were not marked. */
      markedStamp: string | null;
    }
  | { kind: "not-shared" }
  /** Nothing was saved: newer words than those that the page came with are saved already, by version, or of the whole. */
  | { kind: "changed-meanwhile"; current: Record<string, OwnComment>; currentRemark: OwnComment | null };

/** Keeps everything on a reviewer's page in one go: verdicts, comments, the remark on the whole, and that they have finished (¶122). */
export async function saveReview(db: Queries, input: Saving): Promise<SavedReview> {
  const { inspectionId, shareId, questionReviews, remark, finished, othersAreFine, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<SavedReview> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const share = await findShare(trx, { inspectionId, audience: input.audience ?? "parents", shareId });
    const texts = new Map(
      share ? (await listVersionsByShare(trx, shareId)).map(({ id, text }) => [id, text]) : [],
    );
    if (!share || questionReviews.some(({ questionVersionId }) => !texts.has(questionVersionId))) {
      return { kind: "not-shared" };
    }
    const planned = await planReviews(trx, input, texts);
    const conflicts = planned.flatMap(({ plan, reviewing }) =>
      plan.kind === "changed-meanwhile" ? [[reviewing.questionVersionId, plan.current] as const] : [],
    );
    const remarkPlan: CommentPlan = remark ? await planRemark(trx, input, remark) : { kind: "unchanged" };
    const currentRemark = remarkPlan.kind === "changed-meanwhile" ? remarkPlan.current : null;
    if (conflicts.length > 0 || currentRemark !== null)
      return { kind: "changed-meanwhile", current: Object.fromEntries(conflicts), currentRemark };
    const ids: Record<"add" | "change" | "remove", string[]> = { add: [], change: [], remove: [] };
    const commentStamps: Record<string, string> = {};
    let verdicts = 0;
    for (const { plan, reviewing, wellPhrased, words } of planned) {
      if (wellPhrased !== null) {
        const gave = await giveVerdictWithin(trx, reviewing, wellPhrased);
        if (gave.kind === "given") verdicts += 1;
      }
      if (plan.kind === "unchanged" && plan.commentStamp !== undefined)
        commentStamps[reviewing.questionVersionId] = plan.commentStamp;
      if (plan.kind === "unchanged" || plan.kind === "changed-meanwhile") continue;
      ids[plan.kind].push(await writeComment(trx, reviewing, plan, words));
      commentStamps[reviewing.questionVersionId] = plan.kind === "remove" ? "" : formatInstant(now);
    }
    const isRemarkWritten = remarkPlan.kind !== "unchanged" && remarkPlan.kind !== "changed-meanwhile";
    const remarkId = isRemarkWritten ? await writeRemark(trx, input, remarkPlan, remark?.words ?? "") : null;
    const ended = finished && (await finishWithin(trx, input));
    if (ended || verdicts > 0 || remarkId !== null || Object.values(ids).some(({ length }) => length > 0)) {
      const details = {
        ...{ shareId, verdicts, commentIds: ids.add },
        ...(ids.change.length > 0 ? { changedCommentIds: ids.change } : {}),
        ...(ids.remove.length > 0 ? { removedCommentIds: ids.remove } : {}),
        ...(remarkId === null ? {} : { remarkId }),
      };
      const action = ended ? "review.finished" : "review.saved";
      await recordAudit(trx, { at: now, actor, inspectionId, action, details });
    }
    const marked = othersAreFine ? await markOthersFineWithin(trx, input) : null;
    const markedStamp = marked?.markedStamp ?? null;
    return {
      kind: "saved",
      comments: ids.add.length,
      finished,
      commentStamps,
      ...remarkStampOf(remarkPlan, now),
      markedStamp,
    };
  });
}

function remarkStampOf(plan: CommentPlan, now: Temporal.Instant): { remarkStamp?: string } {
  if (plan.kind === "unchanged") return { remarkStamp: plan.commentStamp };
  return { remarkStamp: plan.kind === "remove" ? "" : formatInstant(now) };
}

type Planned = {
  plan: CommentPlan;
  reviewing: Reviewing;
  wellPhrased: boolean | null;
  words: { body: string; suggestedText: string | null };
};

async function planReviews(
  trx: Trx,
  { inspectionId, audience, shareId, questionReviews, actor, now }: Saving,
  texts: ReadonlyMap<string, string>,
): Promise<Planned[]> {
  const planned: Planned[] = [];
  for (const { questionVersionId, wellPhrased, body, suggestedText, readStamp } of questionReviews) {
    const reviewing = { inspectionId, audience, shareId, questionVersionId, actor, now };
    // The box comes with the question as it is, to be changed: left alone, it suggests nothing.
    const isAnother = suggestedText !== texts.get(questionVersionId);
    const typed = { body, readStamp, suggestedText: isAnother ? suggestedText : "" };
    const isSilent = body === "" && typed.suggestedText === "" && readStamp === "";
    const plan: CommentPlan = isSilent
      ? { kind: "unchanged" }
      : planComment(await listOwnComments(trx, reviewing), typed);
    planned.push({
      ...{ plan, reviewing, wellPhrased },
      words: { body, suggestedText: typed.suggestedText === "" ? null : typed.suggestedText },
    });
  }
  return planned;
}
