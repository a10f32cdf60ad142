import { sql } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import { selectTexts, type TextFilter } from "./texts.ts";

/** A document that has words, with how much of it is read. */
export type DocumentTally = {
  uploadId: string;
  fileName: string;
  kind: string;
  shows: string;
  organisation: string;
  receivedAt: Temporal.Instant;
  /** The number of its first passage among all texts: documents are read in this order. */
  firstNumber: number;
  passages: number;
  readByPerson: number;
  readByAnybody: number;
  flagged: number;
  /** The number of the last passage that nobody has read; 0 where there is none. */
  newestUnread: number;
};

/** Every document of a re-visit that has words, in the order in which they were extracted. */
export async function listDocumentTallies(
  db: Queries,
  about: { inspectionId: string; personId: string },
): Promise<DocumentTally[]> {
  const isRead = sql`exists (select 1 from "textReadings" where "textReadings"."textNumber" = "texts"."number")`;
  const isMine = sql`exists (select 1 from "textReadings" where "textReadings"."textNumber" = "texts"."number"
    and "textReadings"."personId" = ${about.personId})`;
  const isFlagged = sql`exists (select 1 from "textFlags" where "textFlags"."textNumber" = "texts"."number")`;
  const count = (rule: typeof isRead) => sql<number>`sum(case when ${rule} then 1 else 0 end)`;
  const tallies = db
    .selectFrom("texts")
    .innerJoin("evidencePassages", "evidencePassages.id", "texts.sourceId")
    .select((eb) => [
      "evidencePassages.uploadId",
      eb.fn.min<number>("texts.number").as("firstNumber"),
      eb.fn.countAll<number>().as("passages"),
      count(isMine).as("readByPerson"),
      count(isRead).as("readByAnybody"),
      count(isFlagged).as("flagged"),
      sql<number>`max(case when ${isRead} then 0 else "texts"."number" end)`.as("newestUnread"),
    ])
    .where("texts.inspectionId", "=", about.inspectionId)
    // Written out, as the index of these few is.
    .where("texts.source", "<>", sql.lit("survey"))
    .where("texts.source", "=", "evidence")
    .groupBy("evidencePassages.uploadId");
  const rows = await db
    .selectFrom(tallies.as("tally"))
    .innerJoin("evidenceUploads", "evidenceUploads.id", "tally.uploadId")
    .selectAll("tally")
    .select(["evidenceUploads.fileName", "evidenceUploads.kind", "evidenceUploads.shows"])
    .select(["evidenceUploads.organisation", "evidenceUploads.receivedAt"])
    .orderBy("tally.firstNumber")
    .execute();
  // PostgreSQL gives sums as text.
  return rows.map((row) => ({
    ...row,
    firstNumber: Number(row.firstNumber),
    passages: Number(row.passages),
    readByPerson: Number(row.readByPerson),
    readByAnybody: Number(row.readByAnybody),
    flagged: Number(row.flagged),
    newestUnread: Number(row.newestUnread),
  }));
}

/** Where a document begins among all texts, and how many passages it has; null where it has none, or is another re-visit's. */
export async function findDocument(
  db: Queries,
  key: { inspectionId: string; uploadId: string },
): Promise<{ firstNumber: number; passages: number } | null> {
  const { firstNumber, passages } = await db
    .selectFrom("evidencePassages")
    .innerJoin("texts", "texts.sourceId", "evidencePassages.id")
    .select((eb) => [
      eb.fn.min<number | null>("texts.number").as("firstNumber"),
      eb.fn.countAll<number>().as("passages"),
    ])
    .where("evidencePassages.uploadId", "=", key.uploadId)
    .where("texts.inspectionId", "=", key.inspectionId)
    .executeTakeFirstOrThrow();
  return firstNumber === null ? null : { firstNumber: Number(firstNumber), passages: Number(passages) };
}

/** How many passages of each document pass a filter; documents without one are left out. */
export async function countPassagesByDocument(
  db: Queries,
  criteria: { inspectionId: string; personId: string; filter: TextFilter },
): Promise<{ uploadId: string; count: number }[]> {
  const filter = { ...criteria.filter, source: "evidence" as const };
  const rows = await selectTexts(db, { ...criteria, filter })
    .innerJoin("evidencePassages", "evidencePassages.id", "texts.sourceId")
    .select((eb) => ["evidencePassages.uploadId", eb.fn.countAll<number>().as("count")])
    .groupBy("evidencePassages.uploadId")
    .execute();
  return rows.map(({ uploadId, count }) => ({ uploadId, count: Number(count) }));
}

/** The numbers of a document's passages from that place on, in their order. */
export async function listPassageNumbers(
  db: Queries,
  page: { uploadId: string; fromPosition: number; limit: number },
): Promise<number[]> {
  const rows = await db
    .selectFrom("evidencePassages")
    .innerJoin("texts", "texts.sourceId", "evidencePassages.id")
    .select("texts.number")
    .where("evidencePassages.uploadId", "=", page.uploadId)
    .where("evidencePassages.position", ">=", page.fromPosition)
    .orderBy("evidencePassages.position")
    .limit(page.limit)
    .execute();
  return rows.map(({ number }) => number);
}

type Passages = { uploadId: string; fromPosition: number; toPosition: number };

function passagesOf(db: Queries, { uploadId, fromPosition, toPosition }: Passages) {
  return db
    .selectFrom("texts")
    .innerJoin("evidencePassages", "evidencePassages.id", "texts.sourceId")
    .where("evidencePassages.uploadId", "=", uploadId)
    .where("evidencePassages.position", ">=", fromPosition)
    .where("evidencePassages.position", "<=", toPosition);
}

/** That a person has read these passages; what they had read before keeps its time. */
export async function insertReadingsOfPassages(
  trx: Trx,
  reading: Passages & { personId: string; readAt: Temporal.Instant },
): Promise<void> {
  const { personId, readAt } = reading;
  const readings = passagesOf(trx, reading)
    .select("texts.number as textNumber")
    .select([sql<string>`${personId}`.as("personId"), sql<Temporal.Instant>`${readAt}`.as("readAt")]);
  await trx
    .insertInto("textReadings")
    .columns(["textNumber", "personId", "readAt"])
    .expression(readings)
    .onConflict((conflict) => conflict.columns(["textNumber", "personId"]).doNothing())
    .execute();
}

export async function deleteReadingsOfPassages(
  trx: Trx,
  reading: Passages & { personId: string },
): Promise<void> {
  await trx
    .deleteFrom("textReadings")
    .where("personId", "=", reading.personId)
    .where("textNumber", "in", passagesOf(trx, reading).select("texts.number"))
    .execute();
}

/** One passage of each sample of which some of these passages are part, neither revealed nor put aside. */
export async function listPassagesInHiddenSamples(trx: Trx, passages: Passages): Promise<number[]> {
  const rows = await passagesOf(trx, passages)
    .innerJoin("sampleTexts", "sampleTexts.textNumber", "texts.number")
    .innerJoin("readingSamples", "readingSamples.id", "sampleTexts.sampleId")
    .select((eb) => eb.fn.min<number>("texts.number").as("number"))
    .where("readingSamples.revealedAt", "is", null)
    .where("readingSamples.endedAt", "is", null)
    .groupBy("readingSamples.id")
    .execute();
  return rows.map(({ number }) => Number(number));
}

/** The upload that a passage was read out of; null where it is gone. */
export async function findDocumentOfPassage(db: Queries, passageId: string): Promise<string | null> {
  const row = await db
    .selectFrom("evidencePassages")
    .select("uploadId")
    .where("id", "=", passageId)
    .executeTakeFirst();
  return row?.uploadId ?? null;
}

/** Where these passages stand; those that are gone are left out. */
export function listPlacesOfPassages(
  db: Queries,
  passageIds: readonly string[],
): Promise<{ id: string; uploadId: string; position: number }[]> {
  if (passageIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("evidencePassages")
    .select(["id", "uploadId", "position"])
    .where("id", "in", passageIds)
    .execute();
}
