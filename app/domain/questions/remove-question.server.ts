import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { replaceTies, updateQuestion } from "#db/queries/questions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findQuestion } from "./list-questions.server.ts";

type Removing = {
  inspectionId: string;
  questionId: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

/** Takes a question out of the list. What was shared, approved or answered stays as it was. */
export async function removeQuestion(
  db: Queries,
  { inspectionId, questionId, actor, now }: Removing,
): Promise<{ kind: "removed" } | { kind: "no-such-question" }> {
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const question = await findQuestion(trx, { inspectionId, questionId });
    if (!question) return { kind: "no-such-question" as const };
    await updateQuestion(trx, { inspectionId, questionId }, { removedAt: now, updatedAt: now });
    // A focus area that nothing is linked to any more can be removed too.
    await replaceTies(trx, questionId, []);
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "question.removed",
      details: { questionId, audience: question.audience, text: question.text },
    });
    return { kind: "removed" as const };
  });
}
