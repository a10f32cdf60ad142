import { type RawBuilder, sql } from "kysely";
import type { Queries } from "../connection.ts";
import { kindOf } from "./index.ts";

/**
 * Some columns of all rows of `table` that belong to the row outside, by the first two of them, as JSON text: a list of
 * lists. One text travels where else there would be a row for each.
 */
export function jsonRows(
  db: Queries,
  about: { table: string; columns: readonly string[]; where: string; equals: string },
): RawBuilder<string> {
  const columns = sql.join(about.columns.map((column) => sql.ref(`inside.${column}`)));
  const first = sql.join(about.columns.slice(0, 2).map((column) => sql.ref(`inside.${column}`)));
  const from = sql`from ${sql.table(about.table)} as inside where ${sql.ref(`inside.${about.where}`)} = ${sql.ref(about.equals)}`;
  // SQLite comes upon them in the order of the index by which it finds them, and would sort them again for nothing.
  return kindOf(db) === "postgres"
    ? sql<string>`(select coalesce(json_agg(json_build_array(${columns}) order by ${first}), '[]')::text ${from})`
    : sql<string>`(select json_group_array(json_array(${columns})) ${from})`;
}
