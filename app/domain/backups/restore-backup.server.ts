import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { BackupRefused } from "#app/platform/backup/backup-refused.ts";
import { removeRestoringFiles, restoringPlaceOf } from "#app/platform/backup/leftovers.ts";
import { erasureListIn, hasErasureList } from "#app/platform/erasure-list.ts";
import { ifMissing, writeAtomically } from "#app/platform/quarantine.ts";
import { makeId } from "#app/platform/tokens.ts";
import { createUploads } from "#app/platform/uploads.ts";
import { openDatabase, type Queries, readDatabaseUrl } from "#db/connection.ts";
import type { Environment } from "#db/dialects/postgres-programs.ts";
import { restoreSnapshot } from "#db/dialects/snapshot.ts";
import { rewriteFile } from "#db/dialects/sweeping.ts";
import { isEmptyDatabase, migrate, requireKnownMigrations } from "#db/migrate.ts";
import { deleteAllSignIns } from "#db/queries/backups.ts";
import { countListedErasures } from "#db/queries/erasure-list.ts";
import { upsertFileStore } from "#db/queries/files.ts";
import { requireSchema } from "#db/schema-check.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { rememberAuditHeads } from "../audit/remember-audit-heads.server.ts";
import { parseInstant } from "../calendar/instant-text.ts";
import {
  countErasuresToReplay,
  findErasuresToReplay,
  mergeErasureLists,
} from "../erasure/list-erasures.server.ts";
import type { BackupContents, BackupHeading } from "./backup.ts";
import { checkRestored, type RestoredCheck } from "./check-restored.server.ts";
import { readBackup } from "./read-backup.server.ts";
import { type ReplayedErasures, replayErasures } from "./replay-erasures.server.ts";

export type RestoredBackup = { contents: BackupContents; check: RestoredCheck; replayed: ReplayedErasures };

/** Stands in the data folder while what is put back is not to be served. */
const markerIn = (dataDir: string) => join(dataDir, "restoring.json");

/** Whether a restore into this folder has begun and not ended. */
function isRestoring(dataDir: string): boolean {
  return existsSync(markerIn(dataDir));
}

/** Throws `BackupRefused` where this database is not to be served: words would be back that somebody has erased. */
export async function requireReplayed(db: Queries, dataDir: string): Promise<void> {
  if (isRestoring(dataDir)) {
    throw new BackupRefused(
      `A restore into ${dataDir} has begun and not ended. Empty that folder and its database, and run npm run restore again.`,
    );
  }
  const count = await countErasuresToReplay(db, dataDir);
  if (count === 0) return;
  throw new BackupRefused(
    `${erasureListIn(dataDir)} says that something was erased, ${count} times, that this database has not erased. It is an older copy, or another database than the one of this folder. Set the right DATA_DIR and DATABASE_URL; or, where it was put back by hand, run npm run restore -- --replay.`,
  );
}

/**
 * Makes a database that was put back by hand fit to serve: erases again what the list of the data folder says was erased and it
 * has not erased, and ends every way to sign in, some of which were ended since.
 */
export async function replayErasureList(
  db: Queries,
  { dataDir, now }: { dataDir: string; now: Temporal.Instant },
): Promise<ReplayedErasures> {
  const erasureLists = (await hasErasureList(dataDir)) ? [erasureListIn(dataDir)] : [];
  const { toReplay } = await findErasuresToReplay(db, erasureLists);
  const replayed = await replayErasures(db, { erasures: toReplay, uploads: createUploads({ dataDir }), now });
  await db.transaction().execute(async (trx) => {
    await deleteAllSignIns(trx);
    await recordAudit(trx, {
      ...{ at: now, actor: { kind: "noonday" }, inspectionId: null, action: "backup.restored" },
      details: { ...replayed },
    });
  });
  return replayed;
}

type Place = { dataDir: string; databaseUrl: string };

/**
 * Puts a backup back into an empty data folder and an empty database, compares it with what it says that it is, and erases
 * again what the lists say was erased since. Until that is done no server starts on it. Throws `BackupRefused` and, for a
 * backup of a newer version, `DatabaseNewerThanCode`, before it writes anything; what fails later leaves the folder marked.
 */
export async function restoreBackup(input: {
  path: string;
  identities: readonly string[];
  place: Place;
  erasureLists: readonly string[];
  /** Uses a backup whose days are over. */
  mayBeExpired: boolean;
  environment: Environment;
  now: Temporal.Instant;
}): Promise<RestoredBackup> {
  const { path, identities, place, erasureLists, now } = input;
  const { dataDir } = place;
  const { kind, place: finalPlace } = readDatabaseUrl(place.databaseUrl);
  const workPlace = kind === "sqlite" ? restoringPlaceOf(finalPlace) : finalPlace;
  const uploads = createUploads({ dataDir });
  const contents = await readBackup(path, identities, {
    async heading(heading) {
      requireUsable(heading, { kind, now, mayBeExpired: input.mayBeExpired });
      await requireEmpty(place);
      await mkdir(dataDir, { recursive: true, mode: 0o700 });
      await writeAtomically(markerIn(dataDir), `${JSON.stringify({ takenTime: heading.takenTime })}\n`);
      // Before the database is there: a server that finds it without what was erased since refuses to start.
      await mergeErasureLists(erasureLists, dataDir);
    },
    database: (stream) => restoreSnapshot({ kind, place: workPlace }, stream, input.environment),
    async file(storedName, stream) {
      const kept = await uploads.keep(stream, { storedName });
      if (typeof kept === "string") throw new BackupRefused("The disk is full.");
    },
  });
  const database = openDatabase(workPlace, { timeouts: "migration" });
  try {
    const db = database.queries;
    await requireSchema(db);
    const wasMigrated = (await migrate(db, now)).length > 0;
    const check = await checkRestored(db, { contents, uploads, wasMigrated });
    const replayed = await eraseAgain(db, { erasureLists, uploads, now });
    await settle(db, { dataDir, contents, replayed, now });
    if (kind === "sqlite") await rewriteFile(db, { waitMs: 0 });
    await database.close();
    if (kind === "sqlite") await rename(workPlace, finalPlace);
    await rm(markerIn(dataDir));
    return { contents, check, replayed };
  } finally {
    await database.close();
  }
}

function requireUsable(
  heading: BackupHeading,
  about: { kind: string; now: Temporal.Instant; mayBeExpired: boolean },
): void {
  if (heading.databaseKind !== about.kind) {
    const names = { sqlite: "SQLite", postgres: "PostgreSQL" };
    const needed = {
      sqlite: "unset DATABASE_URL or make it a file",
      postgres: "set DATABASE_URL to postgres://…",
    };
    throw new BackupRefused(
      `This is a backup of ${names[heading.databaseKind]}: ${needed[heading.databaseKind]}.`,
    );
  }
  requireKnownMigrations(heading.migrations);
  const isExpired = Temporal.Instant.compare(parseInstant(heading.expiryTime), about.now) <= 0;
  if (isExpired && !about.mayBeExpired) {
    throw new BackupRefused(
      `This backup is of ${heading.takenTime} and was to be used until ${heading.expiryTime}. Families were told that what they erase is gone from backups by then. --expired uses it all the same.`,
    );
  }
}

async function requireEmpty({ dataDir, databaseUrl }: Place): Promise<void> {
  const found = await readdir(dataDir).catch(ifMissing<string[]>([]));
  if (found.length > 0) {
    throw new BackupRefused(
      `A backup is put back into an empty folder only, and ${dataDir} holds something${isRestoring(dataDir) ? ": a restore that broke off" : ""}. Set DATA_DIR to a new folder, or empty it.`,
    );
  }
  const { kind, place } = readDatabaseUrl(databaseUrl);
  if (kind === "sqlite") {
    if (existsSync(place)) throw new BackupRefused(`There is a database already: ${place}.`);
    await removeRestoringFiles(place);
    return;
  }
  const database = openDatabase(databaseUrl);
  const isEmpty = await isEmptyDatabase(database.queries).finally(() => database.close());
  if (!isEmpty) {
    throw new BackupRefused(
      "A backup is put back into an empty database only, and the one of DATABASE_URL has tables.",
    );
  }
}

async function eraseAgain(
  db: Queries,
  {
    erasureLists,
    ...more
  }: {
    erasureLists: readonly string[];
    uploads: ReturnType<typeof createUploads>;
    now: Temporal.Instant;
  },
): Promise<ReplayedErasures> {
  const { toReplay, knownCount } = await findErasuresToReplay(db, erasureLists);
  const missing = (await countListedErasures(db)) - knownCount;
  if (erasureLists.length > 0 && missing > 0) {
    throw new BackupRefused(
      `The list of erasures lacks ${missing} that stand in the backup itself: it is of another database, or was cut.`,
    );
  }
  return replayErasures(db, { erasures: toReplay, ...more });
}

/** Everybody signs in anew, and a server elsewhere that has the old folder stops touching files. */
async function settle(
  db: Queries,
  about: { dataDir: string; contents: BackupContents; replayed: ReplayedErasures; now: Temporal.Instant },
): Promise<void> {
  const { dataDir, contents, replayed, now } = about;
  const storeId = makeId();
  for (const name of ["uploads", "exports"] as const) {
    await createUploads({ dataDir }, name).writeStoreId(storeId);
  }
  await db.transaction().execute(async (trx) => {
    await deleteAllSignIns(trx);
    await upsertFileStore(trx, { storeId, pairedAt: now, pairedBy: null });
    await recordAudit(trx, {
      ...{ at: now, actor: { kind: "noonday" }, inspectionId: null, action: "backup.restored" },
      details: { takenTime: contents.takenTime, ...replayed },
    });
  });
  await rememberAuditHeads(db, { dataDir });
}
