import { sql } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import { decodeJson } from "../dialects/column-codecs.ts";
import { preparedInsert } from "../prepared.ts";
import type { AuditEntriesTable, AuditWordsTable } from "../tables/audit.ts";

/** What an entry holds beside its action. Its text itself is what the chain hashes: only who verifies that reads it. */
export type AuditDetails = Readonly<Record<string, unknown>>;

export function withDetails<Row extends { details: string }>(
  row: Row,
): Omit<Row, "details"> & { details: AuditDetails } {
  return { ...row, details: decodeJson(row.details) as AuditDetails };
}

type WordsOf = Pick<AuditWordsTable, "id" | "salt" | "words">;

const insertRows = preparedInsert("auditWords");

export async function insertAuditWords(trx: Trx, rows: readonly AuditWordsTable[]): Promise<void> {
  await insertRows(trx, rows);
}

/** Those that are still there. */
export async function listAuditWords(db: Queries, ids: readonly string[]): Promise<WordsOf[]> {
  if (ids.length === 0) return [];
  return db.selectFrom("auditWords").select(["id", "salt", "words"]).where("id", "in", ids).execute();
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

/** What entries of these actions hold, from an instant on. */
export async function listAuditDetailsSince(
  db: Queries,
  about: { inspectionId: string; actions: readonly string[]; since: Temporal.Instant },
): Promise<{ details: AuditDetails }[]> {
  const rows = await db
    .selectFrom("auditEntries")
    .select("details")
    .where("inspectionId", "=", about.inspectionId)
    .where("action", "in", about.actions)
    .where("at", ">=", about.since)
    .execute();
  return rows.map(withDetails);
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
