import type { Queries, Trx } from "../connection.ts";
import type { TalkHoursTable, TalkRequestStepsTable, TalkRequestsTable } from "../tables/talk-requests.ts";

export function findTalkHours(db: Queries, inspectionId: string): Promise<TalkHoursTable | undefined> {
  return db.selectFrom("talkHours").selectAll().where("inspectionId", "=", inspectionId).executeTakeFirst();
}

export async function upsertTalkHours(trx: Trx, hours: TalkHoursTable): Promise<void> {
  const { inspectionId: _, ...changes } = hours;
  await trx
    .insertInto("talkHours")
    .values(hours)
    .onConflict((conflict) => conflict.column("inspectionId").doUpdateSet(changes))
    .execute();
}

export async function deleteTalkHours(trx: Trx, inspectionId: string): Promise<void> {
  await trx.deleteFrom("talkHours").where("inspectionId", "=", inspectionId).execute();
}

/** The number of the newest request, 0 where there is none: inside a transaction that takes turns over the re-visit. */
export async function findLastTalkRequestNumber(trx: Trx, inspectionId: string): Promise<number> {
  const row = await trx
    .selectFrom("talkRequests")
    .select((eb) => eb.fn.max("number").as("last"))
    .where("inspectionId", "=", inspectionId)
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}

export async function insertTalkRequest(trx: Trx, request: TalkRequestsTable): Promise<void> {
  await trx.insertInto("talkRequests").values(request).execute();
}

export function findTalkRequest(
  db: Queries,
  key: { inspectionId: string; requestId: string },
): Promise<TalkRequestsTable | undefined> {
  return db
    .selectFrom("talkRequests")
    .selectAll()
    .where("inspectionId", "=", key.inspectionId)
    .where("id", "=", key.requestId)
    .executeTakeFirst();
}

/** The one that a code takes back, in the area in which it was given. */
export function findTalkRequestByReceipt(
  db: Queries,
  key: { inspectionId: string; receiptHash: string },
): Promise<TalkRequestsTable | undefined> {
  return db
    .selectFrom("talkRequests")
    .selectAll()
    .where("inspectionId", "=", key.inspectionId)
    .where("receiptHash", "=", key.receiptHash)
    .executeTakeFirst();
}

/** Erases all that was said in it, and where they were to meet. False where it was erased already. */
export async function updateTalkRequestAsErased(
  trx: Trx,
  { requestId, erasedAt }: { requestId: string; erasedAt: Temporal.Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("talkRequests")
    .set({
      ...{ receiptHash: null, language: null, adultRole: null, adultName: null, adultContact: null },
      ...{ adultKnows: null, needs: null, needsWords: null, goodTime: null, erasedAt },
    })
    .where("id", "=", requestId)
    .where("erasedAt", "is", null)
    .executeTakeFirst();
  await trx
    .updateTable("talkRequestSteps")
    .set({ place: null })
    .where("requestId", "=", requestId)
    .where("place", "is not", null)
    .execute();
  return numUpdatedRows > 0n;
}

/** After those that are there: inside a transaction that takes turns over the re-visit. */
export async function insertTalkRequestStep(
  trx: Trx,
  step: Omit<TalkRequestStepsTable, "number">,
): Promise<void> {
  const row = await trx
    .selectFrom("talkRequestSteps")
    .select((eb) => eb.fn.max("number").as("last"))
    .where("requestId", "=", step.requestId)
    .executeTakeFirst();
  await trx
    .insertInto("talkRequestSteps")
    .values({ ...step, number: Number(row?.last ?? 0) + 1 })
    .execute();
}

/** The newest first. */
export function listTalkRequests(db: Queries, inspectionId: string): Promise<TalkRequestsTable[]> {
  return db
    .selectFrom("talkRequests")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .orderBy("number", "desc")
    .execute();
}

/** What was done about the requests of a re-visit, oldest first, with who did it. */
export function listTalkRequestSteps(db: Queries, inspectionId: string) {
  return db
    .selectFrom("talkRequestSteps")
    .innerJoin("talkRequests", "talkRequests.id", "talkRequestSteps.requestId")
    .leftJoin("people", "people.id", "talkRequestSteps.doneBy")
    .selectAll("talkRequestSteps")
    .select("people.name as doneByName")
    .where("talkRequests.inspectionId", "=", inspectionId)
    .orderBy("talkRequests.number")
    .orderBy("talkRequestSteps.number")
    .execute();
}

/** The entries of the safeguarding queue about requests of a re-visit, oldest first. */
export function listFlagsOfTalkRequests(db: Queries, inspectionId: string) {
  return db
    .selectFrom("safeguardingFlags")
    .select(["id", "number", "sourceId", "seenAt", "closedAt"])
    .where("inspectionId", "=", inspectionId)
    .where("source", "=", "talk-request")
    .orderBy("number")
    .execute();
}

/**
 * Some requests that are to be erased, in any re-visit: its last day on site was that day or before it, or its evidence is
 * sealed. One about which an entry of the safeguarding queue is open is left.
 */
export function listTalkRequestsToErase(
  db: Queries,
  { lastDay, limit }: { lastDay: string; limit: number },
): Promise<Pick<TalkRequestsTable, "id" | "inspectionId">[]> {
  return db
    .selectFrom("talkRequests")
    .innerJoin("inspectionDates", "inspectionDates.inspectionId", "talkRequests.inspectionId")
    .select(["talkRequests.id", "talkRequests.inspectionId"])
    .where("talkRequests.erasedAt", "is", null)
    .where("inspectionDates.key", "=", "final-day")
    .where((eb) =>
      eb.or([
        eb("inspectionDates.date", "<=", lastDay),
        eb.exists(
          eb
            .selectFrom("seals")
            .select("seals.id")
            .whereRef("seals.inspectionId", "=", "talkRequests.inspectionId")
            .where("seals.unsealedAt", "is", null),
        ),
      ]),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("safeguardingFlags")
            .select("safeguardingFlags.id")
            .whereRef("safeguardingFlags.sourceId", "=", "talkRequests.id")
            .where("safeguardingFlags.source", "=", "talk-request")
            .where("safeguardingFlags.closedAt", "is", null),
        ),
      ),
    )
    .orderBy("talkRequests.id")
    .limit(limit)
    .execute();
}
