import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { describeDifference } from "../domain/files/file-store.ts";
import { pairFileStore } from "../domain/files/pair-file-store.server.ts";
import { makeFirstLeadLink } from "../domain/people/make-first-lead-link.server.ts";
import { systemClock } from "../platform/clock.ts";
import { prepareDataDir, readEnv } from "../platform/env.ts";
import { toText } from "../platform/instants.ts";
import { createUploads } from "../platform/uploads.ts";

export type Prepared = {
  /** The path of the one-time link that makes the first lead inspector; null where there are leads. */
  firstLeadPath: string | null;
  /** What whoever runs Noonday must know about its files; null where all is well. */
  filesWarning: string | null;
};

// A process of its own, once before any serves: what it takes to migrate is given back when it ends.
const env = prepareDataDir(readEnv(process.env, "start"));
const database = openDatabase(env.databaseUrl, { timeouts: "migration" });
const now = systemClock.now();
await migrate(database.queries, toText(now));
const firstLead = await makeFirstLeadLink(database.queries, { now });
const folders = { uploads: createUploads(env), exports: createUploads(env, "exports") };
const files = await pairFileStore(database.queries, folders, now);
await database.close();
const prepared: Prepared = {
  filesWarning: files.kind === "differs" ? describeDifference(files.why) : null,
  firstLeadPath: firstLead.kind === "made" ? `/first-lead/${firstLead.token}` : null,
};
process.send?.(prepared);
