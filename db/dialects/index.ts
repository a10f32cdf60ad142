import { PostgresAdapter, sql } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import { checkLockBeforeChains } from "./order-of-locks.ts";
import { pipelined } from "./pipelining.ts";

/** Which of the two databases `db` talks to. */
export function kindOf(db: Queries): "sqlite" | "postgres" {
  return db.getExecutor().adapter instanceof PostgresAdapter ? "postgres" : "sqlite";
}

/**
 * Makes the transactions that name the same `place` wait for one another until they end.
 * SQLite has one writer at a time already. It comes before the audit, which others wait for too.
 */
export async function serializeTransactions(
  trx: Trx,
  place: "migrations" | "bank-holidays" | "file-store" | "erasure-list" | "people" | `inspection:${string}`,
): Promise<void> {
  checkLockBeforeChains(trx, place);
  if (kindOf(trx) === "postgres") {
    const turn = sql`select pg_advisory_xact_lock(hashtextextended(${place}, 0))`.compile(trx);
    await trx.executeQuery(pipelined(turn));
  }
}

/**
 * Asks several questions at once on one connection: PostgreSQL hears and answers them in one journey, and no further
 * connection has to know their plans. SQLite has one connection anyway.
 */
export function onOneConnection<Answers>(
  db: Queries,
  ask: (db: Queries) => Promise<Answers>,
): Promise<Answers> {
  return kindOf(db) === "postgres" && !db.isTransaction ? db.connection().execute(ask) : ask(db);
}

/**
 * Makes the transactions that read the same rows by this query wait for one another until they end.
 * SQLite has one writer at a time already.
 */
export function lockForUpdate<Query extends { forUpdate(): Query }>(db: Queries, rows: Query): Query {
  return kindOf(db) === "postgres" ? rows.forUpdate() : rows;
}
