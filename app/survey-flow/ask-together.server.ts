import type { Queries } from "#db/connection.ts";
import { onOneConnection } from "#db/dialects/index.ts";
import type { RequestContext } from "../http/context.ts";

/** What a page asks of the database at once, as `Promise.all` does, by one connection: `ask` gets the context to ask with. */
export function askTogether<Answers>(
  context: RequestContext,
  ask: (context: RequestContext & { db: Queries }) => Promise<Answers>,
): Promise<Answers> {
  return onOneConnection(context.db, (db) => ask({ ...context, db }));
}
