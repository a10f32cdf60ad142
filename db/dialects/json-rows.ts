import { type RawBuilder, sql } from "kysely";
import type { Queries } from "../connection.ts";
import { kindOf } from "./index.ts";

/**
 * Some columns, all texts, of all rows of `table` that belong to the row outside, by the first two of them, as JSON text: a list of
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
  // PostgreSQL makes JSON of an array of arrays in a fifth of the time that it needs for one row after the other.
  return kindOf(db) === "postgres"
    ? sql<string>`(select coalesce(array_to_json(array_agg(array[${columns}]))::text, '[]')
        from (select ${columns} ${from} order by ${first}) as inside)`
    : sql<string>`(select json_group_array(json_array(${columns})) ${from})`;
}

/**
 * A column that is not to be looked for in an index: SQLite would find all of a re-visit's rows by it and sort them for
 * each stretch that is read, where they stand in order already. PostgreSQL chooses well by itself, and badly if kept from it.
 */
export function notByIndex(db: Queries, column: string): RawBuilder<string> {
  return kindOf(db) === "postgres" ? sql<string>`${sql.ref(column)}` : sql<string>`${sql.ref(column)} || ''`;
}
