import type { Queries } from "#db/connection.ts";
import { describeLack } from "./describe-missing.ts";
import { listLanguagesOn } from "./list-languages.server.ts";
import { readWordingRecords, wordingsIn } from "./list-wordings.server.ts";
import type { Variant } from "./wording.ts";

/**
 * What each parents' question lacks, in words, by its id: in Easy Read, and in the languages that families can choose. A
 * question that lacks nothing has an empty list.
 */
export async function listLackingWordings(
  db: Queries,
  inspectionId: string,
): Promise<ReadonlyMap<string, string[]>> {
  const records = await readWordingRecords(db, inspectionId);
  const languages = await listLanguagesOn(db, inspectionId);
  const variants: Variant[] = [
    { language: "en", easyRead: true },
    ...languages.map((language) => ({ language, easyRead: false })),
  ];
  const lacks = new Map<string, string[]>(records.questions.map(({ id }) => [id, []]));
  for (const variant of variants) {
    for (const { question, ...worded } of wordingsIn(records, variant).questions) {
      const lack = describeLack(variant, worded);
      if (lack !== null) lacks.get(question.id)?.push(lack);
    }
  }
  return lacks;
}
