import type { Queries, Trx } from "../connection.ts";
import type { AuditEntriesTable } from "../tables/audit.ts";

export function findLastAuditEntry(trx: Trx): Promise<{ number: number; hash: string } | undefined> {
  return trx
    .selectFrom("auditEntries")
    .select(["number", "hash"])
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
}

export async function insertAuditEntry(trx: Trx, entry: AuditEntriesTable): Promise<void> {
  await trx.insertInto("auditEntries").values(entry).execute();
}

export function listAuditEntriesAfter(
  db: Queries,
  after: { number: number; limit: number },
): Promise<AuditEntriesTable[]> {
  return db
    .selectFrom("auditEntries")
    .selectAll()
    .where("number", ">", after.number)
    .orderBy("number")
    .limit(after.limit)
    .execute();
}
