import { sql } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import type { BotSignal } from "../tables/enumerations.ts";
import type { ResponseJudgementsTable } from "../tables/judgements.ts";
import { type AnswerCursor, isAfter } from "./collation.ts";

/** Responses with a sign that a robot may have sent them, newest first. */
export function listDoubtfulResponses(db: Queries, about: { inspectionId: string; limit: number }) {
  return db
    .selectFrom("responses")
    .select(["id", "receivedAt", "doubts"])
    .where("inspectionId", "=", about.inspectionId)
    .where("withdrawnAt", "is", null)
    .where("doubts", "!=", sql<BotSignal[]>`'[]'`)
    .orderBy("receivedAt", "desc")
    .limit(about.limit)
    .execute();
}

/** How many responses came by screen in each ten minutes (`2026-11-24T12:3` for those from 12:30, UTC). */
export function countResponsesByTenMinutes(db: Queries, inspectionId: string) {
  const slot = sql<string>`substr("receivedAt", 1, 15)`;
  return db
    .selectFrom("responses")
    .select(slot.as("slot"))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("inspectionId", "=", inspectionId)
    .where("mode", "=", "online")
    .where("unfinished", "=", false)
    .where("withdrawnAt", "is", null)
    .groupBy(slot)
    .execute();
}

/** The versions of all parents' questions that ask for a long text, as far as they were approved. */
export function listLongWordsVersions(db: Queries, inspectionId: string): Promise<{ id: string }[]> {
  return db
    .selectFrom("questionVersions")
    .select("id")
    .where("inspectionId", "=", inspectionId)
    .where("type", "=", "long-words")
    .orderBy("id")
    .execute();
}

/** A batch of the texts that answer one version of a question, after that answer, in the order of an index. */
export function listTextsAfter(
  db: Queries,
  about: { questionVersionId: string; after: AnswerCursor | null; limit: number },
) {
  const { after } = about;
  return db
    .selectFrom("answers")
    .innerJoin("responses", "responses.id", "answers.responseId")
    .select([
      "answers.responseId",
      "answers.child",
      "answers.words",
      "responses.receivedAt",
      "responses.withdrawnAt",
    ])
    .where("answers.questionVersionId", "=", about.questionVersionId)
    .where("answers.choice", "=", "")
    .$if(after !== null, (query) => query.where((eb) => isAfter(eb, after ?? { responseId: "", child: 0 })))
    .orderBy("answers.responseId")
    .orderBy("answers.child")
    .limit(about.limit)
    .execute();
}

export function findReadableResponse(db: Queries, key: { inspectionId: string; responseId: string }) {
  return db
    .selectFrom("responses")
    .select(["id", "approvalId", "receivedAt", "changedAt", "mode", "language", "unfinished"])
    .select(["quoteWithoutName", "doubts"])
    .where("inspectionId", "=", key.inspectionId)
    .where("id", "=", key.responseId)
    .where("withdrawnAt", "is", null)
    .executeTakeFirst();
}

/** How many of those responses can be read. */
export async function countReadableResponses(
  db: Queries,
  { inspectionId, ids }: { inspectionId: string; ids: readonly string[] },
): Promise<number> {
  const { count } = await db
    .selectFrom("responses")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("inspectionId", "=", inspectionId)
    .where("id", "in", ids)
    .where("withdrawnAt", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Every judgement of a re-visit that holds, newest first. */
export function listJudgements(db: Queries, inspectionId: string) {
  return db
    .selectFrom("responseJudgements")
    .innerJoin("people", "people.id", "responseJudgements.judgedBy")
    .selectAll("responseJudgements")
    .select("people.name as judgedByName")
    .where("responseJudgements.inspectionId", "=", inspectionId)
    .where("responseJudgements.withdrawnAt", "is", null)
    .orderBy("responseJudgements.judgedAt", "desc")
    .orderBy("responseJudgements.id")
    .execute();
}

type JudgementEntry = { inspectionId: string; entry: string };

/** What was judged in one press, whether it still holds or not. */
export function listJudgementsByEntry(db: Queries, { inspectionId, entry }: JudgementEntry) {
  return db
    .selectFrom("responseJudgements")
    .select(["kind", "subject", "verdict", "note"])
    .where("inspectionId", "=", inspectionId)
    .where("entry", "=", entry)
    .execute();
}

export async function insertJudgements(
  trx: Trx,
  judgements: readonly ResponseJudgementsTable[],
): Promise<void> {
  await trx.insertInto("responseJudgements").values(judgements).execute();
}

/** Those that one person made in one press and that still hold; how many they were. */
export async function updateJudgementsAsWithdrawn(
  trx: Trx,
  {
    inspectionId,
    entry,
    judgedBy,
    withdrawnAt,
  }: JudgementEntry & {
    judgedBy: string;
    withdrawnAt: Temporal.Instant;
  },
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("responseJudgements")
    .set({ withdrawnAt })
    .where("inspectionId", "=", inspectionId)
    .where("entry", "=", entry)
    .where("judgedBy", "=", judgedBy)
    .where("withdrawnAt", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
