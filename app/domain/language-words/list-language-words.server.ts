import { messageSections } from "#app/messages/message-sections.ts";
import type { Queries } from "#db/connection.ts";
import { findSignedWords, listLanguageCorrections } from "#db/queries/language-words.ts";
import { listInspectionLanguages } from "#db/queries/wordings.ts";
import type { TranslatedLanguage } from "../translations/languages.ts";
import { readWordingRecords } from "../translations/list-wordings.server.ts";
import { type LanguageWord, listUnsigned, listWords, wordsToSign } from "./language-words.ts";
import { idOfWords } from "./signed-words.server.ts";

type Language = { inspectionId: string; language: TranslatedLanguage };

/** Every word of a language as a re-visit has it now, and what became of them since they were signed off. */
export async function listLanguageWords(
  db: Queries,
  { inspectionId, language }: Language,
): Promise<{
  words: LanguageWord[];
  /** Of all of them: whoever signs off names it, so that nobody signs what they have not seen. */
  wordsId: string;
  /** Those that nobody has signed off as they stand; null where it was not written down what was signed off, or nothing was. */
  unsigned: ReadonlySet<string> | null;
  /** How many questions and names of focus areas were written or changed after the sign-off: families read them at once. */
  questionsSince: number;
}> {
  const words = listWords(language, await listLanguageCorrections(db, { inspectionId, language }));
  const rows = await listInspectionLanguages(db, inspectionId);
  const signOff = rows.find((row) => row.language === language);
  const signedWordsId = signOff?.signedWordsId ?? null;
  const signed = signedWordsId === null ? undefined : await findSignedWords(db, signedWordsId);
  return {
    words,
    wordsId: idOfWords(language, wordsToSign(words)),
    unsigned: signed ? new Set(listUnsigned(words, signed.wordsByKey)) : null,
    questionsSince: signOff ? await countWrittenSince(db, { inspectionId, language }, signOff.recordedAt) : 0,
  };
}

async function countWrittenSince(
  db: Queries,
  { inspectionId, language }: Language,
  recordedAt: Temporal.Instant,
): Promise<number> {
  const { ofQuestions, ofFocusAreas } = await readWordingRecords(db, inspectionId);
  const written = [
    ...ofQuestions.map((row) => ({ ...row, about: row.questionId })),
    ...ofFocusAreas.map((row) => ({ ...row, about: row.focusAreaId })),
  ].filter((row) => row.language === language && Temporal.Instant.compare(row.writtenAt, recordedAt) > 0);
  return new Set(written.map(({ about }) => about)).size;
}

export type SectionCounts = {
  slug: string;
  title: string;
  words: number;
  corrected: number;
  missing: number;
  /** Null where it is not known what was signed off. */
  unsigned: number | null;
};

/** How much there is to read in each part of families' pages. */
export function countSections(
  words: readonly LanguageWord[],
  unsigned: ReadonlySet<string> | null,
): SectionCounts[] {
  const byKey = new Map(words.map((word) => [word.key, word]));
  return messageSections.map(({ slug, title, keys }) => {
    const ofSection = keys.flatMap((key) => byKey.get(key) ?? []);
    return {
      ...{ slug, title, words: ofSection.length },
      corrected: ofSection.filter(({ isCorrected }) => isCorrected).length,
      missing: ofSection.filter(({ isMissing }) => isMissing).length,
      unsigned: unsigned && ofSection.filter(({ key }) => unsigned.has(key)).length,
    };
  });
}
