import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { listFocusAreasOfUploads } from "#db/queries/evidence.ts";
import { prepareSearch } from "../search/index-texts.server.ts";
import type { ReadableDocument } from "./documents.ts";
import { everyText, type TextFilter } from "./text-filter.ts";

type Connections = { db: Queries; reader: BackgroundQueries };

/**
 * Every document of a re-visit that has words, with how much of it is read. Where a filter looks into passages, it
 * also counts the passages that match.
 */
export async function listDocuments(
  { db, reader }: Connections,
  input: { inspectionId: string; personId: string; filter?: TextFilter },
): Promise<ReadableDocument[]> {
  const { inspectionId, personId, filter } = input;
  await prepareSearch(db, { inspectionId, terms: filter?.sought ?? [] });
  const [tallies, ties, matches] = await Promise.all([
    reader.read("listDocumentTallies", { inspectionId, personId }),
    listFocusAreasOfUploads(db, inspectionId),
    filter ? countMatches(reader, { inspectionId, personId, filter }) : null,
  ]);
  const areas = Map.groupBy(ties, ({ uploadId }) => uploadId);
  return tallies.map(({ kind: _, newestUnread: __, ...tally }) => ({
    ...tally,
    focusAreaIds: (areas.get(tally.uploadId) ?? []).map(({ focusAreaId }) => focusAreaId),
    matches: matches === null ? null : (matches.get(tally.uploadId) ?? 0),
  }));
}

/** Null where the filter does not look into passages. A word that is left out is in no passage of the document. */
async function countMatches(
  reader: BackgroundQueries,
  { inspectionId, personId, filter }: { inspectionId: string; personId: string; filter: TextFilter },
): Promise<Map<string, number> | null> {
  const { themeId, feeling, sought } = filter;
  if (themeId === null && feeling === null && sought.length === 0) return null;
  const count = (more: Partial<TextFilter>) =>
    reader.read("countPassagesByDocument", { inspectionId, personId, filter: { ...everyText, ...more } });
  const [matching, ...excluded] = await Promise.all([
    count({ themeId, feeling, sought: sought.filter(({ isExcluded }) => !isExcluded) }),
    ...sought
      .filter(({ isExcluded }) => isExcluded)
      .map((term) => count({ sought: [{ ...term, isExcluded: false }] })),
  ]);
  const refused = new Set(excluded.flat().map(({ uploadId }) => uploadId));
  return new Map(
    matching.filter(({ uploadId }) => !refused.has(uploadId)).map((row) => [row.uploadId, row.count]),
  );
}
