import type { Trx } from "#db/connection.ts";
import type { listTextsOfResponse } from "#db/queries/held-data.ts";
import { listTranslationsByTexts } from "#db/queries/text-translations.ts";
import { nameQuestionOfChild } from "../questions/question-of-child.ts";
import { listQuotations } from "../quotations/list-quotations.server.ts";

export type CopiedText = {
  questionVersionId: string | null;
  question: string | null;
  words: string;
  /** The language that it is perhaps in, where that is not the one of the survey. */
  likelyLanguage: string | null;
  readings: number;
  isFlagged: boolean;
  themes: number;
  /** Every version, the first one first. */
  translations: { kind: string; language: string; words: string; madeAt: Temporal.Instant }[];
  /** With what is masked in them; null where nothing of it may leave any more. */
  quotations: { number: number; words: string | null; preparedAt: Temporal.Instant }[];
};

/** What inspectors made of these texts, for whoever wrote them: counts, translations and quotations, and nobody's name. */
export async function copyTexts(
  trx: Trx,
  { inspectionId, texts }: { inspectionId: string; texts: Awaited<ReturnType<typeof listTextsOfResponse>> },
): Promise<CopiedText[]> {
  if (texts.length === 0) return [];
  const numbers = texts.map(({ number }) => number);
  const translations = await listTranslationsByTexts(trx, numbers);
  const quotations = await listQuotations(trx, inspectionId);
  return texts.map((text) => ({
    questionVersionId: text.questionVersionId,
    question: nameQuestionOfChild(text.question, text),
    words: text.words,
    likelyLanguage: text.likelyLanguage,
    readings: Number(text.readings ?? 0),
    isFlagged: Number(text.flags ?? 0) > 0,
    themes: Number(text.themes ?? 0),
    translations: translations
      .filter(({ textNumber }) => textNumber === text.number)
      .map(({ kind, language, words, madeAt }) => ({ kind, language, words, madeAt })),
    quotations: quotations
      .filter(({ textNumber, isWithdrawn }) => textNumber === text.number && !isWithdrawn)
      .map(({ number, words, preparedAt }) => ({ number, words, preparedAt })),
  }));
}
