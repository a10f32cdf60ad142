import type { Queries } from "#db/connection.ts";
import { translatedLanguages } from "./languages.ts";
import { listLanguagesOn } from "./list-languages.server.ts";
import { readWordingRecords, wordingsIn } from "./list-wordings.server.ts";
import { type DisplayedQuestion, showQuestion } from "./open-wordings.server.ts";
import type { Variant } from "./wording.ts";

export type WordingOfQuestion = { variant: Variant; isOn: boolean; question: DisplayedQuestion };

const easyEnglish: Variant = { language: "en", easyRead: true };

/**
 * Everything to write for one parents' question: Easy Read, then each language that families can choose or in which something
 * of it is written, in ordinary words and in Easy Read. Empty where there is no such question.
 */
export async function openQuestionWordings(
  db: Queries,
  { inspectionId, questionId }: { inspectionId: string; questionId: string },
): Promise<WordingOfQuestion[]> {
  const records = await readWordingRecords(db, inspectionId);
  const languagesOn = await listLanguagesOn(db, inspectionId);
  const easy = wordingsIn(records, easyEnglish);
  const open = (variant: Variant, isOn: boolean): WordingOfQuestion[] => {
    const beside = variant.language === "en" ? null : easy;
    const question = showQuestion(questionId, wordingsIn(records, variant), beside);
    return question ? [{ variant, isOn, question }] : [];
  };
  const translations = translatedLanguages.flatMap((language) => {
    const isOn = languagesOn.includes(language);
    const variants = [false, true].flatMap((easyRead) => open({ language, easyRead }, isOn));
    return isOn || variants.some(({ question }) => question.written.text !== "") ? variants : [];
  });
  return [...open(easyEnglish, true), ...translations];
}
