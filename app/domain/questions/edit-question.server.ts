import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { replaceTies, updateQuestion } from "#db/queries/questions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import { areFocusAreasOf, freezeUnlessForParents } from "./add-question.server.ts";
import { type CurrentQuestion, findQuestion, listQuestions } from "./list-questions.server.ts";
import type { QuestionInput } from "./question-input.ts";
import { writeWording } from "./read-version.ts";
import { isUnchanged } from "./same-question.ts";
import { isInSet, isSetTooLarge } from "./young-peoples-set.ts";

type Editing = {
  inspectionId: string;
  questionId: string;
  question: QuestionInput;
  /** The `updatedAt` (UTC text) of what the editor had before them, so that nobody's change is overwritten unseen. */
  seen?: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type EditedQuestion =
  /** `seen`: what the editor has before them from now on. */
  | { kind: "edited" | "unchanged"; seen: string }
  | { kind: "changed-meanwhile"; current: CurrentQuestion }
  | { kind: "no-such-question" | "set-full" }
  | { kind: "unknown-focus-area" };

/** Changes a question. Whoever was asked it before keeps the wording that they saw. */
export async function editQuestion(db: Queries, input: Editing): Promise<EditedQuestion> {
  const { inspectionId, questionId, question, seen, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<EditedQuestion> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const current = await findQuestion(trx, { inspectionId, questionId });
    if (!current) return { kind: "no-such-question" };
    if (!(await areFocusAreasOf(trx, inspectionId, question.focusAreaIds)))
      return { kind: "unknown-focus-area" };
    // A form that lost its mark may have lost more: it is shown again, whatever it says.
    if (seen !== "" && isUnchanged(current, question))
      return { kind: "unchanged", seen: formatInstant(current.updatedAt) };
    if (seen !== undefined && seen !== formatInstant(current.updatedAt))
      return { kind: "changed-meanwhile", current };
    if (current.audience === "young-people" && isInSet(question) && !isInSet(current)) {
      const all = await listQuestions(trx, { inspectionId, audience: current.audience });
      if (isSetTooLarge([...all, question])) return { kind: "set-full" };
    }
    const { focusAreaIds, ...wording } = question;
    await updateQuestion(trx, { inspectionId, questionId }, { ...writeWording(wording), updatedAt: now });
    await replaceTies(trx, questionId, focusAreaIds);
    await freezeUnlessForParents(trx, { inspectionId, questionId, now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "question.changed",
      details: { questionId, audience: current.audience, from: current.text, to: question.text },
    });
    return { kind: "edited", seen: formatInstant(now) };
  });
}
