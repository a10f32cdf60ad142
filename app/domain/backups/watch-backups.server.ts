import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BackupFolder, readBackupFolders } from "#app/platform/backup/backup-folders.ts";
import { removeAbandonedCopies } from "#app/platform/backup/database-copy.ts";
import { removeEarlierChecks, removeRestoringFiles } from "#app/platform/backup/leftovers.ts";
import { describeError, type Logger } from "#app/platform/log.ts";
import { ifMissing } from "#app/platform/quarantine.ts";
import type { Queries } from "#db/connection.ts";
import { findDatabaseFile } from "#db/dialects/sweeping.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import { expiryOf, listBackups } from "./backup.ts";

/** A backup is made each night. */
const lateAfterHours = 48;
/** In days: so long before the newest backup goes that is said as an error. */
const warnedDays = 7;

/**
 * Removes backups whose days are over, the newest too: families were told for how long a backup may hold what they took back.
 * Whoever calls this serves the database itself, so that nothing is lost with them. For a week before the last one goes the
 * log says so. Removes what backups, restores and drills that were killed have left, too.
 */
export async function watchBackups(
  db: Queries,
  about: { dataDir: string; now: Temporal.Instant; log: Pick<Logger, "warn" | "error"> },
): Promise<void> {
  const { dataDir } = about;
  await removeAbandonedCopies(dataDir);
  const file = await findDatabaseFile(db);
  // Where the database was moved away while this serves, a restore may be under way in its place.
  if (file !== null && existsSync(file)) await removeRestoringFiles(file);
  await removeEarlierChecks(tmpdir());
  for (const folder of await readBackupFolders(dataDir)) await watchFolder(folder, about);
}

async function watchFolder(
  { folder, backupDays }: BackupFolder,
  { now, log }: { now: Temporal.Instant; log: Pick<Logger, "warn" | "error"> },
): Promise<void> {
  let names: string[] | null;
  try {
    names = await readdir(folder).catch(ifMissing(null));
  } catch (error) {
    names = null;
    log.warn({ error: describeError(error) }, "the folder of backups cannot be read");
  }
  if (names === null) {
    log.warn({}, "the folder of backups is away: nobody removes those whose days are over");
    return;
  }
  const isOver = (takenAt: Temporal.Instant) =>
    Temporal.Instant.compare(expiryOf(takenAt, backupDays), now) <= 0;
  const backups = listBackups(names);
  for (const { name } of backups.filter(({ takenAt }) => isOver(takenAt)))
    await rm(join(folder, name), { force: true });
  const newest = backups.find(({ takenAt }) => !isOver(takenAt));
  if (!newest) {
    log.error({}, "there is no backup: the days of the last one are over. Make one now: npm run backup");
    return;
  }
  const newestBackupHours = Math.floor(newest.takenAt.until(now).total("hours"));
  if (newestBackupHours < lateAfterHours) return;
  const expiry = expiryOf(newest.takenAt, backupDays);
  const isNearlyOver = Temporal.Instant.compare(expiry.subtract({ hours: warnedDays * 24 }), now) <= 0;
  log[isNearlyOver ? "error" : "warn"](
    { newestBackupHours, removedAt: formatInstant(expiry) },
    "no backup was made lately: the newest is removed when its days are over",
  );
}
