import type { Queries, Trx } from "../connection.ts";
import type { SealedPart } from "../tables/enumerations.ts";
import type { LawfulWithdrawalsTable, SealedResponsesTable, SealsTable } from "../tables/seals.ts";

/** The seal that stands. */
export function findCurrentSeal(db: Queries, inspectionId: string): Promise<SealsTable | undefined> {
  return db
    .selectFrom("seals")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .where("unsealedAt", "is", null)
    .executeTakeFirst();
}

/** Every seal of a re-visit, oldest first, with who put it on and who took it off. */
export function listSeals(db: Queries, inspectionId: string) {
  return db
    .selectFrom("seals")
    .innerJoin("people", "people.id", "seals.sealedBy")
    .leftJoin("people as unsealers", "unsealers.id", "seals.unsealedBy")
    .selectAll("seals")
    .select(["people.name as sealedByName", "unsealers.name as unsealedByName"])
    .where("seals.inspectionId", "=", inspectionId)
    .orderBy("seals.number")
    .execute();
}

/** Every seal of every re-visit, as it is to be compared with what the audit says. */
export function listAllSeals(db: Queries) {
  return db
    .selectFrom("seals")
    .select(["inspectionId", "number", "hash", "workedOutAt", "unsealedAt"])
    .orderBy("inspectionId")
    .orderBy("number")
    .execute();
}

/** The re-visits whose evidence is sealed, or the one at this address. */
export function listSealedInspections(db: Queries, slug: string | null) {
  return db
    .selectFrom("seals")
    .innerJoin("inspections", "inspections.id", "seals.inspectionId")
    .select(["inspections.id", "inspections.slug", "inspections.areaName"])
    .where("seals.unsealedAt", "is", null)
    .where("inspections.deletedAt", "is", null)
    .$if(slug !== null, (query) => query.where("inspections.slug", "=", slug ?? ""))
    .orderBy("inspections.slug")
    .execute();
}

export function findSeal(db: Queries, sealId: string): Promise<SealsTable | undefined> {
  return db.selectFrom("seals").selectAll().where("id", "=", sealId).executeTakeFirst();
}

/** Standing seals that wait to be worked out or to be checked, the longest waiting first. */
export function listWaitingSeals(db: Queries) {
  return db
    .selectFrom("seals")
    .select(["id", "inspectionId", "workedOutAt"])
    .where("unsealedAt", "is", null)
    .where((eb) => eb.or([eb("workedOutAt", "is", null), eb("checkAskedAt", "is not", null)]))
    .orderBy((eb) => eb.fn.coalesce("checkAskedAt", "sealedAt"))
    .execute();
}

export async function insertSeal(trx: Trx, seal: SealsTable): Promise<void> {
  await trx.insertInto("seals").values(seal).execute();
}

/**
 * A batch at a time, each by itself, so that nobody else waits long to write. Those written before by a process that ended
 * stay: what is sealed cannot have changed since.
 */
export async function insertSealedResponses(
  db: Queries,
  responses: readonly SealedResponsesTable[],
): Promise<void> {
  for (let from = 0; from < responses.length; from += 500) {
    await db
      .insertInto("sealedResponses")
      .values(responses.slice(from, from + 500))
      .onConflict((conflict) => conflict.columns(["sealId", "responseId"]).doNothing())
      .execute();
  }
}

/** False where it is removed, or worked out already. */
export async function updateSealAsWorkedOut(
  trx: Trx,
  seal: { sealId: string; parts: object; hash: string; workedOutAt: Temporal.Instant },
): Promise<boolean> {
  const { sealId, ...worked } = seal;
  const { numUpdatedRows } = await trx
    .updateTable("seals")
    .set(worked)
    .where("id", "=", sealId)
    .where("unsealedAt", "is", null)
    .where("workedOutAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** False where none stands that is worked out, or a check of it waits already. */
export async function updateSealAsToBeChecked(
  trx: Trx,
  { inspectionId, askedAt }: { inspectionId: string; askedAt: Temporal.Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("seals")
    .set({ checkAskedAt: askedAt })
    .where("inspectionId", "=", inspectionId)
    .where("unsealedAt", "is", null)
    .where("workedOutAt", "is not", null)
    .where("checkAskedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function updateSealAsChecked(
  trx: Trx,
  seal: { sealId: string; verdict: object; checkedAt: Temporal.Instant },
): Promise<void> {
  const { sealId, ...checked } = seal;
  await trx
    .updateTable("seals")
    .set({ ...checked, checkAskedAt: null })
    .where("id", "=", sealId)
    .where("unsealedAt", "is", null)
    .execute();
}

export async function updateSealAsRemoved(
  trx: Trx,
  seal: { sealId: string; unsealedBy: string | null; unsealedAt: Temporal.Instant; unsealReason: string },
): Promise<void> {
  const { sealId, ...off } = seal;
  await trx.updateTable("seals").set(off).where("id", "=", sealId).execute();
}

export function listSealedResponses(db: Queries, sealId: string): Promise<SealedResponsesTable[]> {
  return db.selectFrom("sealedResponses").selectAll().where("sealId", "=", sealId).execute();
}

/** By which table each kind of response is withdrawn. */
const withdrawalTables = {
  responses: "lawfulWithdrawals",
  "young-peoples-responses": "youngPeoplesWithdrawals",
} as const satisfies Record<SealedPart, string>;

export async function insertLawfulWithdrawal(
  trx: Trx,
  { part, ...withdrawal }: LawfulWithdrawalsTable & { part: SealedPart },
): Promise<void> {
  await trx.insertInto(withdrawalTables[part]).values(withdrawal).execute();
}

/** Those of families and of young people, the first one first. */
export async function listLawfulWithdrawals(db: Queries, sealId: string) {
  const [families, own] = await Promise.all([
    listWithdrawals(db, { sealId, part: "responses" }),
    listWithdrawals(db, { sealId, part: "young-peoples-responses" }),
  ]);
  return [...families, ...own].sort((one, other) =>
    Temporal.Instant.compare(one.recordedAt, other.recordedAt),
  );
}

async function listWithdrawals(db: Queries, { sealId, part }: { sealId: string; part: SealedPart }) {
  const rows = await db
    .selectFrom(`${withdrawalTables[part]} as one`)
    .innerJoin("people", "people.id", "one.recordedBy")
    .selectAll("one")
    .select("people.name as recordedByName")
    .where("one.sealId", "=", sealId)
    .orderBy("one.recordedAt")
    .orderBy("one.responseId")
    .execute();
  return rows.map((row) => ({ ...row, part }));
}

/** A response that an inspector may read, by itself. */
export function findSealedResponse(db: Queries, key: { inspectionId: string; responseId: string }) {
  return db
    .selectFrom("responses")
    .select(["id", "withdrawnAt"])
    .where("inspectionId", "=", key.inspectionId)
    .where("id", "=", key.responseId)
    .executeTakeFirst();
}

/** How many drafts nobody has closed yet: some may still become responses. */
export async function countDraftsNotClosed(db: Queries, inspectionId: string): Promise<number> {
  const { count } = await db
    .selectFrom("drafts")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("inspectionId", "=", inspectionId)
    .where("closedAt", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
