import type { Queries, Trx } from "../connection.ts";
import { prepared, preparedInsert } from "../prepared.ts";
import type { AuditEntriesTable } from "../tables/audit.ts";

const lastAuditEntry = prepared<Record<never, never>>()((db) =>
  db.selectFrom("auditEntries").select(["number", "hash"]).orderBy("number", "desc").limit(1),
);

export function findLastAuditEntry(trx: Trx): Promise<{ number: number; hash: string } | undefined> {
  return lastAuditEntry.first(trx, {});
}

const insertAuditEntries = preparedInsert("auditEntries");

export async function insertAuditEntry(trx: Trx, entry: AuditEntriesTable): Promise<void> {
  await insertAuditEntries(trx, [entry]);
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

/** A page of a re-visit's entries, newest first, each with the name of the person who did it. */
export function listAuditEntriesByRevisit(
  db: Queries,
  about: { revisitId: string; actorKind: string | null; limit: number; offset: number },
) {
  return ofRevisit(db, about)
    .leftJoin("people", "people.id", "auditEntries.actorId")
    .selectAll("auditEntries")
    .select("people.name as actorName")
    .orderBy("auditEntries.number", "desc")
    .limit(about.limit)
    .offset(about.offset)
    .execute();
}

export async function countAuditEntriesByRevisit(
  db: Queries,
  about: { revisitId: string; actorKind: string | null },
): Promise<number> {
  const { count } = await ofRevisit(db, about)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function ofRevisit(db: Queries, { revisitId, actorKind }: { revisitId: string; actorKind: string | null }) {
  return db
    .selectFrom("auditEntries")
    .where("auditEntries.revisitId", "=", revisitId)
    .$if(actorKind !== null, (query) => query.where("auditEntries.actorKind", "=", actorKind ?? ""));
}

/** What the chain says of a seal that was put on then. */
export function findAuditedSeal(
  db: Queries,
  about: { revisitId: string; at: string },
): Promise<{ details: string } | undefined> {
  return db
    .selectFrom("auditEntries")
    .select("details")
    .where("revisitId", "=", about.revisitId)
    .where("at", "=", about.at)
    .where("action", "=", "sealed the evidence base")
    .orderBy("number", "desc")
    .executeTakeFirst();
}
