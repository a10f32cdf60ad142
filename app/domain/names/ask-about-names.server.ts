import type { Queries } from "#db/connection.ts";
import { listWordsKnownOfInspection } from "#db/queries/discussions.ts";
import { findPossibleNames, type PossibleName } from "./find-possible-names.ts";

/**
 * Words in these texts that may name somebody, but for the area's own words and those that the person has said are no
 * names; each once. Empty when there is nothing to ask.
 */
export async function askAboutNames(
  db: Queries,
  {
    inspectionId,
    texts,
    notNames,
  }: { inspectionId: string; texts: readonly string[]; notNames: readonly string[] },
): Promise<PossibleName[]> {
  const known = [...notNames, ...(await listWordsKnownOfInspection(db, inspectionId))];
  const byWords = new Map<string, PossibleName>();
  for (const name of texts.flatMap((text) => findPossibleNames(text, known))) {
    if (!byWords.has(name.words)) byWords.set(name.words, name);
  }
  return [...byWords.values()];
}
