import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import type { Queries } from "../connection.ts";
import type { Tables } from "../tables/index.ts";
import { kindOf } from "./index.ts";

export type Swept =
  | { kind: "swept" }
  /** Somebody reads what was before, so that it cannot go yet: who, as far as the database knows. */
  | { kind: "held"; by: string[] };

export type SweepLimits = {
  /** How long those are awaited who still read what was before. */
  waitMs: number;
  /** How long a table may be kept from everybody. PostgreSQL rewrites it whole. */
  maxLockMs: number;
};

const betweenTriesMs = 50;
/** How long it is waited for a table: whoever wants it meanwhile waits behind. */
const lockTimeoutMs = 500;

/**
 * Makes what was erased unreadable in the database's files. SQLite overwrites erased rows at once (secure_delete); here the
 * log in which they still stand is emptied. PostgreSQL leaves them where they were, in the tables, their indexes and TOAST,
 * and in its statistics; here these are written again. What a log file of PostgreSQL's (`pg_wal`) has goes as it is recycled.
 * Not inside a transaction.
 */
export function sweepErased(
  db: Queries,
  tables: readonly (keyof Tables)[],
  limits: SweepLimits,
): Promise<Swept> {
  return kindOf(db) === "postgres" ? sweepPostgres(db, tables, limits) : sweepSqlite(db, limits);
}

async function sweepSqlite(db: Queries, { waitMs }: SweepLimits): Promise<Swept> {
  const until = performance.now() + waitMs;
  for (;;) {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
    if (rows[0]?.busy === 0) return { kind: "swept" };
    if (performance.now() >= until) return { kind: "held", by: [] };
    await wait(betweenTriesMs);
  }
}

/** How large SQLite's file is, in bytes. */
export async function findFileSize(db: Queries): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`select page_count * page_size as bytes
    from pragma_page_count(), pragma_page_size()`.execute(db);
  return rows[0]?.bytes ?? 0;
}

/** Where SQLite's file lies; null for PostgreSQL. */
export async function findDatabaseFile(db: Queries): Promise<string | null> {
  if (kindOf(db) === "postgres") return null;
  const { rows } = await sql<{
    file: string;
  }>`select file from pragma_database_list where name = 'main'`.execute(db);
  return rows[0]?.file ?? null;
}

/**
 * Writes SQLite's file anew from the rows that are there. `secure_delete` overwrites a row where it stands; where a page was
 * split, because rows in it grew, copies of them stay in both halves until then (seen with SQLite 3.54). Everybody who writes
 * waits for it, about a second for 100 MB; it needs as much room on the disk again. False where somebody reads what was before.
 */
export async function rewriteFile(db: Queries, { waitMs }: Pick<SweepLimits, "waitMs">): Promise<boolean> {
  await sql`vacuum`.execute(db);
  const swept = await sweepSqlite(db, { waitMs, maxLockMs: 0 });
  return swept.kind === "swept";
}

async function sweepPostgres(
  db: Queries,
  tables: readonly (keyof Tables)[],
  { waitMs, maxLockMs }: SweepLimits,
): Promise<Swept> {
  return db.connection().execute(async (connection): Promise<Swept> => {
    const by = await waitForOlderReaders(connection, waitMs);
    if (by.length > 0) return { kind: "held", by };
    await sql`select set_config('lock_timeout', ${String(lockTimeoutMs)}, false),
      set_config('statement_timeout', ${String(maxLockMs)}, false)`.execute(connection);
    try {
      for (const table of tables) await sql`vacuum (full, analyze) ${sql.table(table)}`.execute(connection);
      // Words are not sampled (migration 0090); what was sampled of the search index ANALYZE has replaced, and this takes it out.
      await sql`vacuum full pg_statistic`.execute(connection);
      return { kind: "swept" };
    } catch (error) {
      if (!isTimeout(error)) throw error;
      return { kind: "held", by: ["somebody who uses the table, or its own size"] };
    } finally {
      await sql`reset lock_timeout`.execute(connection);
      await sql`reset statement_timeout`.execute(connection);
    }
  });
}

/**
 * A transaction from before the erasing still sees what was erased: to write the table again would write that too. So would
 * it while a transaction of any database of the server is older, since every snapshot begins at the oldest of them.
 */
async function waitForOlderReaders(connection: Queries, waitMs: number): Promise<string[]> {
  const { rows } = await sql<{ xid: string }>`select pg_current_xact_id()::text as xid`.execute(connection);
  const now = sql`${rows[0]?.xid ?? "0"}::xid8`;
  const until = performance.now() + waitMs;
  for (;;) {
    const older = await sql<{ who: string }>`
      select application_name || ' (process ' || pid || ', for ' ||
        coalesce(extract(epoch from now() - xact_start)::int, 0) || ' s)' as who
      from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
        and greatest(age(backend_xmin), age(backend_xid)) > age(${now}::xid)
      union all
      select 'replication slot ' || slot_name from pg_replication_slots where age(xmin) > age(${now}::xid)
      union all
      select 'a transaction of the same server' where pg_snapshot_xmin(pg_current_snapshot()) < ${now}`.execute(
      connection,
    );
    if (older.rows.length === 0) return [];
    if (performance.now() >= until) return older.rows.map(({ who }) => who);
    await wait(betweenTriesMs);
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "55P03" || error.code === "57014");
}
