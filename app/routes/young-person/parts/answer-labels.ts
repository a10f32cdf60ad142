import { choiceKey } from "#app/domain/questions/question.ts";
import type { Translator } from "#app/messages/translator.ts";

/** The words of faces and of the mat's places in the page's language. */
export function answerLabels({ tOrDefault }: Translator): (key: string, english: string) => string {
  return (key, english) => tOrDefault(`young-answer.mat.${key}`, tOrDefault(choiceKey(key), english));
}
