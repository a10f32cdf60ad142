import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { listPassageNumbers } from "#db/queries/documents.ts";
import { listCodingsByTexts } from "#db/queries/themes.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { markPassagesOpened } from "../evidence/mark-passages-opened.server.ts";
import { readTexts } from "../readable-texts/read-texts.server.ts";
import { listTextsReadBlind } from "../samples/change-sample.server.ts";
import { filterDocuments, passagesOnAPage } from "./documents.ts";
import { listDocuments } from "./list-documents.server.ts";
import { everyText, type TextFilter } from "./text-filter.ts";

/** How many passages that have the words sought are looked for in one document. */
const maxMatches = 1000;

/**
 * A page of a document's passages in their order, or of those that have what the filter looks for, each with what is coded
 * in it. That it was opened is recorded before it is read. Null where there is no such document, or it has no words.
 */
export async function openDocument(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    uploadId: string;
    /** From 1; one past the end is the last. */
    page: number;
    filter: TextFilter;
    actor: PersonActor;
    now: Temporal.Instant;
  },
) {
  const { inspectionId, uploadId, filter, actor, now } = input;
  const personId = actor.personId;
  const documents = await listDocuments({ db, reader }, { inspectionId, personId, filter });
  const document = documents.find((one) => one.uploadId === uploadId);
  if (!document) return null;
  const matching = await findMatching(reader, { inspectionId, personId, filter, documentId: uploadId });
  const shownCount = matching?.length ?? document.passages;
  const pages = Math.max(1, Math.ceil(shownCount / passagesOnAPage));
  const page = Math.min(Math.max(1, input.page), pages);
  const first = (page - 1) * passagesOnAPage;
  await recordOpening(db, {
    now,
    actor,
    inspectionId,
    action: "document.opened",
    details: { uploadId, page, searched: matching !== null },
  });
  const numbers = matching
    ? matching.slice(first, first + passagesOnAPage)
    : await listPassageNumbers(db, { uploadId, fromPosition: first + 1, limit: passagesOnAPage });
  const [texts, codings, blind] = await Promise.all([
    readTexts(db, { inspectionId, numbers }),
    listCodingsByTexts(db, numbers),
    listTextsReadBlind(db, { numbers, personId }),
  ]);
  await markPassagesOpened(db, { texts, actor, now });
  const unread = filterDocuments(documents, { focusAreaId: null, state: "unread" });
  const following = filterDocuments(documents, filter);
  return {
    document,
    page,
    pages,
    /** How many passages have what is looked for; null where all are shown. */
    matches: matching?.length ?? null,
    passages: texts.flatMap((text) =>
      text.source === "evidence"
        ? [
            {
              ...text,
              codings: codings.filter(
                ({ textNumber, removedAt, codedBy }) =>
                  textNumber === text.number &&
                  removedAt === null &&
                  // What another coded in what one still reads blind is not shown yet.
                  (codedBy === personId || !blind.has(text.number)),
              ),
            },
          ]
        : [],
    ),
    /** Unread under no filter, this one among them while it is. */
    unreadCount: unread.length,
    before: following.findLast(({ firstNumber }) => firstNumber < document.firstNumber)?.uploadId ?? null,
  };
}

async function findMatching(
  reader: BackgroundQueries,
  about: { inspectionId: string; personId: string; filter: TextFilter; documentId: string },
): Promise<number[] | null> {
  const { inspectionId, personId, documentId } = about;
  const { themeId, feeling } = about.filter;
  const sought = about.filter.sought.filter(({ isExcluded }) => !isExcluded);
  if (themeId === null && feeling === null && sought.length === 0) return null;
  const filter = { ...everyText, documentId, themeId, feeling, sought };
  return reader.read("listTextNumbers", { inspectionId, personId, filter, from: 0, limit: maxMatches });
}
