import type { Queries, Trx } from "../connection.ts";
import { hasTerms, type SearchTerm } from "../dialects/search-index.ts";
import type { QuotationsTable } from "../tables/quotations.ts";
import { mayBeRead, mayQuoteOwnWords, ownWordsMayQuote } from "./young-peoples-words.ts";

/** Every quotation of a re-visit by number, with the words that it is of as they stand now; null where they are gone. */
export function listQuotations(db: Queries, inspectionId: string) {
  return db
    .selectFrom("quotations")
    .innerJoin("people", "people.id", "quotations.preparedBy")
    .leftJoin("people as withdrawer", "withdrawer.id", "quotations.withdrawnBy")
    .leftJoin("texts", (join) =>
      join
        .onRef("texts.source", "=", "quotations.source")
        .onRef("texts.sourceId", "=", "quotations.sourceId")
        .on((eb) =>
          eb.or([
            eb("quotations.source", "<>", "survey"),
            eb.and([
              eb("texts.questionVersionId", "=", eb.ref("quotations.questionVersionId")),
              eb("texts.child", "=", eb.ref("quotations.child")),
            ]),
          ]),
        ),
    )
    .leftJoin("responses", (join) =>
      join.onRef("responses.id", "=", "texts.sourceId").on("texts.source", "=", "survey"),
    )
    .leftJoin("responseGroups", (join) =>
      join
        .onRef("responseGroups.responseId", "=", "responses.id")
        .onRef("responseGroups.name", "=", "quotations.groupName")
        .onRef("responseGroups.value", "=", "quotations.groupValue"),
    )
    .leftJoin("discussionWords", (join) =>
      join.onRef("discussionWords.id", "=", "texts.sourceId").on("texts.source", "=", "young-people"),
    )
    .leftJoin("meetingNotes", (join) =>
      join.onRef("meetingNotes.id", "=", "texts.sourceId").on("texts.source", "=", "meeting"),
    )
    .leftJoin("youngPeoplesWords", (join) =>
      join
        .onRef("youngPeoplesWords.id", "=", "texts.sourceId")
        .on("texts.source", "=", "young-peoples-response"),
    )
    .leftJoin("youngPeoplesResponses", "youngPeoplesResponses.id", "youngPeoplesWords.responseId")
    .leftJoin("textTranslations", (join) =>
      join
        .onRef("textTranslations.id", "=", "quotations.translationId")
        .on("textTranslations.fellBehindAt", "is", null),
    )
    .leftJoin("people as translator", "translator.id", "textTranslations.madeBy")
    .selectAll("quotations")
    .select(["textTranslations.kind as translationKind", "textTranslations.language as originalLanguage"])
    .select("textTranslations.words as translationWords")
    .select("translator.name as translatorName")
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom("textTranslations as later")
          .select("later.id")
          .whereRef("later.textNumber", "=", "textTranslations.textNumber")
          .whereRef("later.version", ">", "textTranslations.version"),
      ).as("isCorrectedSince"),
    )
    .select(["people.name as preparedByName", "withdrawer.name as withdrawnByName"])
    .select(["texts.number as textNumber", "texts.words", "responses.language"])
    .select(["responses.quoteWithoutName", "responseGroups.value as saidGroup"])
    .select(["discussionWords.mayQuote as wordsMayQuote", "meetingNotes.mayQuote as noteMayQuote"])
    .select(["youngPeoplesResponses.ageBand", "youngPeoplesResponses.language as ownLanguage"])
    .select(ownWordsMayQuote)
    .where("quotations.inspectionId", "=", inspectionId)
    .orderBy("quotations.number")
    .execute();
}

/** How many responses came in each language. */
export async function countResponsesByLanguage(
  db: Queries,
  inspectionId: string,
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("responses")
    .select("language")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("inspectionId", "=", inspectionId)
    .where("withdrawnAt", "is", null)
    .groupBy("language")
    .execute();
  return new Map(rows.map(({ language, count }) => [language, Number(count)]));
}

export async function insertQuotation(trx: Trx, quotation: QuotationsTable): Promise<void> {
  await trx.insertInto("quotations").values(quotation).execute();
}

export async function findLastQuotationNumber(db: Queries, inspectionId: string): Promise<number> {
  const row = await db
    .selectFrom("quotations")
    .select((eb) => eb.fn.max<number | null>("number").as("last"))
    .where("inspectionId", "=", inspectionId)
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}

/** Whether it stood until then. */
export async function updateQuotationAsWithdrawn(
  trx: Trx,
  quotation: {
    inspectionId: string;
    quotationId: string;
    withdrawnAt: Temporal.Instant;
    withdrawnBy: string;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("quotations")
    .set({ withdrawnAt: quotation.withdrawnAt, withdrawnBy: quotation.withdrawnBy })
    .where("inspectionId", "=", quotation.inspectionId)
    .where("id", "=", quotation.quotationId)
    .where("withdrawnAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The quotations of what somebody said, of which it is written who could be recognised by them. */
export function listQuotationsOfSource(
  trx: Trx,
  { inspectionId, sourceId }: { inspectionId: string; sourceId: string },
) {
  return trx
    .selectFrom("quotations")
    .leftJoin("texts", (join) =>
      join
        .onRef("texts.sourceId", "=", "quotations.sourceId")
        .on((eb) =>
          eb.or([
            eb.and([
              eb("texts.questionVersionId", "=", eb.ref("quotations.questionVersionId")),
              eb("texts.child", "=", eb.ref("quotations.child")),
            ]),
            eb.and([
              eb("texts.questionVersionId", "is", null),
              eb("quotations.questionVersionId", "is", null),
            ]),
          ]),
        ),
    )
    .leftJoin("textTranslations", "textTranslations.id", "quotations.translationId")
    .select(["quotations.id", "quotations.translationId", "quotations.wordsHash", "texts.words"])
    .select("textTranslations.words as translationWords")
    .where("quotations.inspectionId", "=", inspectionId)
    .where("quotations.sourceId", "=", sourceId)
    .where("quotations.recognisable", "<>", "")
    .execute();
}

/** Erases who could be recognised by these quotations. */
export async function updateQuotationsAsOfNobody(trx: Trx, ids: readonly string[]): Promise<void> {
  await trx.updateTable("quotations").set({ recognisable: "" }).where("id", "in", ids).execute();
}

/** How many people there are whom a quotation could be of: writers, by what they said about themselves; young people; who came. */
export async function countPeopleHeard(db: Queries, inspectionId: string) {
  const responses = db
    .selectFrom("responses")
    .where("responses.inspectionId", "=", inspectionId)
    .where("responses.withdrawnAt", "is", null);
  const ownResponses = db
    .selectFrom("youngPeoplesResponses")
    .select("ageBand")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("inspectionId", "=", inspectionId)
    .where("sentAt", "is not", null)
    .where("withdrawnAt", "is", null)
    .groupBy("ageBand");
  const [all, groups, youngPeople, meeting, ageBands] = await Promise.all([
    responses.select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow(),
    responses
      .innerJoin("responseGroups", "responseGroups.responseId", "responses.id")
      .select(["responseGroups.name", "responseGroups.value"])
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .groupBy(["responseGroups.name", "responseGroups.value"])
      .execute(),
    db
      .selectFrom("discussionParticipants")
      .innerJoin("discussions", "discussions.id", "discussionParticipants.discussionId")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .where("discussions.inspectionId", "=", inspectionId)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("meetingSessions")
      .select((eb) => eb.fn.sum<number | null>("attended").as("count"))
      .where("inspectionId", "=", inspectionId)
      .where("cancelledAt", "is", null)
      .executeTakeFirstOrThrow(),
    ownResponses.execute(),
  ]);
  return {
    survey: Number(all.count),
    groups: groups.map(({ name, value, count }) => ({ name, value, count: Number(count) })),
    youngPeople: Number(youngPeople.count),
    meeting: Number(meeting.count ?? 0),
    ownAgeBands: ageBands.map(({ ageBand, count }) => ({ ageBand, count: Number(count) })),
  };
}

/** The numbers of texts about a focus area whose writers or speakers let them be quoted, with all that is sought; some of them. */
export async function listQuotableTextNumbers(
  db: Queries,
  criteria: { inspectionId: string; focusAreaId: string; sought: readonly SearchTerm[]; limit: number },
): Promise<number[]> {
  const rows = await db
    .selectFrom("texts")
    .innerJoin("textFocusAreas", "textFocusAreas.textNumber", "texts.number")
    .leftJoin("responses", (join) =>
      join.onRef("responses.id", "=", "texts.sourceId").on("texts.source", "=", "survey"),
    )
    .leftJoin("discussionWords", "discussionWords.id", "texts.sourceId")
    .leftJoin("meetingNotes", "meetingNotes.id", "texts.sourceId")
    .leftJoin("youngPeoplesWords", "youngPeoplesWords.id", "texts.sourceId")
    .select("texts.number")
    .where("texts.inspectionId", "=", criteria.inspectionId)
    .where("textFocusAreas.focusAreaId", "=", criteria.focusAreaId)
    .where(mayBeRead)
    .where((eb) =>
      eb.or([
        eb("responses.quoteWithoutName", "=", true),
        eb("discussionWords.mayQuote", "=", true),
        eb("meetingNotes.mayQuote", "=", true),
        mayQuoteOwnWords,
      ]),
    )
    .$if(criteria.sought.length > 0, (query) => query.where(hasTerms(db, criteria.sought)))
    // The fewest said something at a meeting or in a discussion: theirs are not to be buried by the survey's.
    .orderBy("texts.source", "desc")
    .orderBy("texts.number")
    .limit(criteria.limit)
    .execute();
  return rows.map(({ number }) => number);
}
