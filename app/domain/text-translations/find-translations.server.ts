import type { Queries } from "#db/connection.ts";
import { listTranslationsByTexts } from "#db/queries/text-translations.ts";
import type { TextTranslation } from "./translation.ts";

/** Every version beside these texts, oldest first: the last of a text is the one that stands. */
export async function findTranslations(
  db: Queries,
  numbers: readonly number[],
): Promise<Map<number, TextTranslation[]>> {
  const rows = await listTranslationsByTexts(db, numbers);
  const translations = new Map<number, TextTranslation[]>();
  for (const { textNumber, id, version, kind, language, words, madeByName, madeAt, fellBehindAt } of rows) {
    const ofText = translations.get(textNumber) ?? [];
    translations.set(textNumber, ofText);
    ofText.push({ id, version, kind, language, words, madeByName, madeAt, isBehind: fellBehindAt !== null });
  }
  return translations;
}
