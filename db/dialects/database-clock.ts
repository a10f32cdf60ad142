import { type RawBuilder, sql } from "kysely";
import type { Queries } from "../connection.ts";
import { kindOf } from "./index.ts";

/**
 * The instant by the database's own clock, moved by `plusMs`, as fixed-width UTC text: two machines whose clocks differ
 * agree on it.
 */
export function databaseTime(db: Queries, plusMs = 0): RawBuilder<Temporal.Instant> {
  const seconds = (plusMs / 1000).toFixed(3);
  if (kindOf(db) === "sqlite") {
    return sql<Temporal.Instant>`strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ${`${seconds} seconds`})`;
  }
  // Unlike now(), not that of the transaction's beginning; unlike clock_timestamp(), an index can be searched for it.
  const moved = sql`statement_timestamp() + cast(${seconds} as double precision) * interval '1 second'`;
  return sql<Temporal.Instant>`to_char((${moved}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
