import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { makeFirstLeadLink } from "../domain/people/make-first-lead-link.server.ts";
import { systemClock } from "../platform/clock.ts";
import { prepareDataDir, readEnv } from "../platform/env.ts";
import { toText } from "../platform/instants.ts";

/** The path of the one-time link that makes the first lead inspector; null where there are leads. */
export type Prepared = { firstLeadPath: string | null };

// A process of its own, once before any serves: what it takes to migrate is given back when it ends.
const env = prepareDataDir(readEnv(process.env, "start"));
const database = openDatabase(env.databaseUrl, { timeouts: "migration" });
const now = systemClock.now();
await migrate(database.queries, toText(now));
const firstLead = await makeFirstLeadLink(database.queries, { now });
await database.close();
const prepared: Prepared = {
  firstLeadPath: firstLead.kind === "made" ? `/first-lead/${firstLead.token}` : null,
};
process.send?.(prepared);
