import { createDirectQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";

/** What an operation needs that compares with every text of a re-visit, where nobody waits for the reading. */
export function fromDatabase(db: Queries) {
  return { db, reader: createDirectQueries(db) };
}
