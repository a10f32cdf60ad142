import { type RawBuilder, sql } from "kysely";

/** What is hashed of an entry: before its position in its chain, between that and the hash before it, and after that. */
export type ChainHashParts = { prefix: string; between: string; suffix: string };

/** The hash of an entry at a position after a hash, worked out by PostgreSQL. */
export function hashOnPostgres(
  { prefix, between, suffix }: ChainHashParts,
  after: { position: RawBuilder<number>; previousHash: RawBuilder<string> },
): RawBuilder<string> {
  const { position, previousHash } = after;
  const hashed = sql`${prefix}::text || ${position} || ${between}::text || ${previousHash} || ${suffix}::text`;
  return sql`encode(sha256(convert_to(${hashed}, 'UTF8')), 'hex')`;
}
