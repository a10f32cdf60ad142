import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import { foundInOrder, hasTerms, type SearchTerm } from "../dialects/search-index.ts";
import type { Feeling, TextSource } from "../tables/enumerations.ts";
import type { Tables } from "../tables/index.ts";
import type { TextFlagsTable, TextReadingsTable } from "../tables/reading.ts";
import { isOpenTo } from "./samples.ts";
import { hasTranslation, isWrittenIn } from "./text-translations.ts";
import { mayBeRead, mayQuoteOwnWords, ownWordsMayQuote } from "./young-peoples-words.ts";

/** Which texts are read; what is null or empty leaves none out. */
export type TextFilter = {
  /** A focus area's id, or `none` for what belongs to none. */
  focusAreaId: string | null;
  /** Null for every way in which people spoke: what documents say is read apart, unless a sample holds some of it. */
  source: TextSource | null;
  /** Only the passages of this upload. */
  documentId: string | null;
  /** `unread`: not by this person; `nobody`: by nobody yet. */
  state: "all" | "unread" | "nobody" | "flagged";
  themeId: string | null;
  feeling: Feeling | null;
  /** Only the survey's: what its writers said about themselves. */
  group: { name: string; value: string } | null;
  /** Only the texts of a sample that is read blind. */
  sampleId: string | null;
  /** Under no theme that this person may see, or put under one by them or by others. */
  coded: "none" | "me" | "others" | null;
  /** Only what may be quoted. */
  isQuotable: boolean;
  /** The language in which it was written. */
  language: string | null;
  /** `missing`: not in English, without a translation, or with one of words that changed; `perhaps`: it came as English. */
  translation: "missing" | "perhaps" | "made" | null;
  length: "short" | "medium" | "long" | null;
  sought: readonly SearchTerm[];
};

/** In characters: what is shorter is short, what is longer is long. */
const mediumLength = { min: 200, max: 600 };

export type TextsQuery = { inspectionId: string; personId: string; filter: TextFilter };

/** The numbers of the next texts after (or, backwards, before) that one, in order of their numbers; from an index, however many there are. */
export async function listTextNumbers(
  db: Queries,
  criteria: TextsQuery & { from: number; backwards?: boolean; limit: number },
): Promise<number[]> {
  const { from, backwards = false, limit, filter } = criteria;
  const [beyond, order] = backwards ? (["<", "desc"] as const) : ([">", "asc"] as const);
  const found = foundInOrder(db, filter.sought);
  const rows = await (found === null
    ? selectTexts(db, criteria)
        .select("texts.number")
        .where("texts.number", beyond, from)
        .orderBy("texts.number", order)
        .limit(limit)
        .execute()
    : selectTexts(db, {
        ...criteria,
        filter: { ...filter, sought: filter.sought.filter(({ isExcluded }) => isExcluded) },
      })
        .innerJoin(found, "found.number", "texts.number")
        .select("texts.number")
        .where("found.number", beyond, from)
        .orderBy("found.number", order)
        .limit(limit)
        .execute());
  const numbers = rows.map(({ number }) => number);
  return backwards ? numbers.reverse() : numbers;
}

/** These texts with all that is known of them, in order of their numbers. */
export async function listTexts(db: Queries, key: { inspectionId: string; numbers: readonly number[] }) {
  if (key.numbers.length === 0) return [];
  return db
    .selectFrom("texts")
    .leftJoin("questionVersions", "questionVersions.id", "texts.questionVersionId")
    .leftJoin("responses", (join) =>
      join.onRef("responses.id", "=", "texts.sourceId").on("texts.source", "=", "survey"),
    )
    .leftJoin("discussionWords", (join) =>
      join.onRef("discussionWords.id", "=", "texts.sourceId").on("texts.source", "=", "young-people"),
    )
    .leftJoin("discussions", "discussions.id", "discussionWords.discussionId")
    .leftJoin("meetingNotes", (join) =>
      join.onRef("meetingNotes.id", "=", "texts.sourceId").on("texts.source", "=", "meeting"),
    )
    .leftJoin("meetingSessions", "meetingSessions.id", "meetingNotes.sessionId")
    .leftJoin("youngPeoplesWords", (join) =>
      join
        .onRef("youngPeoplesWords.id", "=", "texts.sourceId")
        .on("texts.source", "=", "young-peoples-response"),
    )
    .leftJoin("youngPeoplesResponses", "youngPeoplesResponses.id", "youngPeoplesWords.responseId")
    .leftJoin("youngPeoplesLinks", "youngPeoplesLinks.id", "youngPeoplesResponses.linkId")
    .leftJoin("textFlags", "textFlags.textNumber", "texts.number")
    .leftJoin("people", "people.id", "textFlags.flaggedBy")
    .select(["texts.number", "texts.source", "texts.sourceId", "texts.words"])
    .select(["questionVersions.text as question", "questionVersions.askedOf", "texts.child"])
    .select("people.name as flaggedByName")
    .select(["responses.language", "responses.mode", "responses.unfinished", "responses.doubts"])
    .select("responses.quoteWithoutName")
    .select(["discussions.id as discussionId", "discussions.setting", "discussions.heldOn"])
    .select("discussionWords.mayQuote as wordsMayQuote")
    .select(["meetingSessions.id as sessionId", "meetingSessions.startsAt", "meetingSessions.place"])
    .select(["meetingNotes.people", "meetingNotes.agreed", "meetingNotes.mayQuote as noteMayQuote"])
    .select(["youngPeoplesWords.responseId as ownResponseId", "youngPeoplesWords.chooser"])
    .select(["youngPeoplesResponses.ageBand", "youngPeoplesResponses.wayIn", "youngPeoplesResponses.helped"])
    .select(["youngPeoplesResponses.language as ownLanguage", "youngPeoplesLinks.name as groupName"])
    .select(ownWordsMayQuote)
    .where("texts.inspectionId", "=", key.inspectionId)
    .where(mayBeRead)
    .where("texts.number", "in", key.numbers)
    .orderBy("texts.number")
    .execute();
}

/** Only that there is such a text that may be read, and how it reads now. */
export function findText(db: Queries, key: { inspectionId: string; number: number }) {
  return db
    .selectFrom("texts")
    .select(["number", "words", "source", "sourceId", "questionVersionId", "child"])
    .where("inspectionId", "=", key.inspectionId)
    .where("number", "=", key.number)
    .where(mayBeRead)
    .executeTakeFirst();
}

export function listFocusAreasOfTexts(db: Queries, numbers: readonly number[]) {
  if (numbers.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("textFocusAreas")
    .innerJoin("focusAreas", "focusAreas.id", "textFocusAreas.focusAreaId")
    .select(["textFocusAreas.textNumber", "focusAreas.id", "focusAreas.shortName"])
    .where("textFocusAreas.textNumber", "in", numbers)
    .orderBy("focusAreas.position")
    .execute();
}

/** Who has read these, with their names. */
export function listReadings(db: Queries, numbers: readonly number[]) {
  if (numbers.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("textReadings")
    .innerJoin("people", "people.id", "textReadings.personId")
    .select(["textReadings.textNumber", "textReadings.personId", "textReadings.readAt", "people.name"])
    .where("textReadings.textNumber", "in", numbers)
    .orderBy("textReadings.readAt")
    .execute();
}

/** Which of these are flagged, and by whom. */
export function listTextFlags(db: Queries, numbers: readonly number[]) {
  if (numbers.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("textFlags")
    .innerJoin("people", "people.id", "textFlags.flaggedBy")
    .select(["textFlags.textNumber", "people.name"])
    .where("textFlags.textNumber", "in", numbers)
    .execute();
}

/** Read twice is read once, at the first time. */
export async function insertReading(trx: Trx, reading: TextReadingsTable): Promise<void> {
  await trx
    .insertInto("textReadings")
    .values(reading)
    .onConflict((conflict) => conflict.columns(["textNumber", "personId"]).doNothing())
    .execute();
}

export async function deleteReading(
  trx: Trx,
  reading: { textNumber: number; personId: string },
): Promise<void> {
  await trx
    .deleteFrom("textReadings")
    .where("textNumber", "=", reading.textNumber)
    .where("personId", "=", reading.personId)
    .execute();
}

/** Whether it was not flagged before. */
export async function insertTextFlag(trx: Trx, flag: TextFlagsTable): Promise<boolean> {
  const result = await trx
    .insertInto("textFlags")
    .values(flag)
    .onConflict((conflict) => conflict.column("textNumber").doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Whether it was flagged. */
export async function deleteTextFlag(trx: Trx, textNumber: number): Promise<boolean> {
  const result = await trx.deleteFrom("textFlags").where("textNumber", "=", textNumber).executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** The first text after that one which nobody has read and nobody else has in hand at that instant. */
export async function findUnclaimedText(
  trx: Trx,
  criteria: TextsQuery & { from: number; at: Temporal.Instant },
): Promise<number | undefined> {
  const row = await selectTexts(trx, { ...criteria, filter: { ...criteria.filter, state: "nobody" } })
    .select("texts.number")
    .where("texts.number", ">", criteria.from)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("textClaims")
            .select("textClaims.textNumber")
            .whereRef("textClaims.textNumber", "=", "texts.number")
            .where("textClaims.personId", "<>", criteria.personId)
            .where("textClaims.claimedUntil", ">", criteria.at),
        ),
      ),
    )
    .orderBy("texts.number")
    .limit(1)
    .executeTakeFirst();
  return row?.number;
}

export function selectTexts(db: Queries, { inspectionId, personId, filter }: TextsQuery) {
  return db
    .selectFrom("texts")
    .where("texts.inspectionId", "=", inspectionId)
    .where((eb) => eb.and(rulesOf(eb, personId, filter)))
    .$if(filter.sought.length > 0, (query) => query.where(hasTerms(db, filter.sought)));
}

function rulesOf(
  eb: ExpressionBuilder<Tables, "texts">,
  personId: string,
  filter: TextFilter,
): Expression<SqlBool>[] {
  const { focusAreaId, source, documentId, state, themeId, feeling, group, sampleId } = filter;
  const rules: Expression<SqlBool>[] = [mayBeRead];
  const ofText = eb
    .selectFrom("textFocusAreas")
    .select("textFocusAreas.focusAreaId")
    .whereRef("textFocusAreas.textNumber", "=", "texts.number");
  if (focusAreaId === "none") rules.push(eb.not(eb.exists(ofText)));
  else if (focusAreaId) rules.push(eb.exists(ofText.where("textFocusAreas.focusAreaId", "=", focusAreaId)));
  if (documentId) {
    const passages = eb
      .selectFrom("evidencePassages")
      .select("evidencePassages.id")
      .where("evidencePassages.uploadId", "=", documentId);
    rules.push(eb("texts.sourceId", "in", passages));
  } else if (source) rules.push(eb("texts.source", "=", source));
  else if (!sampleId) rules.push(eb("texts.source", "<>", "evidence"));
  if (state === "flagged") {
    rules.push(eb("texts.number", "in", eb.selectFrom("textFlags").select("textFlags.textNumber")));
  }
  if (state === "unread" || state === "nobody") {
    const read = eb
      .selectFrom("textReadings")
      .select("textReadings.textNumber")
      .whereRef("textReadings.textNumber", "=", "texts.number")
      .$if(state === "unread", (query) => query.where("textReadings.personId", "=", personId));
    rules.push(eb.not(eb.exists(read)));
  }
  if (themeId || feeling) {
    const coded = eb
      .selectFrom("codings")
      .select("codings.textNumber")
      .where("codings.removedAt", "is", null)
      .$if(themeId !== null, (query) => query.where("codings.themeId", "=", themeId ?? ""))
      .$if(feeling !== null, (query) => query.where("codings.feeling", "=", feeling))
      .where((coded) => isOpenTo(coded, personId));
    rules.push(eb("texts.number", "in", coded));
  }
  if (sampleId) {
    const drawn = eb
      .selectFrom("sampleTexts")
      .select("sampleTexts.textNumber")
      .where("sampleTexts.sampleId", "=", sampleId);
    rules.push(eb("texts.number", "in", drawn));
  }
  if (filter.coded) {
    const coded = eb
      .selectFrom("codings")
      .select("codings.textNumber")
      .whereRef("codings.textNumber", "=", "texts.number")
      .where("codings.removedAt", "is", null)
      .$if(filter.coded === "me", (query) => query.where("codings.codedBy", "=", personId))
      .$if(filter.coded === "others", (query) => query.where("codings.codedBy", "<>", personId))
      .where((coded) => isOpenTo(coded, personId));
    rules.push(filter.coded === "none" ? eb.not(eb.exists(coded)) : eb.exists(coded));
  }
  if (filter.isQuotable) {
    rules.push(
      eb.or([
        eb(
          "texts.sourceId",
          "in",
          eb.selectFrom("responses").select("id").where("quoteWithoutName", "=", true),
        ),
        eb(
          "texts.sourceId",
          "in",
          eb.selectFrom("discussionWords").select("id").where("mayQuote", "=", true),
        ),
        eb("texts.sourceId", "in", eb.selectFrom("meetingNotes").select("id").where("mayQuote", "=", true)),
        eb("texts.sourceId", "in", eb.selectFrom("youngPeoplesWords").select("id").where(mayQuoteOwnWords)),
      ]),
    );
  }
  if (filter.language) {
    const isWritten = isWrittenIn(eb, "=", filter.language);
    // What inspectors write down of what was spoken is in English.
    const isSpoken = eb("texts.source", "not in", ["survey", "young-peoples-response"]);
    rules.push(filter.language === "en" ? eb.or([isWritten, isSpoken]) : isWritten);
  }
  if (filter.translation) rules.push(hasTranslation(eb, filter.translation));
  if (filter.length) {
    const characters = eb.fn<number>("length", ["texts.words"]);
    if (filter.length === "short") rules.push(eb(characters, "<", mediumLength.min));
    else if (filter.length === "long") rules.push(eb(characters, ">", mediumLength.max));
    else rules.push(eb.between(characters, mediumLength.min, mediumLength.max));
  }
  if (group) {
    const responseIds = eb
      .selectFrom("responseGroups")
      .select("responseGroups.responseId")
      .where("responseGroups.name", "=", group.name)
      .where("responseGroups.value", "=", group.value);
    rules.push(eb.and([eb("texts.source", "=", "survey"), eb("texts.sourceId", "in", responseIds)]));
  }
  return rules;
}
