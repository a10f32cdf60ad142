import { setTimeout as wait } from "node:timers/promises";
import { paths } from "#app/paths.ts";
import { type Database, openDatabase } from "#db/connection.ts";
import { isDatabaseUnavailable } from "#db/dialects/unavailable.ts";
import { listMigrationNames, migrate } from "#db/migrate.ts";
import { requireSchema } from "#db/schema-check.ts";
import { requireReplayed } from "../domain/backups/restore-backup.server.ts";
import { describeDifference } from "../domain/files/file-store.ts";
import { pairFileStore } from "../domain/files/pair-file-store.server.ts";
import { makeFirstLeadLink } from "../domain/people/make-first-lead-link.server.ts";
import { removeAbandonedCopies } from "../platform/backup/database-copy.ts";
import { systemClock } from "../platform/clock.ts";
import { prepareDataDir, readEnv } from "../platform/env.ts";
import { createUploads } from "../platform/uploads.ts";
import { describeFailure, exitWithMessage } from "./process.ts";

export type Prepared = {
  /** The path of the one-time link that makes the first lead inspector; null where there are leads. */
  firstLeadPath: string | null;
  /** What whoever runs Noonday must know about its files; null where all is well. */
  filesWarning: string | null;
};

const waitForDatabaseMs = 30_000;
const retryDelayMs = 1000;

// A process of its own, once before any serves: the memory that migrating takes is freed when it ends.
try {
  const env = prepareDataDir(readEnv(process.env, "start"));
  const database = openDatabase(env.databaseUrl, { timeouts: "migration" });
  const now = systemClock.now();
  await waitForDatabase(database);
  await requireSchema(database.queries);
  await migrate(database.queries, now);
  await requireReplayed(database.queries, env.dataDir);
  await removeAbandonedCopies(env.dataDir);
  const firstLead = await makeFirstLeadLink(database.queries, { now });
  const folders = { uploads: createUploads(env), exports: createUploads(env, "exports") };
  const files = await pairFileStore(database.queries, folders, now);
  await database.close();
  const prepared: Prepared = {
    filesWarning: files.kind === "differs" ? describeDifference(files.why) : null,
    firstLeadPath: firstLead.kind === "made" ? paths.signIn.firstLead(firstLead.token) : null,
  };
  process.send?.(prepared);
} catch (error) {
  exitWithMessage(describeFailure(error));
}

/** A server that starts beside Noonday may need a while longer. */
async function waitForDatabase({ queries }: Database): Promise<void> {
  const until = performance.now() + waitForDatabaseMs;
  for (let tries = 0; ; tries += 1) {
    try {
      await listMigrationNames(queries);
      return;
    } catch (error) {
      if (!isDatabaseUnavailable(error) || performance.now() >= until) throw error;
      if (tries === 0)
        console.error("The database cannot be reached yet. Noonday tries again for half a minute.");
    }
    await wait(retryDelayMs);
  }
}
