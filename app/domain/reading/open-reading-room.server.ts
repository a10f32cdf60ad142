import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { listThemes } from "#db/queries/themes.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { markPassagesOpened } from "../evidence/mark-passages-opened.server.ts";
import { readTexts } from "../readable-texts/read-texts.server.ts";
import { closeDraftsAtNoon } from "../responses/close-drafts-at-noon.server.ts";
import { prepareSearch } from "../search/index-texts.server.ts";
import { countProgress, countSources } from "./count-progress.server.ts";
import { countQueue } from "./count-queue.server.ts";
import { countDocuments } from "./documents.ts";
import { listDocuments } from "./list-documents.server.ts";
import { leavesNoneOut, type TextFilter } from "./text-filter.ts";

export const textsOnAPage = 50;

/**
 * The queue of people's words: how much of it is read in each focus area, and a page of the texts that pass the
 * filter. The opening is recorded before any words are read.
 */
export async function openReadingRoom(
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
  const { sought, ...narrowedTo } = filter;
  await recordOpening(db, {
    now,
    actor,
    inspectionId,
    action: "reading-room.opened",
    // What is searched for may be a family's own words.
    details: { ...narrowedTo, searched: sought.length > 0, after },
  });
  await closeDraftsAtNoon(db, { inspectionId, now });
  const notSearched = await prepareSearch(db, { inspectionId, terms: sought });
  const [{ all, areas }, themes, narrowed, documents, numbers] = await Promise.all([
    countProgress({ db, reader }, { inspectionId, personId }),
    listThemes(db, inspectionId),
    leavesNoneOut(filter) ? null : countQueue({ db, reader }, { inspectionId, personId, filter }),
    listDocuments({ db, reader }, { inspectionId, personId }),
    reader.read("listTextNumbers", { inspectionId, personId, filter, from: after, limit: textsOnAPage + 1 }),
  ]);
  const [texts, sources] = await Promise.all([
    readTexts(db, { inspectionId, numbers: numbers.slice(0, textsOnAPage) }),
    countSources({ reader }, { inspectionId, texts: all.texts }),
  ]);
  await markPassagesOpened(db, { texts, actor, now });
  return {
    focusAreas: areas.map(({ id, shortName }) => ({ id, shortName })),
    themes: themes.map(({ id, name, shortName }) => ({ id, name, shortName })),
    all,
    documents: countDocuments(documents),
    areas,
    sources,
    found: narrowed ?? all.texts,
    /** How many texts the search has not looked at: a great many are being indexed for the first time. */
    notSearched,
    texts,
    more: numbers.length > textsOnAPage ? (numbers[textsOnAPage - 1] ?? null) : null,
  };
}
