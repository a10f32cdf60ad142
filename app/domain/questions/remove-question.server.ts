import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findRemovedQuestion, replaceTies, updateQuestion } from "#db/queries/questions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { areFocusAreasOf, freezeUnlessForParents } from "./add-question.server.ts";
import { listNewlyBroken } from "./conditions.ts";
import { findQuestion, findQuestionSet, listQuestions } from "./list-questions.server.ts";
import { isInSet, isSetTooLarge } from "./young-peoples-set.ts";

type Removing = {
  inspectionId: string;
  questionId: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

/**
 * Takes a question out of the list. What was shared, approved or answered stays as it was. `broken`: the words of the questions
 * that depended on it, which cannot be approved until they depend on something else.
 */
export async function removeQuestion(
  db: Queries,
  { inspectionId, questionId, actor, now }: Removing,
): Promise<{ kind: "removed"; broken: readonly string[] } | { kind: "no-such-question" }> {
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const question = await findQuestion(trx, { inspectionId, questionId });
    if (!question) return { kind: "no-such-question" as const };
    const { audience } = question;
    const before = await findQuestionSet(trx, { inspectionId, audience });
    await updateQuestion(trx, { inspectionId, questionId }, { removedAt: now, updatedAt: now });
    // A focus area that nothing is linked to any more can be removed too.
    await replaceTies(trx, questionId, []);
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "question.removed",
      details: { questionId, audience, text: question.text },
    });
    const broken = listNewlyBroken(before, await findQuestionSet(trx, { inspectionId, audience }));
    return { kind: "removed" as const, broken };
  });
}

/** Brings a question back that was taken out by mistake, in its old place, under these focus areas. */
export async function restoreQuestion(
  db: Queries,
  { focusAreaIds, ...input }: Removing & { focusAreaIds: readonly string[] },
): Promise<
  { kind: "restored" } | { kind: "no-such-question" } | { kind: "unknown-focus-area" | "set-full" }
> {
  const { inspectionId, questionId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const question = await findRemovedQuestion(trx, { inspectionId, questionId });
    if (!question) return { kind: "no-such-question" as const };
    if (focusAreaIds.length === 0 || !(await areFocusAreasOf(trx, inspectionId, focusAreaIds)))
      return { kind: "unknown-focus-area" as const };
    const { audience } = question;
    if (audience === "young-people" && isInSet(question)) {
      const others = await listQuestions(trx, { inspectionId, audience });
      if (isSetTooLarge([...others, question])) return { kind: "set-full" as const };
    }
    await updateQuestion(trx, { inspectionId, questionId }, { removedAt: null, updatedAt: now });
    await replaceTies(trx, questionId, [...new Set(focusAreaIds)]);
    await freezeUnlessForParents(trx, { inspectionId, questionId, now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "question.restored",
      details: { questionId, audience: question.audience, text: question.text },
    });
    return { kind: "restored" as const };
  });
}
