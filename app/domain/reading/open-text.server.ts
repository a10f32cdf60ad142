import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { findDocumentOfPassage } from "#db/queries/documents.ts";
import { findClaim } from "#db/queries/text-claims.ts";
import { findText } from "#db/queries/texts.ts";
import { listCodingsByTexts, listThemes } from "#db/queries/themes.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { markPassagesOpened } from "../evidence/mark-passages-opened.server.ts";
import { readTexts } from "../readable-texts/read-texts.server.ts";
import { isReadBlind } from "../samples/change-sample.server.ts";
import { prepareSearch } from "../search/index-texts.server.ts";
import { findTranslations } from "../text-translations/find-translations.server.ts";
import { countQueue } from "./count-queue.server.ts";
import type { TextFilter } from "./text-filter.ts";

/**
 * One text with what was coded in it, what comes before and after it under the filter, and how many there are left.
 * That it was opened is recorded before it is read. Null where there is none.
 */
export async function openText(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    number: number;
    filter: TextFilter;
    actor: PersonActor;
    now: Temporal.Instant;
  },
) {
  const { inspectionId, number, actor, now } = input;
  const personId = actor.personId;
  const textRow = await findText(db, { inspectionId, number });
  if (!textRow) return null;
  // Beside a passage stand the others of its document, however it was come to.
  const documentId = textRow.source === "evidence" ? await findDocumentOfPassage(db, textRow.sourceId) : null;
  const filter =
    documentId === null ? input.filter : { ...input.filter, documentId, source: null, sampleId: null };
  await recordOpening(db, {
    now,
    actor,
    inspectionId,
    action: documentId === null ? "text.opened" : "text.passage-opened",
    details: {
      text: number,
      source: textRow.source,
      ...(documentId === null ? {} : { uploadId: documentId }),
    },
  });
  await prepareSearch(db, { inspectionId, terms: filter.sought });
  // What has been read meanwhile is still the one before.
  const back = { ...filter, state: filter.state === "flagged" ? ("flagged" as const) : ("all" as const) };
  const neighbourQuery = { inspectionId, personId, from: number, limit: 1 };
  const [texts, all, themes, claim, [before], [after], unreadCount, isBlind, translations] =
    await Promise.all([
      readTexts(db, { inspectionId, numbers: [number] }),
      listCodingsByTexts(db, [number]),
      listThemes(db, inspectionId),
      findClaim(db, { textNumber: number, at: now }),
      reader.read("listTextNumbers", { ...neighbourQuery, filter: back, backwards: true }),
      reader.read("listTextNumbers", { ...neighbourQuery, filter }),
      countQueue(
        { db, reader },
        {
          inspectionId,
          personId,
          filter: { ...filter, state: filter.state === "nobody" ? "nobody" : "unread" },
        },
      ),
      isReadBlind(db, { textNumber: number, personId }),
      findTranslations(db, [number]),
    ]);
  const [text] = texts;
  if (!text) return null;
  await markPassagesOpened(db, { texts, actor, now });
  return {
    text,
    filter,
    codings: isBlind ? all.filter(({ codedBy }) => codedBy === personId) : all,
    /** What others coded in it is not shown yet. */
    isBlind,
    themes: themes.filter(({ focusAreaId }) => text.focusAreas.some(({ id }) => id === focusAreaId)),
    /** Every version of what stands beside it, oldest first. */
    translations: translations.get(number) ?? [],
    claim: claim ?? null,
    before: before ?? null,
    after: after ?? null,
    /** Unread under the filter, this one among them while it is. */
    unreadCount,
  };
}
