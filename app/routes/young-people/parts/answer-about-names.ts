import { readNamesAnswer, replaceNames } from "#app/domain/names/names-answer.ts";
import type { Typed } from "#app/http/parse-form.ts";

/** A text with the answer to whether words in it are names carried out, and the words that were said to be none. */
export function answerAboutNames(typed: Typed, text: string): { text: string; notNames: string[] } {
  const { notNames, replace } = readNamesAnswer(typed);
  const possibleNames = typed["asked-names[]"] ?? [];
  return { text: replace ? replaceNames(text, possibleNames, notNames) : text, notNames };
}
