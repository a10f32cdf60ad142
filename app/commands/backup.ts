import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { openDatabase, readDatabaseUrl } from "#db/connection.ts";
import { countMissingMigrations } from "#db/migrate.ts";
import { countAuditEntries } from "../domain/backups/backup.ts";
import { type MadeBackup, makeBackup } from "../domain/backups/make-backup.server.ts";
import { wasClockRight } from "../domain/clock/was-clock-right.server.ts";
import { readRecipients } from "../platform/backup/encrypted-file.ts";
import { systemClock } from "../platform/clock.ts";
import { readEnv } from "../platform/env.ts";
import { createUploads } from "../platform/uploads.ts";
import { describeFailure, exitWithMessage } from "./process.ts";

const usage =
  "npm run backup -- FOLDER [--recipient age1…] writes an encrypted backup of $DATABASE_URL and $DATA_DIR into FOLDER.";

/** Writes a backup: 0 where all of it is there, else 1. */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { recipient: { type: "string", multiple: true } },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) exitWithMessage(usage);
  const env = readEnv(process.env, "test");
  const recipients = readRecipients(values.recipient?.join(" ") ?? env.backupRecipients);
  const { kind, place } = readDatabaseUrl(env.databaseUrl);
  if (kind === "sqlite" && !existsSync(place)) exitWithMessage(`There is no database: ${place}.`);
  const database = openDatabase(env.databaseUrl, { timeouts: "migration" });
  const startedAt = performance.now();
  try {
    if ((await countMissingMigrations(database.queries)) !== 0) {
      exitWithMessage("The database is of another version of Noonday. Back it up with that version.");
    }
    const now = systemClock.now();
    let wasRemoving = false;
    const made = await makeBackup(database, {
      ...{ folder: resolve(folder), dataDir: env.dataDir, recipients, backupDays: env.backupDays, now },
      environment: process.env,
      uploads: createUploads({ dataDir: env.dataDir }),
      mayRemove: async () => {
        wasRemoving = await wasClockRight(database.queries, { now: systemClock.now() });
        return wasRemoving;
      },
    });
    console.log(describe(made, Math.round(performance.now() - startedAt)));
    if (!wasRemoving) {
      console.log("Older backups stay for now: nobody serves, or the clock of this machine is in doubt.");
    }
    const { missingFiles } = made.contents;
    if (missingFiles > 0) {
      exitWithMessage(`Files that the database names and that are not there: ${missingFiles}.`);
    }
  } finally {
    await database.close();
  }
} catch (error) {
  if (error instanceof TypeError && "code" in error) exitWithMessage(usage);
  exitWithMessage(`No backup was made: ${describeFailure(error)}`);
}

function describe({ path, size, contents, removed }: MadeBackup, ms: number): string {
  const { counts, receipts, parts, expiryTime } = contents;
  const files = parts.filter(({ name }) => name.startsWith("uploads/")).length;
  const lines = [
    `Backup: ${path} (${size} bytes, ${ms} ms).`,
    `Responses: ${counts.responses}. Receipts: ${receipts.count}. Files: ${files}. Audit entries: ${countAuditEntries(contents)}.`,
    `To be used until ${expiryTime}. Older backups removed: ${removed.length}.`,
  ];
  return lines.join("\n");
}
