import { sql } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import { type ChainHashParts, chainedOnPostgres } from "../dialects/audit-chain.ts";
import { decodeJson } from "../dialects/column-codecs.ts";
import { kindOf } from "../dialects/index.ts";
import { prepared, preparedInsert } from "../prepared.ts";
import type { AuditEntriesTable } from "../tables/audit.ts";

const chained = ["at", "actorKind", "actorId", "actorRole", "inspectionId", "action", "details"] as const;

const lastAuditEntry = prepared<Record<never, never>>()((db) =>
  db.selectFrom("auditEntries").select(["number", "hash"]).orderBy("number", "desc").limit(1),
);

const insertAuditEntries = preparedInsert("auditEntries");

/** What an entry holds beside its action. Its text itself is what the chain hashes: only who verifies that reads it. */
export type AuditDetails = Readonly<Record<string, unknown>>;

function withDetails<Row extends { details: string }>(
  row: Row,
): Omit<Row, "details"> & { details: AuditDetails } {
  return { ...row, details: decodeJson(row.details) as AuditDetails };
}

type Unchained = Omit<AuditEntriesTable, "number" | "previousHash" | "hash">;

const nextOnPostgres = prepared<ChainHashParts & Unchained>()((db, param) =>
  db
    .insertInto("auditEntries")
    .columns([...chained, "number", "previousHash", "hash"])
    .expression(
      chainedOnPostgres(
        chained.map((column) => param(column)),
        { beginning: param("beginning"), between: param("between") },
      ),
    ),
);

/**
 * Adds an entry after the last; only one at a time may. PostgreSQL finds its place and its hash by itself, so that the
 * chain is not held while it is asked and answers.
 */
export async function insertNextAuditEntry(
  trx: Trx,
  entry: Unchained,
  chain: ChainHashParts & { hashEntry(entry: Omit<AuditEntriesTable, "hash">): string },
): Promise<void> {
  const { beginning, between, hashEntry } = chain;
  if (kindOf(trx) === "postgres") return nextOnPostgres.run(trx, { ...entry, beginning, between });
  const last = await lastAuditEntry.first(trx, {});
  const next = { number: (last?.number ?? 0) + 1, ...entry, previousHash: last?.hash ?? beginning };
  await insertAuditEntries(trx, [{ ...next, hash: hashEntry(next) }]);
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

/** Which of a re-visit's entries; null for all of them. */
export type AuditFilter = {
  inspectionId: string;
  actorKind: AuditEntriesTable["actorKind"] | null;
  actorId: string | null;
  actions: readonly string[] | null;
  from: Temporal.Instant | null;
  until: Temporal.Instant | null;
};

/** `actions` stand in their order, those that mean the same together; others come last. */
export type AuditOrder = {
  by: "at" | "actor" | "action";
  isDescending: boolean;
  actions: readonly (readonly string[])[];
};

/** A page of a re-visit's entries, each with the name of the person who did it. */
export async function listAuditEntriesByInspection(
  db: Queries,
  filter: AuditFilter,
  { order, limit, offset }: { order: AuditOrder; limit: number; offset: number },
) {
  const direction = order.isDescending ? "desc" : "asc";
  const rows = await ofInspection(db, filter)
    .leftJoin("people", "people.id", "auditEntries.actorId")
    .selectAll("auditEntries")
    .select("people.name as actorName")
    .$if(order.by === "actor", (query) =>
      query.orderBy("auditEntries.actorKind", direction).orderBy("people.name", direction),
    )
    .$if(order.by === "action", (query) => query.orderBy(placeIn(order.actions), direction))
    .orderBy("auditEntries.number", order.by === "at" ? direction : "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(withDetails);
}

/** The entries before a number, newest first. */
export async function listAuditEntriesBefore(
  db: Queries,
  filter: AuditFilter,
  { before, limit }: { before: number; limit: number },
) {
  const rows = await ofInspection(db, filter)
    .leftJoin("people", "people.id", "auditEntries.actorId")
    .selectAll("auditEntries")
    .select("people.name as actorName")
    .where("auditEntries.number", "<", before)
    .orderBy("auditEntries.number", "desc")
    .limit(limit)
    .execute();
  return rows.map(withDetails);
}

export async function countAuditEntriesByInspection(db: Queries, filter: AuditFilter): Promise<number> {
  const { count } = await ofInspection(db, filter)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Each thing that was done in a re-visit, once for each person who did it. */
export function listAuditActions(
  db: Queries,
  inspectionId: string,
): Promise<{ action: string; actorId: string | null; actorName: string | null }[]> {
  return db
    .selectFrom("auditEntries")
    .leftJoin("people", "people.id", "auditEntries.actorId")
    .select(["auditEntries.action", "auditEntries.actorId", "people.name as actorName"])
    .where("auditEntries.inspectionId", "=", inspectionId)
    .groupBy(["auditEntries.action", "auditEntries.actorId", "people.name"])
    .execute();
}

function placeIn(actions: AuditOrder["actions"]) {
  const places = actions.flatMap((same, place) =>
    same.map((action) => sql`when ${action} then ${sql.lit(place)}`),
  );
  return places.length === 0
    ? sql<number>`0`
    : sql<number>`case "auditEntries"."action" ${sql.join(places, sql` `)} else ${sql.lit(actions.length)} end`;
}

function ofInspection(db: Queries, filter: AuditFilter) {
  const { inspectionId, actorKind, actorId, actions, from, until } = filter;
  let query = db.selectFrom("auditEntries").where("auditEntries.inspectionId", "=", inspectionId);
  if (actorKind !== null) query = query.where("auditEntries.actorKind", "=", actorKind);
  if (actorId !== null) query = query.where("auditEntries.actorId", "=", actorId);
  if (actions !== null) query = query.where("auditEntries.action", "in", actions);
  if (from !== null) query = query.where("auditEntries.at", ">=", from);
  if (until !== null) query = query.where("auditEntries.at", "<", until);
  return query;
}

/** How long the chain is to be, as the database keeps it apart from the chain; undefined where that is gone. */
export function findAuditHead(db: Queries): Promise<{ length: number; hash: string } | undefined> {
  return db
    .selectFrom("auditHeads")
    .select(["length", "hash"])
    .where("name", "=", "audit")
    .executeTakeFirst();
}

/** The last entry itself. */
export function findLastAuditEntry(db: Queries): Promise<{ number: number; hash: string } | undefined> {
  return lastAuditEntry.first(db, {});
}

/** Every seal that the chain says was put on, oldest first, with the address of its re-visit where that is still there. */
export async function listAuditedSeals(db: Queries) {
  const rows = await db
    .selectFrom("auditEntries")
    .leftJoin("inspections", "inspections.id", "auditEntries.inspectionId")
    .select([
      "auditEntries.inspectionId",
      "auditEntries.at",
      "auditEntries.details",
      "auditEntries.action",
      "inspections.slug",
    ])
    .where("auditEntries.action", "in", [...sealComputed, ...sealRemoved])
    .orderBy("auditEntries.number")
    .execute();
  return rows.map(withDetails);
}

/** Every deletion of an inspection that the chain tells of: its confirmation and, once everything was gone, its certificate. */
export async function listAuditedDeletions(db: Queries) {
  const rows = await db
    .selectFrom("auditEntries")
    .leftJoin("inspections", "inspections.id", "auditEntries.inspectionId")
    .select(["auditEntries.number", "auditEntries.inspectionId", "auditEntries.at", "auditEntries.details"])
    .select(["auditEntries.action", "inspections.slug"])
    .where("auditEntries.action", "in", ["deletion.confirmed", "inspection.deleted"])
    .orderBy("auditEntries.number")
    .execute();
  return rows.map(withDetails);
}

/** Each by its code, and in the words of entries made before there were codes. */
export const sealComputed: readonly string[] = ["seal.computed", "sealed the evidence base"];
const sealRemoved: readonly string[] = ["seal.removed", "took the seal off the evidence base"];

/** What the chain says of a seal that was put on then. */
export async function findAuditedSeal(
  db: Queries,
  about: { inspectionId: string; at: Temporal.Instant },
): Promise<{ details: AuditDetails } | undefined> {
  const row = await db
    .selectFrom("auditEntries")
    .select("details")
    .where("inspectionId", "=", about.inspectionId)
    .where("at", "=", about.at)
    .where("action", "in", sealComputed)
    .orderBy("number", "desc")
    .executeTakeFirst();
  return row && withDetails(row);
}

/** The newest entry of what a person did in a re-visit whose details name this id; with their name. */
export function findLastAuditEntryNaming(db: Queries, about: { inspectionId: string; id: string }) {
  return db
    .selectFrom("auditEntries")
    .where("auditEntries.inspectionId", "=", about.inspectionId)
    .where("auditEntries.actorKind", "=", "person")
    .innerJoin("people", "people.id", "auditEntries.actorId")
    .select(["auditEntries.action", "auditEntries.at", "people.id as personId", "people.name"])
    .where("auditEntries.details", "like", `%"${about.id}"%`)
    .orderBy("auditEntries.number", "desc")
    .limit(1)
    .executeTakeFirst();
}
