import { choiceMessages } from "#app/messages/choice-messages.ts";
import { choicesOf, isParentScale, parentQuestionTypes, type QuestionType } from "../questions/question.ts";

/** How a question is answered: by one of our scales, or by the list that was written under it. */
export type RecognizedAnswers = {
  type: QuestionType;
  choices: readonly string[];
  offersNotComeUp: boolean;
};

const notComeUp =
  /^(?:this |it )?(?:has(?: not|n't)|had(?: not|n't)|did(?: not|n't)) (?:come up|happened|happen|applied)(?: for (?:me|us))?$|^(?:n\/a|not applicable|(?:this |it )?do(?:es)?(?: not|n't) apply)(?: to (?:me|us))?$/;
const dontKnow = /^(?:i |we )?(?:do not|don't) know$|^(?:not sure|unsure)$/;

const otherWords: Readonly<Record<string, string>> = {
  "neither agree or disagree": "neither agree nor disagree",
  neither: "neither agree nor disagree",
  "the same": "about the same",
  same: "about the same",
  "no change": "about the same",
};

/**
 * The scale that a list of answers is, in whatever order it stands; a list of its own where it is none of ours. What is
 * said when nothing fits ("Don't know", "This has not come up for me") is no point of a scale.
 */
export function recognizeAnswers(
  labels: readonly string[],
  { several }: { several: boolean },
): RecognizedAnswers {
  const list = { choices: labels, offersNotComeUp: false };
  if (several) return { type: "several-of", ...list };
  const plain = labels.map(normalize);
  const points = plain.filter((label) => !notComeUp.test(label) && !dontKnow.test(label));
  const type = parentQuestionTypes.find(
    (candidate) => isParentScale(candidate) && hasPoints(candidate, points),
  );
  if (type === undefined) return { type: "one-of", ...list };
  return { type, choices: [], offersNotComeUp: plain.some((label) => notComeUp.test(label)) };
}

/** Whether those words stand for an answer and not for a question: a point of a scale, or what goes beside one. */
export function isAnswerOfScale(words: string): boolean {
  const label = normalize(words);
  return notComeUp.test(label) || dontKnow.test(label) || scaleWords.has(label);
}

const scaleWords = new Set(Object.values(choiceMessages).map(normalize));

function hasPoints(type: QuestionType, points: readonly string[]): boolean {
  const scale = choicesOf({ type, choices: [] })
    .filter(({ apart }) => !apart)
    .map(({ label }) => normalize(label));
  return scale.length === points.length && scale.every((point) => points.includes(point));
}

function normalize(words: string): string {
  const plain = words
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[\s.,;:]+$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
  return otherWords[plain] ?? plain;
}
