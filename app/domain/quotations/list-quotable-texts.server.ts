import type { Queries } from "#db/connection.ts";
import { listQuotableTextNumbers } from "#db/queries/quotations.ts";
import { readTexts } from "../readable-texts/read-texts.server.ts";
import type { ReadableText } from "../readable-texts/text.ts";
import { prepareSearch } from "../search/index-texts.server.ts";
import { readSearchTerms } from "../search/search-terms.ts";

export const maxQuotableTexts = 20;

/** Texts about a focus area whose speakers or writers let them be quoted, and which have the words searched for; the first of them. */
export async function listQuotableTexts(
  db: Queries,
  input: { inspectionId: string; focusAreaId: string; search: string },
): Promise<ReadableText[]> {
  const { inspectionId, focusAreaId, search } = input;
  const terms = readSearchTerms(search);
  await prepareSearch(db, { inspectionId, terms });
  const numbers = await listQuotableTextNumbers(db, {
    inspectionId,
    focusAreaId,
    sought: terms,
    limit: maxQuotableTexts,
  });
  const texts = await readTexts(db, { inspectionId, numbers });
  return texts.toSorted((one, other) => numbers.indexOf(one.number) - numbers.indexOf(other.number));
}
