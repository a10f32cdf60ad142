import type { Queries } from "#db/connection.ts";
import { countTranslationsBySource, listTranslationsByTexts } from "#db/queries/text-translations.ts";
import type { TextTranslation } from "./translation.ts";

/** Whether anything stands beside what was said, by the id of the note or of the young person's words. */
export async function isTranslated(db: Queries, sourceId: string): Promise<boolean> {
  return (await countTranslationsBySource(db, sourceId)) > 0;
}

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
  for (const { textNumber, id, version, kind, language, words, madeByName, madeAt } of rows) {
    const ofText = translations.get(textNumber) ?? [];
    translations.set(textNumber, ofText);
    ofText.push({ id, version, kind, language, words, madeByName, madeAt });
  }
  return translations;
}
