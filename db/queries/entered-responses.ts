import type { Queries, Trx } from "../connection.ts";
import type { EnteredResponsesTable } from "../tables/offline-responses.ts";

/** Every response that inspectors entered, newest first, with who did what; nothing of what it says. */
export function listEnteredResponses(db: Queries, inspectionId: string) {
  return entered(db, inspectionId).orderBy("enteredResponses.number", "desc").execute();
}

export function findEnteredResponse(db: Queries, key: { inspectionId: string; responseId: string }) {
  return entered(db, key.inspectionId)
    .where("enteredResponses.responseId", "=", key.responseId)
    .executeTakeFirst();
}

/** The number of the next one: inside a transaction that takes turns over the re-visit. */
export async function findNextEntryNumber(trx: Trx, inspectionId: string): Promise<number> {
  const row = await trx
    .selectFrom("enteredResponses")
    .select((eb) => eb.fn.max("number").as("last"))
    .where("inspectionId", "=", inspectionId)
    .executeTakeFirst();
  return Number(row?.last ?? 0) + 1;
}

export async function insertEnteredResponse(trx: Trx, row: EnteredResponsesTable): Promise<void> {
  await trx.insertInto("enteredResponses").values(row).execute();
}

export async function updateEnteredResponse(
  trx: Trx,
  responseId: string,
  changes: Partial<Pick<EnteredResponsesTable, "correctedBy" | "correctedAt" | "withdrawnBy">>,
): Promise<void> {
  await trx.updateTable("enteredResponses").set(changes).where("responseId", "=", responseId).execute();
}

function entered(db: Queries, inspectionId: string) {
  return db
    .selectFrom("enteredResponses")
    .innerJoin("responses", "responses.id", "enteredResponses.responseId")
    .innerJoin("people as enterer", "enterer.id", "enteredResponses.enteredBy")
    .leftJoin("people as corrector", "corrector.id", "enteredResponses.correctedBy")
    .leftJoin("people as withdrawer", "withdrawer.id", "enteredResponses.withdrawnBy")
    .select(["enteredResponses.responseId", "enteredResponses.number", "enteredResponses.enteredAt"])
    .select(["enteredResponses.correctedAt", "responses.mode", "responses.receivedAt"])
    .select(["responses.approvalId", "responses.withdrawnAt"])
    .select([
      "enterer.name as enteredByName",
      "corrector.name as correctedByName",
      "withdrawer.name as withdrawnByName",
    ])
    .where("enteredResponses.inspectionId", "=", inspectionId);
}
