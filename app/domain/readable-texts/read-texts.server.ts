import type { Queries } from "#db/connection.ts";
import { listGroupsByResponses } from "#db/queries/collation.ts";
import { listUploadsOfPassages } from "#db/queries/evidence.ts";
import { listFocusAreasOfTexts, listReadings, listTexts } from "#db/queries/texts.ts";
import { nameQuestionOfChild } from "../questions/question-of-child.ts";
import { findTranslations } from "../text-translations/find-translations.server.ts";
import { guessLanguage } from "../text-translations/guess-language.ts";
import type { ReadableText } from "./text.ts";

/** These texts with who said them (as groups), what was asked and who has read them; those that are gone are left out. */
export async function readTexts(
  db: Queries,
  { inspectionId, numbers }: { inspectionId: string; numbers: readonly number[] },
): Promise<ReadableText[]> {
  const rows = await listTexts(db, { inspectionId, numbers });
  const responseIds = rows.filter(({ source }) => source === "survey").map(({ sourceId }) => sourceId);
  const passageIds = rows.filter(({ source }) => source === "evidence").map(({ sourceId }) => sourceId);
  const [areas, readings, groups, passages, translations] = await Promise.all([
    listFocusAreasOfTexts(
      db,
      rows.map(({ number }) => number),
    ),
    listReadings(
      db,
      rows.map(({ number }) => number),
    ),
    listGroupsByResponses(db, [...new Set(responseIds)]),
    listUploadsOfPassages(db, passageIds),
    findTranslations(
      db,
      rows.map(({ number }) => number),
    ),
  ]);
  return rows.map((row): ReadableText => {
    const translation = translations.get(row.number)?.at(-1) ?? null;
    const isEnglish = row.source !== "evidence" && (row.language ?? row.ownLanguage ?? "en") === "en";
    const common = {
      number: row.number,
      sourceId: row.sourceId,
      focusAreas: areas
        .filter(({ textNumber }) => textNumber === row.number)
        .map(({ id, shortName }) => ({ id, shortName })),
      question: nameQuestionOfChild(row.question, row),
      words: row.words,
      likelyLanguage: isEnglish && translation === null ? guessLanguage(row.words) : null,
      translation,
      flaggedBy: row.flaggedByName,
      readBy: readings
        .filter(({ textNumber }) => textNumber === row.number)
        .map(({ personId, name, readAt }) => ({ personId, name, readAt })),
    };
    if (row.source === "young-people") {
      return {
        ...common,
        source: "young-people",
        language: "en",
        mayQuote: row.wordsMayQuote ?? false,
        discussionId: row.discussionId ?? "",
        setting: row.setting ?? "",
        heldOn: row.heldOn ?? "",
      };
    }
    if (row.source === "young-peoples-response") {
      if (row.ownResponseId === null || row.ageBand === null || row.wayIn === null || row.chooser === null)
        throw new Error("a young person’s words stand in nothing");
      return {
        ...common,
        source: "young-peoples-response",
        language: row.ownLanguage ?? "en",
        mayQuote: Boolean(row.ownWordsMayQuote),
        responseId: row.ownResponseId,
        ageBand: row.ageBand,
        wayIn: row.wayIn,
        groupName: row.groupName,
        helped: row.helped ?? false,
        chooser: row.chooser,
      };
    }
    if (row.source === "meeting") {
      return {
        ...common,
        source: "meeting",
        language: "en",
        mayQuote: row.noteMayQuote ?? false,
        sessionId: row.sessionId ?? "",
        place: row.place ?? "",
        startsAt: requireInstant(row.startsAt),
        people: row.people ?? 0,
        agreed: row.agreed ?? "",
      };
    }
    if (row.source === "evidence") {
      const passage = passages.find(({ id }) => id === row.sourceId);
      return {
        ...common,
        source: "evidence",
        language: "en",
        // Whoever sends a document does not speak for those whose words are in it.
        mayQuote: false,
        uploadId: passage?.uploadId ?? "",
        fileName: passage?.fileName ?? "",
        organisation: passage?.organisation ?? "",
        receivedAt: requireInstant(passage?.receivedAt),
        passage: passage?.position ?? 1,
        passages: passage?.passages ?? 1,
      };
    }
    return {
      ...common,
      source: "survey",
      language: row.language ?? "en",
      mayQuote: row.quoteWithoutName ?? false,
      responseId: row.sourceId,
      mode: row.mode ?? "",
      unfinished: row.unfinished ?? false,
      isDoubtful: row.doubts !== null && row.doubts.length > 0,
      groups: groups
        .filter(({ responseId }) => responseId === row.sourceId)
        .map(({ name, value }) => ({ name, value })),
    };
  });
}

/** When what a text stands in began or came: the database lets no text stand without it. */
function requireInstant(instant: Temporal.Instant | null | undefined): Temporal.Instant {
  if (!instant) throw new Error("a text stands in nothing");
  return instant;
}
