import type { Queries } from "#db/connection.ts";
import { listTranslationsByTexts } from "#db/queries/text-translations.ts";
import type { TextTranslation } from "./translation.ts";

/** What stands beside each of these texts, asked for by its number; null where nothing does. */
export async function findLatestTranslations(
  db: Queries,
  texts: readonly { textNumber: number | null }[],
): Promise<(textNumber: number | null) => TextTranslation | null> {
  const numbers = texts.flatMap(({ textNumber }) => textNumber ?? []);
  const translations = await findTranslations(db, numbers);
  return (textNumber) => (textNumber === null ? null : (translations.get(textNumber)?.at(-1) ?? null));
}

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
