import type { Queries } from "#db/connection.ts";
import { type AuditDetails, listAuditWords } from "#db/queries/audit.ts";
import { isWordsReference } from "./audit-words.ts";

/** What stands where the words of an entry were erased with their re-visit. */
export const erasedWords = "(erased)";

/** The same entries, with the words that they refer to in their places. */
export async function readWords<Entry extends { details: AuditDetails }>(
  db: Queries,
  entries: readonly Entry[],
): Promise<Entry[]> {
  const references = entries.flatMap(({ details }) => Object.values(details).filter(isWordsReference));
  const rows = await listAuditWords(
    db,
    references.map(({ words }) => words),
  );
  const wordsById = new Map(rows.map(({ id, words }) => [id, words]));
  return entries.map((entry) => ({
    ...entry,
    details: Object.fromEntries(
      Object.entries(entry.details).map(([name, value]) => [
        name,
        isWordsReference(value) ? (wordsById.get(value.words) ?? erasedWords) : value,
      ]),
    ),
  }));
}
