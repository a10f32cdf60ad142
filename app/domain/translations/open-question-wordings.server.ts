import type { Queries } from "#db/connection.ts";
import { translatedLanguages } from "./languages.ts";
import { listLanguagesOn } from "./list-languages.server.ts";
import { readWordingRecords, wordingsIn } from "./list-wordings.server.ts";
import { type DisplayedQuestion, showQuestion } from "./open-wordings.server.ts";
import type { Variant } from "./wording.ts";

export type WordingOfQuestion = { variant: Variant; isOn: boolean; question: DisplayedQuestion };

const easyEnglish: Variant = { language: "en", easyRead: true };

/**
 * Everything to write for one parents' question: Easy Read, then each language, in ordinary words and in Easy Read, those first
 * that families can choose. Empty where there is no such question.
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
  const others = translatedLanguages.filter((language) => !languagesOn.includes(language));
  const translations = [...languagesOn, ...others].flatMap((language) =>
    [false, true].flatMap((easyRead) => open({ language, easyRead }, languagesOn.includes(language))),
  );
  return [...open(easyEnglish, true), ...translations];
}
