import type { Queries } from "#db/connection.ts";
import { listTextNumbers } from "#db/queries/texts.ts";
import { readTexts } from "../readable-texts/read-texts.server.ts";
import type { ReadableText } from "../readable-texts/text.ts";
import { prepareSearch } from "../search/index-texts.server.ts";
import { parseReadingQueue } from "./text-filter.ts";

/** The first texts about a focus area that have the words searched for. */
export async function listReadableTexts(
  db: Queries,
  input: { inspectionId: string; focusAreaId: string; search: string; limit: number },
): Promise<ReadableText[]> {
  const { inspectionId, focusAreaId, search, limit } = input;
  const { filter } = parseReadingQueue(new URLSearchParams({ "focus-area": focusAreaId, words: search }));
  await prepareSearch(db, { inspectionId, terms: filter.sought });
  // Who reads them makes no difference to which there are.
  const numbers = await listTextNumbers(db, { inspectionId, personId: "", filter, from: 0, limit });
  return readTexts(db, { inspectionId, numbers });
}
