import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findShare } from "#db/queries/question-shares.ts";
import { listVersionsByShare } from "#db/queries/question-versions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { commentWithin } from "./comment-on-question.server.ts";
import { finishWithin } from "./finish-review.server.ts";
import { giveVerdictWithin } from "./give-verdict.server.ts";

type Saving = {
  inspectionId: string;
  shareId: string;
  /** What the reviewer said of each question; null and empty where they said nothing. */
  questionReviews: readonly { questionVersionId: string; wellPhrased: boolean | null; comment: string }[];
  /** Their remark on the whole where they say that they have finished; null while they go on. */
  finished: { remark: string } | null;
  actor: PersonActor;
  now: Temporal.Instant;
};

/** Keeps everything on a reviewer's page in one go: verdicts, comments, and that they have finished (¶122). */
export async function saveReview(
  db: Queries,
  input: Saving,
): Promise<{ kind: "saved"; comments: number; finished: boolean } | { kind: "not-shared" }> {
  const { inspectionId, shareId, questionReviews, finished, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const share = await findShare(trx, { inspectionId, audience: "parents", shareId });
    const shared = new Set(share ? (await listVersionsByShare(trx, shareId)).map(({ id }) => id) : []);
    if (!share || questionReviews.some(({ questionVersionId }) => !shared.has(questionVersionId))) {
      return { kind: "not-shared" as const };
    }
    const commentIds: string[] = [];
    let verdicts = 0;
    for (const { questionVersionId, wellPhrased, comment } of questionReviews) {
      const reviewing = { inspectionId, shareId, questionVersionId, actor, now };
      if (wellPhrased !== null) {
        const gave = await giveVerdictWithin(trx, reviewing, wellPhrased);
        if (gave.kind === "given") verdicts += 1;
      }
      if (comment === "") continue;
      const commented = await commentWithin(trx, reviewing, comment);
      if (commented.kind === "commented" && commented.made) commentIds.push(commented.commentId);
    }
    const end = finished ? await finishWithin(trx, { inspectionId, shareId, actor, now, ...finished }) : null;
    const ended = end?.kind === "finished";
    if (ended || verdicts > 0 || commentIds.length > 0) {
      await recordAudit(trx, {
        at: now,
        actor,
        inspectionId,
        action: ended ? "review.finished" : "review.saved",
        details: { shareId, verdicts, commentIds },
      });
    }
    return { kind: "saved" as const, comments: commentIds.length, finished: finished !== null };
  });
}
