import { sql } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import { type ChainHashParts, hashOnPostgres } from "../dialects/audit-chain.ts";
import { kindOf } from "../dialects/index.ts";
import { prepared, preparedInsert } from "../prepared.ts";
import type { AuditEntriesTable } from "../tables/audit.ts";
import { withDetails } from "./audit.ts";

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
  const held = sql<{ rows: number }>`(select count(*) as rows from inspection)`.as("held");
  return db
    .with("inspection", (make) =>
      make.selectFrom("inspections").select("id").where("id", "=", param("chain")).forKeyShare(),
    )
    .with("head", (make) =>
      make
        .insertInto("auditHeads")
        .columns(["name", "length", "previousHash", "hash"])
        .expression(
          sql`select ${param("chain")}::text, 1, ${param("beginning")}::text, ${hashOnPostgres(parts, {
            position: sql<number>`1`,
            previousHash: sql<string>`${param("beginning")}::text`,
          })} from ${held}`,
        )
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
 * another from here until they end. On PostgreSQL the inspection's own row comes first, as rows that belong to it lock it:
 * whoever deletes it holds that and waits for the chain. PostgreSQL finds position and hash by itself, so that the chain is not held while it is
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
