import { listEarlierQuestions, type QuestionSet } from "#app/domain/questions/conditions.ts";
import { choicesOf, type Wording } from "#app/domain/questions/question.ts";

/** An earlier question on whose answer another can depend. */
export type ConditionSource = {
  id: string;
  text: string;
  choices: readonly { key: string; label: string }[];
};

/**
 * What a question can depend on: the earlier questions of its set that are answered by choosing, and the one that it depends on
 * now, wherever that stands.
 */
export function listConditionSources(
  question: (Pick<Wording, "condition"> & { id: string }) | null,
  set: QuestionSet,
): ConditionSource[] {
  const earlier = listEarlierQuestions(question?.id ?? null, set);
  const { condition } = question ?? {};
  const current =
    condition?.kind === "question" && !earlier.some(({ id }) => id === condition.questionId)
      ? set.questions.filter(({ id }) => id === condition.questionId)
      : [];
  return [...earlier, ...current].map((one) => ({
    id: one.id,
    text: one.text,
    choices: choicesOf(one).map(({ key, label }) => ({ key, label })),
  }));
}
