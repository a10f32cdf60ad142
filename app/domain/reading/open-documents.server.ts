import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { listThemes } from "#db/queries/themes.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { countQueues } from "./count-queue.server.ts";
import { countDocuments, filterDocuments } from "./documents.ts";
import { listDocuments } from "./list-documents.server.ts";
import type { TextFilter } from "./text-filter.ts";

export const documentsOnAPage = 50;

/**
 * The queue of documents: how many are read in each focus area, and a page of those that pass the filter. The page
 * begins after the document whose first passage has that number. The opening is recorded. No words of a document are
 * returned.
 */
export async function openDocuments(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    filter: TextFilter;
    after: number;
    actor: PersonActor;
    now: Temporal.Instant;
  },
) {
  const { inspectionId, filter, after, actor, now } = input;
  const personId = actor.personId;
  const { focusAreaId, state, themeId, feeling, sought } = filter;
  // What is searched for may be a family's own words.
  const details = { focusAreaId, state, themeId, feeling, searched: sought.length > 0, after };
  await recordOpening(db, { now, actor, inspectionId, action: "documents.opened", details });
  const [focusAreas, themes, countsByArea, documents] = await Promise.all([
    listFocusAreasByInspection(db, inspectionId),
    listThemes(db, inspectionId),
    countQueues({ reader }, { inspectionId, personId }),
    listDocuments({ db, reader }, { inspectionId, personId, filter }),
  ]);
  const matchingDocuments = filterDocuments(documents, filter);
  const page = matchingDocuments.filter(({ firstNumber }) => firstNumber > after);
  return {
    focusAreas: focusAreas.map(({ id, shortName }) => ({ id, shortName })),
    themes: themes.map(({ id, name, shortName }) => ({ id, name, shortName })),
    texts: countsByArea(null),
    all: countDocuments(documents),
    countsByArea: focusAreas.map(({ id, shortName }) => ({
      id,
      shortName,
      ...countDocuments(documents.filter(({ focusAreaIds }) => focusAreaIds.includes(id))),
    })),
    found: matchingDocuments.length,
    documents: page.slice(0, documentsOnAPage),
    more: page.length > documentsOnAPage ? (page[documentsOnAPage - 1]?.firstNumber ?? null) : null,
  };
}

/** The next document that passes a filter, after the one whose first passage has that number; null where there is none. */
export async function findNextDocument(
  from: { db: Queries; reader: BackgroundQueries },
  input: { inspectionId: string; filter: TextFilter; after: number; personId: string },
): Promise<string | null> {
  const matchingDocuments = filterDocuments(await listDocuments(from, input), input.filter);
  return matchingDocuments.find(({ firstNumber }) => firstNumber > input.after)?.uploadId ?? null;
}
