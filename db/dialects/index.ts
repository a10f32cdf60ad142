import { PostgresAdapter, sql } from "kysely";
import type { Queries, Trx } from "../connection.ts";

/** Which of the two databases `db` talks to. */
export function kindOf(db: Queries): "sqlite" | "postgres" {
  return db.getExecutor().adapter instanceof PostgresAdapter ? "postgres" : "sqlite";
}

/**
 * Makes the transactions that name the same `place` wait for one another until they end.
 * SQLite has one writer at a time already.
 */
export async function takeTurns(
  trx: Trx,
  place: "audit" | "migrations" | "bank-holidays" | `revisit:${string}` | `draft:${string}`,
): Promise<void> {
  if (kindOf(trx) === "postgres") {
    await sql`select pg_advisory_xact_lock(hashtextextended(${place}, 0))`.execute(trx);
  }
}
