import type { Queries } from "#db/connection.ts";
import { onOneConnection } from "#db/dialects/index.ts";

/** What a page asks of the database at once, as `Promise.all` does, by one connection: `ask` gets what to ask it by. */
export function askTogether<Answers>(db: Queries, ask: (db: Queries) => Promise<Answers>): Promise<Answers> {
  return onOneConnection(db, ask);
}
