import type { Queries } from "#db/connection.ts";
import { listWordsKnownOfRevisit } from "#db/queries/discussions.ts";
import { findPossibleNames, type PossibleName } from "./find-possible-names.ts";

/**
 * Words in these texts that may name somebody, but for the area's own words and those that the person has said are no
 * names; each once. Empty when there is nothing to ask.
 */
export async function askAboutNames(
  db: Queries,
  {
    revisitId,
    texts,
    notNames,
  }: { revisitId: string; texts: readonly string[]; notNames: readonly string[] },
): Promise<PossibleName[]> {
  const known = [...notNames, ...(await listWordsKnownOfRevisit(db, revisitId))];
  const found = texts.flatMap((text) => findPossibleNames(text, known));
  return found.filter((name, index) => found.findIndex(({ words }) => words === name.words) === index);
}
