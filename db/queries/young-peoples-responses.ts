import type { Queries, Trx } from "../connection.ts";
import { lockForUpdate } from "../dialects/index.ts";
import type {
  YoungPeoplesConsentsTable,
  YoungPeoplesResponsesTable,
} from "../tables/young-peoples-responses.ts";

type ByToken = { inspectionId: string; tokenHash: string };

const byToken = (db: Queries, { inspectionId, tokenHash }: ByToken) =>
  db
    .selectFrom("youngPeoplesResponses")
    .selectAll()
    .where("tokenHash", "=", tokenHash)
    .where("inspectionId", "=", inspectionId);

/** The response that this device's secret opens, in this re-visit only. */
export function findYoungPeoplesResponseByToken(
  db: Queries,
  response: ByToken,
): Promise<YoungPeoplesResponsesTable | undefined> {
  return byToken(db, response).executeTakeFirst();
}

/** As `findYoungPeoplesResponseByToken`, which nobody else changes until the transaction ends. */
export function holdYoungPeoplesResponseByToken(
  trx: Trx,
  response: ByToken,
): Promise<YoungPeoplesResponsesTable | undefined> {
  return lockForUpdate(trx, byToken(trx, response)).executeTakeFirst();
}

export async function insertYoungPeoplesResponse(
  trx: Trx,
  response: YoungPeoplesResponsesTable,
): Promise<void> {
  await trx.insertInto("youngPeoplesResponses").values(response).execute();
}

export async function updateYoungPeoplesResponse(
  trx: Trx,
  id: string,
  changes: Partial<Omit<YoungPeoplesResponsesTable, "id" | "inspectionId" | "revision">>,
): Promise<void> {
  await trx
    .updateTable("youngPeoplesResponses")
    .set((eb) => ({ ...changes, revision: eb("revision", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

export async function insertYoungPeoplesConsents(
  trx: Trx,
  consents: readonly YoungPeoplesConsentsTable[],
): Promise<void> {
  await trx.insertInto("youngPeoplesConsents").values(consents).execute();
}
