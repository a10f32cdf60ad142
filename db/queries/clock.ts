import { sql } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import { kindOf } from "../dialects/index.ts";
import type { ClockTicksTable } from "../tables/audit.ts";

export function listClockTicks(db: Queries): Promise<ClockTicksTable[]> {
  return db.selectFrom("clockTicks").selectAll().execute();
}

/** Writes down what time it is; never an earlier one than is written down already. */
export async function upsertClockTick(db: Queries, tick: ClockTicksTable): Promise<void> {
  await db
    .insertInto("clockTicks")
    .values(tick)
    .onConflict((conflict) =>
      conflict.column("name").doUpdateSet({ at: tick.at }).where("clockTicks.at", "<", tick.at),
    )
    .execute();
}

/** Writes down what time it is, whatever was written down before. */
export async function replaceClockTick(trx: Trx, tick: ClockTicksTable): Promise<void> {
  await trx
    .insertInto("clockTicks")
    .values(tick)
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ at: tick.at }))
    .execute();
}

/** What time the database's own clock has; null for SQLite, which has none of its own. */
export async function findDatabaseTime(db: Queries): Promise<Temporal.Instant | null> {
  if (kindOf(db) === "sqlite") return null;
  const { rows } = await sql<{ at: Temporal.Instant }>`
    select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`.execute(db);
  return rows[0]?.at ?? null;
}
