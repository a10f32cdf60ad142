import type { Queries, Trx } from "../connection.ts";
import type { YoungPeoplesSymbolsTable } from "../tables/young-peoples-responses.ts";

/** Every symbol of a link, also those that are removed, the oldest first. */
export function listSymbolsByLink(db: Queries, linkId: string): Promise<YoungPeoplesSymbolsTable[]> {
  return db
    .selectFrom("youngPeoplesSymbols")
    .selectAll()
    .where("linkId", "=", linkId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

export function findSymbol(
  db: Queries,
  symbol: { inspectionId: string; symbolId: string },
): Promise<YoungPeoplesSymbolsTable | undefined> {
  return db
    .selectFrom("youngPeoplesSymbols")
    .selectAll()
    .where("inspectionId", "=", symbol.inspectionId)
    .where("id", "=", symbol.symbolId)
    .executeTakeFirst();
}

export async function insertSymbol(trx: Trx, symbol: YoungPeoplesSymbolsTable): Promise<void> {
  await trx.insertInto("youngPeoplesSymbols").values(symbol).execute();
}

export async function updateSymbolAsRemoved(
  trx: Trx,
  id: string,
  removed: Pick<YoungPeoplesSymbolsTable, "removedAt" | "removedBy">,
): Promise<void> {
  await trx.updateTable("youngPeoplesSymbols").set(removed).where("id", "=", id).execute();
}

export async function deleteSymbol(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom("youngPeoplesSymbols").where("id", "=", id).execute();
}

/** When each response was begun by this link. */
export async function listStartsByLink(db: Queries, linkId: string): Promise<Temporal.Instant[]> {
  const rows = await db
    .selectFrom("youngPeoplesResponses")
    .select("startedAt")
    .where("linkId", "=", linkId)
    .execute();
  return rows.map(({ startedAt }) => startedAt);
}
