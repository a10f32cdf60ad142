import { sql } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import { type ChainHashParts, hashOnPostgres } from "../dialects/audit-chain.ts";
import { decodeJson } from "../dialects/column-codecs.ts";
import { kindOf } from "../dialects/index.ts";
import { prepared, preparedInsert } from "../prepared.ts";
import type { AuditEntriesTable } from "../tables/audit.ts";

/** What an entry holds beside its action. Its text itself is what the chain hashes: only who verifies that reads it. */
export type AuditDetails = Readonly<Record<string, unknown>>;

function withDetails<Row extends { details: string }>(
  row: Row,
): Omit<Row, "details"> & { details: AuditDetails } {
  return { ...row, details: decodeJson(row.details) as AuditDetails };
}

type StoredEntry = Omit<AuditEntriesTable, "number" | "chain" | "position">;
type Unchained = Omit<StoredEntry, "previousHash" | "hash"> & { chain: string };

const columns = [
  "at",
  "actorKind",
  "actorId",
  "actorRole",
  "inspectionId",
  "action",
  "details",
  "chain",
] as const;

const nextOnPostgres = prepared<ChainHashParts & Unchained & { beginning: string }>()((db, param) => {
  const parts = { prefix: param("prefix"), between: param("between"), suffix: param("suffix") };
  const grown = sql.ref<number>("auditHeads.length");
  const previousHash = sql.ref<string>("auditHeads.hash");
  return db
    .with("head", (make) =>
      make
        .insertInto("auditHeads")
        .values({
          name: param("chain"),
          length: 1,
          previousHash: param("beginning"),
          hash: hashOnPostgres(parts, {
            position: sql<number>`1`,
            previousHash: sql<string>`${param("beginning")}::text`,
          }),
        })
        .onConflict((conflict) =>
          conflict.column("name").doUpdateSet({
            length: sql`${grown} + 1`,
            previousHash,
            hash: hashOnPostgres(parts, { position: sql<number>`(${grown} + 1)`, previousHash }),
          }),
        )
        .returning(["length", "previousHash", "hash"]),
    )
    .insertInto("auditEntries")
    .columns([...columns, "position", "previousHash", "hash"])
    .expression(
      sql`select ${sql.join(columns.map((column) => param(column)))}, length, "previousHash", hash from head`,
    );
});

const auditHead = prepared<{ name: string }>()((db, param) =>
  db.selectFrom("auditHeads").select(["length", "hash"]).where("name", "=", param("name")),
);

const insertAuditEntries = preparedInsert("auditEntries");

const moveAuditHead = prepared<{ name: string; length: number; hash: string; previousHash: string }>()(
  (db, param) => {
    const head = { length: param("length"), hash: param("hash"), previousHash: param("previousHash") };
    return db
      .insertInto("auditHeads")
      .values({ name: param("name"), ...head })
      .onConflict((conflict) => conflict.column("name").doUpdateSet(head));
  },
);

/**
 * Adds an entry after the last of its chain, and moves the chain's head. Transactions that write to one chain wait for one
 * another from here until they end. PostgreSQL finds position and hash by itself, so that the chain is not held while it is
 * asked and answers.
 */
export async function insertNextAuditEntry(
  trx: Trx,
  entry: Unchained,
  chain: ChainHashParts & { beginning: string; hashText(text: string): string },
): Promise<void> {
  const { beginning, hashText, ...parts } = chain;
  if (kindOf(trx) === "postgres") return nextOnPostgres.run(trx, { ...entry, beginning, ...parts });
  const last = await auditHead.first(trx, { name: entry.chain });
  const position = (last?.length ?? 0) + 1;
  const previousHash = last?.hash ?? beginning;
  const hash = hashText(`${parts.prefix}${position}${parts.between}${previousHash}${parts.suffix}`);
  await insertAuditEntries(trx, [{ ...entry, position, previousHash, hash }]);
  await moveAuditHead.run(trx, { name: entry.chain, length: position, hash, previousHash });
}

/** The next entries of a chain; null for the one of before there were several. */
export function listAuditEntriesOfChain(
  db: Queries,
  { chain, position, limit }: { chain: string | null; position: number; limit: number },
) {
  const place = chain === null ? "number" : "position";
  return db
    .selectFrom("auditEntries")
    .selectAll()
    .where("chain", chain === null ? "is" : "=", chain)
    .where(place, ">", position)
    .orderBy(place)
    .limit(limit)
    .execute();
}

/** The hash of an entry in its chain; null for the chain of before there were several. */
export async function findAuditEntryHash(
  db: Queries,
  { chain, position }: { chain: string | null; position: number },
): Promise<string | undefined> {
  const row = await db
    .selectFrom("auditEntries")
    .select("hash")
    .where("chain", chain === null ? "is" : "=", chain)
    .where(chain === null ? "number" : "position", "=", position)
    .executeTakeFirst();
  return row?.hash;
}

/** Every chain that has an entry. */
export async function listAuditChains(db: Queries): Promise<(string | null)[]> {
  const rows = await db.selectFrom("auditEntries").select("chain").distinct().execute();
  return rows.map(({ chain }) => chain);
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

/** How long each chain is, and the hash of its last entry. */
export function listAuditHeads(db: Queries): Promise<{ name: string; length: number; hash: string }[]> {
  return db.selectFrom("auditHeads").select(["name", "length", "hash"]).orderBy("name").execute();
}

/** How long a chain is; undefined where it has none of it. */
export function findAuditHead(
  db: Queries,
  name: string,
): Promise<{ length: number; hash: string } | undefined> {
  return auditHead.first(db, { name });
}

/** The heads of all chains but one that grew since they were last written into that one. */
export function listGrownAuditHeads(db: Queries, except: string) {
  return db
    .selectFrom("auditHeads")
    .leftJoin("auditCheckpoints", "auditCheckpoints.name", "auditHeads.name")
    .select(["auditHeads.name as chain", "auditHeads.length", "auditHeads.hash"])
    .where("auditHeads.name", "<>", except)
    .where((eb) => eb("auditHeads.length", ">", eb.fn.coalesce("auditCheckpoints.length", eb.lit(0))))
    .orderBy("auditHeads.name")
    .execute();
}

/** Every head that was written into the chain of what concerns no re-visit. */
export async function listChainedHeads(
  db: Queries,
): Promise<{ chain: string; length: number; hash: string }[]> {
  const rows = await db
    .selectFrom("auditEntries")
    .select("details")
    .where("action", "=", "audit.heads-chained")
    .orderBy("number")
    .execute();
  return rows.flatMap(
    (row) => withDetails(row).details.heads as { chain: string; length: number; hash: string }[],
  );
}

export async function rememberAuditCheckpoints(
  trx: Trx,
  heads: readonly { chain: string; length: number }[],
): Promise<void> {
  for (const { chain: name, length } of heads) {
    await trx
      .insertInto("auditCheckpoints")
      .values({ name, length })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ length }))
      .execute();
  }
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
