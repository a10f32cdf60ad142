import { type RawBuilder, sql } from "kysely";

/** What PostgreSQL needs for an entry's hash: that before the first, and what stands between its number and the hash before. */
export type ChainHashParts = { beginning: string; between: string };

/** A row of these columns, its place in the audit chain, the hash before it and its own. */
export function chainedOnPostgres(
  columns: readonly (string | Temporal.Instant | null)[],
  { beginning, between }: ChainHashParts,
): RawBuilder<unknown> {
  return sql`select ${sql.join(columns)}, number, previous,
      encode(sha256(convert_to('[' || number || ',' || ${between} || ',"' || previous || '"]', 'UTF8')), 'hex')
    from (
      select coalesce(last.number, 0) + 1 as number, coalesce(last.hash, ${beginning}) as previous
      from (select 1) one
      left join (select number, hash from "auditEntries" order by number desc limit 1) last on true
    ) place`;
}
