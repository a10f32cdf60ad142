import { sql } from "kysely";
import type { Queries } from "../connection.ts";
import type { TextSource } from "../tables/enumerations.ts";
import { listDocumentTallies } from "./documents.ts";
import { isOpenTo } from "./samples.ts";
import { selectTexts, type TextsQuery } from "./texts.ts";

export async function countTexts(db: Queries, criteria: TextsQuery): Promise<number> {
  const { count } = await selectTexts(db, criteria)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How many texts that pass the filter this person has read or, where it asks for what nobody has read, anybody. */
export async function countReadTexts(db: Queries, criteria: TextsQuery): Promise<number> {
  const { state } = criteria.filter;
  const { count } = await selectTexts(db, { ...criteria, filter: { ...criteria.filter, state: "all" } })
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("texts.number", "in", (eb) =>
      eb
        .selectFrom("textReadings")
        .select("textReadings.textNumber")
        .$if(state !== "nobody", (query) => query.where("textReadings.personId", "=", criteria.personId)),
    )
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** What was sent in counts from when it came: its words are not taken out at once, nor out of every file. */
const heardTables = ["texts", "responses", "discussions", "evidenceUploads"] as const;
type HeardTable = (typeof heardTables)[number];

/** Whether anybody has answered, said something or come to be heard, or something was sent as evidence. */
export async function isAnybodyHeard(db: Queries, inspectionId: string): Promise<boolean> {
  const { heard } = await db
    .selectNoFrom((eb) => {
      const { exists, or, selectFrom } = eb;
      const inInspection = (table: HeardTable) =>
        exists(selectFrom(table).select("inspectionId").where("inspectionId", "=", inspectionId));
      const came = selectFrom("meetingSessions")
        .select("id")
        .where("inspectionId", "=", inspectionId)
        .where("attended", ">", 0);
      const sentByYoungPeople = selectFrom("youngPeoplesResponses")
        .select("id")
        .where("inspectionId", "=", inspectionId)
        .where("sentAt", "is not", null);
      const isHeard = or([...heardTables.map(inInspection), exists(came), exists(sentByYoungPeople)]);
      return [eb.case().when(isHeard).then(eb.lit(1)).else(eb.lit(0)).end().as("heard")];
    })
    .executeTakeFirstOrThrow();
  return heard === 1;
}

/** How many texts a re-visit has, whichever way they came. */
export async function countTextsOfInspection(db: Queries, inspectionId: string): Promise<number> {
  const { count } = await db
    .selectFrom("texts")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("inspectionId", "=", inspectionId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * How many texts there are about each focus area (null: in the whole re-visit), and how many of these are passages of
 * documents; from indexes alone.
 */
export async function countTextsByFocusArea(
  db: Queries,
  inspectionId: string,
): Promise<{ focusAreaId: string | null; count: number; passages: number }[]> {
  const passages = db
    .selectFrom("texts")
    .where("texts.inspectionId", "=", inspectionId)
    // Written out, as the index of these few is.
    .where("texts.source", "<>", sql.lit("survey"))
    .where("texts.source", "=", "evidence");
  const [all, areas, allPassages, passagesOfAreas] = await Promise.all([
    countTextsOfInspection(db, inspectionId),
    db
      .selectFrom("textFocusAreas")
      // A focus area is one re-visit's, and so are its texts.
      .where("focusAreaId", "in", (eb) =>
        eb
          .selectFrom("focusAreas")
          .select("focusAreas.id")
          .where("focusAreas.inspectionId", "=", inspectionId),
      )
      .select((eb) => ["focusAreaId", eb.fn.countAll<number>().as("count")])
      .groupBy("focusAreaId")
      .execute(),
    passages.select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow(),
    passages
      .innerJoin("textFocusAreas", "textFocusAreas.textNumber", "texts.number")
      .select((eb) => ["textFocusAreas.focusAreaId", eb.fn.countAll<number>().as("count")])
      .groupBy("textFocusAreas.focusAreaId")
      .execute(),
  ]);
  return [
    { focusAreaId: null, count: all, passages: Number(allPassages.count) },
    ...areas.map(({ focusAreaId, count }) => ({
      focusAreaId,
      count: Number(count),
      passages: Number(passagesOfAreas.find((row) => row.focusAreaId === focusAreaId)?.count ?? 0),
    })),
  ];
}

/** The same of those that did not come by the survey, by which way they came. */
export function countOtherTextsByFocusArea(db: Queries, inspectionId: string) {
  return (
    db
      .selectFrom("texts")
      .innerJoin("textFocusAreas", "textFocusAreas.textNumber", "texts.number")
      .select(["textFocusAreas.focusAreaId", "texts.source"])
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .where("texts.inspectionId", "=", inspectionId)
      // Written out, as the index of these few is.
      .where("texts.source", "<>", sql.lit("survey"))
      .groupBy(["textFocusAreas.focusAreaId", "texts.source"])
      .execute()
  );
}

/** Where no group is named, a count is of all that came one way. */
export const ofWholeSource = [
  "texts.source",
  sql<string | null>`null`.as("name"),
  sql<string | null>`null`.as("value"),
] as const;

/** A response can hold several texts; whatever came otherwise is one each. */
export const countedWithWriters = [
  sql<number>`count(*)`.as("texts"),
  sql<number>`count(distinct "texts"."sourceId")`.as("writers"),
] as const;

/**
 * How many texts there are about a focus area, and of how many writers: by which way they came (without a name and a value),
 * and of the survey's also by what their writers said about themselves.
 */
export function countTextsByGroup(db: Queries, about: { focusAreaId: string }) {
  const ofArea = db
    .selectFrom("textFocusAreas")
    .innerJoin("texts", "texts.number", "textFocusAreas.textNumber")
    .where("textFocusAreas.focusAreaId", "=", about.focusAreaId);
  return ofArea
    .select(ofWholeSource)
    .select(countedWithWriters)
    .groupBy("texts.source")
    .unionAll(
      ofArea
        .innerJoin("responseGroups", "responseGroups.responseId", "texts.sourceId")
        .select(["texts.source", "responseGroups.name", "responseGroups.value"])
        .select(countedWithWriters)
        .where("texts.source", "=", "survey")
        .groupBy(["texts.source", "responseGroups.name", "responseGroups.value"]),
    )
    .execute();
}

/** How many texts that people gave came which other way than the survey. */
export async function countOtherTextsBySource(
  db: Queries,
  inspectionId: string,
): Promise<{ source: TextSource; count: number }[]> {
  const rows = await db
    .selectFrom("texts")
    .select((eb) => ["source", eb.fn.countAll<number>().as("count")])
    .where("inspectionId", "=", inspectionId)
    // Written out, as the index of these few is.
    .where("source", "<>", sql.lit("survey"))
    .where("source", "<>", "evidence")
    .groupBy("source")
    .execute();
  return rows.map(({ source, count }) => ({ source, count: Number(count) }));
}

/**
 * How many texts that people gave are under a theme of a focus area that they are about, for each (null: for any of them);
 * without what is hidden from `blindReader`, see `isOpenTo`.
 */
export async function countCodedTextsByFocusArea(
  db: Queries,
  about: { inspectionId: string; blindReader: string | null },
): Promise<{ focusAreaId: string | null; count: number }[]> {
  const { blindReader } = about;
  const coded = db
    .selectFrom("codings")
    .innerJoin("themes", "themes.id", "codings.themeId")
    .innerJoin("texts", "texts.number", "codings.textNumber")
    .innerJoin("textFocusAreas", (join) =>
      join
        .onRef("textFocusAreas.textNumber", "=", "codings.textNumber")
        .onRef("textFocusAreas.focusAreaId", "=", "themes.focusAreaId"),
    )
    .select((eb) => eb.fn.count<number>("codings.textNumber").distinct().as("count"))
    .where("themes.inspectionId", "=", about.inspectionId)
    .where("codings.removedAt", "is", null)
    .where("texts.source", "<>", "evidence")
    .$if(blindReader !== null, (query) => query.where((eb) => isOpenTo(eb, blindReader ?? "")));
  const [all, areas] = await Promise.all([
    coded.executeTakeFirstOrThrow(),
    coded.select("textFocusAreas.focusAreaId").groupBy("textFocusAreas.focusAreaId").execute(),
  ]);
  return [{ focusAreaId: null, ...all }, ...areas].map(({ focusAreaId, count }) => ({
    focusAreaId,
    count: Number(count),
  }));
}

/** How many of families' texts anybody has read, and this person, for each focus area (null: in the whole re-visit). */
export async function countReadTextsByFocusArea(
  db: Queries,
  about: { inspectionId: string; personId: string },
) {
  // Whoever reads has read little beside all there is: what they read comes first.
  const read = db
    .selectFrom("textReadings")
    .crossJoin("texts")
    .whereRef("texts.number", "=", "textReadings.textNumber")
    .where("texts.inspectionId", "=", about.inspectionId)
    .where("texts.source", "<>", "evidence")
    .select((eb) => eb.fn.count<number>("texts.number").distinct().as("byAnybody"))
    .select(
      sql<number>`sum(case when "textReadings"."personId" = ${about.personId} then 1 else 0 end)`.as(
        "byPerson",
      ),
    );
  const [all, areas] = await Promise.all([
    read.executeTakeFirstOrThrow(),
    read
      .innerJoin("textFocusAreas", "textFocusAreas.textNumber", "texts.number")
      .select("textFocusAreas.focusAreaId")
      .groupBy("textFocusAreas.focusAreaId")
      .execute(),
  ]);
  return [{ focusAreaId: null, ...all }, ...areas].map(({ focusAreaId, byAnybody, byPerson }) => ({
    focusAreaId,
    readByAnybody: Number(byAnybody),
    readByPerson: Number(byPerson ?? 0),
  }));
}

export type ReadCountRow = { source: TextSource; count: number; unread: number; newestUnread: number };

/**
 * How many texts came which way, how many of these nobody has read, and the number of the last of those (0: none). A
 * document counts once, and is unread while nobody has read one of its passages.
 */
export async function countUnreadTextsBySource(db: Queries, inspectionId: string): Promise<ReadCountRow[]> {
  const [spoken, documents] = await Promise.all([
    countUnreadWords(db, inspectionId),
    listDocumentTallies(db, { inspectionId, personId: "" }),
  ]);
  if (documents.length === 0) return spoken;
  const unread = documents.filter(({ passages, readByAnybody }) => readByAnybody < passages);
  return [
    ...spoken,
    {
      source: "evidence",
      count: documents.length,
      unread: unread.length,
      newestUnread: Math.max(0, ...unread.map(({ newestUnread }) => newestUnread)),
    },
  ];
}

async function countUnreadWords(db: Queries, inspectionId: string): Promise<ReadCountRow[]> {
  const rows = await db
    .selectFrom("texts")
    .leftJoin(
      (eb) => eb.selectFrom("textReadings").select("textReadings.textNumber").distinct().as("read"),
      (join) => join.onRef("read.textNumber", "=", "texts.number"),
    )
    .select("texts.source")
    .select((eb) => [
      eb.fn.countAll<number>().as("count"),
      eb.fn.count<number>("read.textNumber").as("readCount"),
      sql<number | null>`max(case when "read"."textNumber" is null then "texts"."number" end)`.as(
        "newestUnread",
      ),
    ])
    .where("texts.inspectionId", "=", inspectionId)
    .where("texts.source", "<>", "evidence")
    .groupBy("texts.source")
    .orderBy("texts.source")
    .execute();
  return rows.map(({ source, count, readCount, newestUnread }) => ({
    source,
    count: Number(count),
    unread: Number(count) - Number(readCount),
    newestUnread: Number(newestUnread ?? 0),
  }));
}
