import type { Reader } from "#db/reader.ts";
import { findFrequentWords } from "./frequent-words.ts";
import { mostCompared } from "./suggest-texts.server.ts";

/** Words that a group of parents uses unusually often, about one focus area or all; never a family's rare one. */
export async function suggestWords(
  reader: Reader,
  asked: { revisitId: string; focusAreaId: string | null; group: { name: string; value: string } },
) {
  return findFrequentWords(await reader.read("listParentsTexts", { ...asked, limit: mostCompared }));
}
