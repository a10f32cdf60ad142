import { makeId } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { insertQuestionVersion, listVersionsByQuestion } from "#db/queries/question-versions.ts";
import type { CurrentQuestion } from "./list-questions.server.ts";
import type { QuestionVersion } from "./question.ts";
import { readVersion, writeWording } from "./read-version.ts";
import { asksTheSame, isUnchanged } from "./same-question.ts";

/**
 * The version that holds a question's wording as it stands now: its last one, or a new one where it has changed since.
 * A new one counts together with the last only where the very same thing is asked; more than that is the lead's to say.
 */
export async function freezeVersion(
  trx: Trx,
  { inspectionId, question, now }: { inspectionId: string; question: CurrentQuestion; now: Temporal.Instant },
): Promise<QuestionVersion> {
  const rows = await listVersionsByQuestion(trx, { inspectionId, questionId: question.id });
  const last = rows[0] ? readVersion(rows[0]) : null;
  if (last && isUnchanged(last, question)) return last;
  const row = {
    id: makeId(),
    questionId: question.id,
    inspectionId,
    number: (last?.number ?? 0) + 1,
    ...writeWording(question),
    focusAreaIds: question.focusAreaIds,
    meaningId: last && asksTheSame(last, question) ? last.meaningId : makeId(),
    createdAt: now,
  };
  await insertQuestionVersion(trx, row);
  return readVersion(row);
}
