import { type RawBuilder, sql } from "kysely";
import type { Queries } from "../connection.ts";
import { kindOf } from "./index.ts";

/**
 * Some columns of all rows of `table` that belong to the row outside, by the first two of them, as JSON text: a list of lists. One
 * text travels where else there would be a row for each. `keys` are columns of the product's own ids and keys, which hold
 * nothing that JSON writes in another way; `words` is one of anybody's words, or of none; `number` a whole number, the last.
 */
export function jsonRows(
  db: Queries,
  about: {
    table: string;
    keys: readonly [string, string];
    words?: string;
    number?: string;
    where: string;
    equals: string;
  },
): RawBuilder<string> {
  const [first, second] = about.keys.map((key) => sql.ref(`inside.${key}`));
  const words = about.words && sql.ref(`inside.${about.words}`);
  const number = about.number && sql.ref(`inside.${about.number}`);
  const from = sql`from ${sql.table(about.table)} as inside where ${sql.ref(`inside.${about.where}`)} = ${sql.ref(about.equals)}`;
  // SQLite comes upon them in the order of the index by which it finds them, and would sort them again for nothing.
  if (kindOf(db) === "sqlite") {
    const columns = sql.join([first, second, ...(words ? [words] : []), ...(number ? [number] : [])]);
    return sql<string>`(select json_group_array(json_array(${columns})) ${from})`;
  }
  // PostgreSQL needs far less time to put texts together than to make JSON of each.
  const end = number ? sql`',' || ${number} || ']'` : sql`']'`;
  const wordsPart = words
    ? sql`case when ${words} is null then '",null' else '",' || to_json(${words})::text end || ${end}`
    : sql`'"' || ${end}`;
  return sql<string>`(select coalesce('[' || string_agg('["' || ${first} || '","' || ${second} || ${wordsPart}, ',') || ']', '[]')
        from (select * ${from} order by ${first}, ${second}) as inside)`;
}

/**
 * A column that is not to be looked for in an index: SQLite would find all of a re-visit's rows by it and sort them for
 * each batch that is read, where they stand in order already. PostgreSQL chooses well by itself, and badly if kept from it.
 */
export function notByIndex(db: Queries, column: string): RawBuilder<string> {
  return kindOf(db) === "postgres" ? sql<string>`${sql.ref(column)}` : sql<string>`${sql.ref(column)} || ''`;
}
