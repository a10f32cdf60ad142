import { createHash } from "node:crypto";
import { access, constants, mkdir, readdir, rm, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { Readable } from "node:stream";
import { createZstdCompress, constants as zstd } from "node:zlib";
import { rememberBackupFolder } from "#app/platform/backup/backup-folders.ts";
import { BackupRefused } from "#app/platform/backup/backup-refused.ts";
import { copyPathIn, removeAbandonedCopies } from "#app/platform/backup/database-copy.ts";
import { writeEncrypted } from "#app/platform/backup/encrypted-file.ts";
import { tarEnd, tarHeader, tarPadding } from "#app/platform/backup/tar.ts";
import { systemClock } from "#app/platform/clock.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Database, Queries } from "#db/connection.ts";
import type { Environment } from "#db/dialects/postgres-programs.ts";
import { withSnapshot } from "#db/dialects/snapshot.ts";
import { findFileStore, listErasedNamesAmong, listStoredUploadNames } from "#db/queries/files.ts";
import { listErasures } from "../erasure/list-erasures.server.ts";
import {
  type BackupContents,
  type BackupHeading,
  type BackupPart,
  backupFileName,
  databasePrefix,
  expiryOf,
  filesPrefix,
  headingName,
  listBackups,
  manifestName,
} from "./backup.ts";
import { describeDatabase } from "./describe-database.server.ts";

export type MadeBackup = {
  path: string;
  /** In bytes, encrypted. */
  size: number;
  contents: BackupContents;
  /** Older backups that were removed, since their days were over. */
  removed: string[];
};

const pieceSize = 4 * 1024 * 1024;

/**
 * Writes database and files as one encrypted file into a folder, while others go on working, and beside it the list of what
 * was erased. The database is copied first: each file that it names was there before its row, and goes after it. Backups
 * whose days are over are removed, but where `mayRemove` says that the clock cannot be trusted.
 */
export async function makeBackup(
  database: Database,
  input: {
    folder: string;
    dataDir: string;
    uploads: Uploads;
    recipients: readonly string[];
    backupDays: number;
    environment: Environment;
    mayRemove: () => Promise<boolean>;
    now: Temporal.Instant;
  },
): Promise<MadeBackup> {
  const { folder, dataDir, uploads, recipients, backupDays, environment, now } = input;
  await requireOwnFolder(database.queries, { dataDir, uploads });
  await makeFolder(folder);
  await removeAbandonedCopies(dataDir);
  await rememberBackupFolder(dataDir, { folder, backupDays });
  const path = join(folder, backupFileName(now));
  const made = await withSnapshot(
    database,
    { temporaryPath: copyPathIn(dataDir), environment },
    async (snapshot) => {
      const kind = database.kind;
      const manifest = await describeDatabase(snapshot.queries, { kind, takenAt: now, backupDays });
      const contents: BackupContents = { ...manifest, parts: [], erasedMeanwhile: 0, missingFiles: 0 };
      const names = await listStoredUploadNames(snapshot.queries);
      const archive = writeArchive({
        contents,
        database: snapshot.contents(),
        files: readFiles(database.queries, { uploads, names, contents }),
      });
      return { contents, size: await writeEncrypted(path, archive, recipients) };
    },
  );
  await listErasures(database.queries, { dataDir, copyDir: folder, now });
  const removed = (await input.mayRemove()) ? await removeOldBackups(folder, { backupDays, now }) : [];
  return { path, ...made, removed };
}

/**
 * With the folder of another database its files would be missing from the backup, and what was erased would stand in the other's
 * list: neither database would find it in its own.
 */
async function requireOwnFolder(
  db: Queries,
  { dataDir, uploads }: { dataDir: string; uploads: Uploads },
): Promise<void> {
  const [store, storeId] = await Promise.all([findFileStore(db), uploads.findStoreId()]);
  if ((store?.storeId ?? null) === storeId) return;
  throw new BackupRefused(
    `${dataDir} is not the folder of the files of this database. Set the right DATA_DIR and DATABASE_URL; or, where it is right all the same, start Noonday and let a lead inspector say so.`,
  );
}

/** Of one level: a disk that is not mounted would else be filled where it is missing. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
    // Of a file that lies there nobody would hear before the backup is written; with a slash at its end it is none.
    await access(`${folder}${sep}`, constants.W_OK);
  } catch {
    throw new BackupRefused(
      `${folder} is no folder that can be written to. The one above it has to be there.`,
    );
  }
}

type StoredFile = { storedName: string; size: number; contents: AsyncIterable<Buffer> };

async function* readFiles(
  db: Queries,
  { uploads, names, contents }: { uploads: Uploads; names: readonly string[]; contents: BackupContents },
): AsyncGenerator<StoredFile> {
  for (const storedName of names) {
    const file = await uploads.openAny(storedName);
    if (file) yield { storedName, ...file };
    else if ((await listErasedNamesAmong(db, [storedName])).length > 0) contents.erasedMeanwhile += 1;
    else contents.missingFiles += 1;
  }
}

/** The parts of a backup as an archive of tar, and at its end what they are. */
async function* writeArchive({
  contents,
  database,
  files,
}: {
  contents: BackupContents;
  database: AsyncIterable<Buffer>;
  files: AsyncIterable<StoredFile>;
}): AsyncGenerator<Uint8Array> {
  const { what, version, takenTime, expiryTime, databaseKind, migrations } = contents;
  const heading: BackupHeading = { what, version, takenTime, expiryTime, databaseKind, migrations };
  yield* writeText(headingName, heading);
  let number = 0;
  for await (const piece of inPieces(compress(database))) {
    number += 1;
    const name = `${databasePrefix}${String(number).padStart(8, "0")}`;
    yield* writePart(contents.parts, { name, size: piece.length, contents: [piece] });
  }
  for await (const { storedName, ...file } of files) {
    yield* writePart(contents.parts, { name: `${filesPrefix}${storedName}`, ...file });
  }
  yield* writeText(manifestName, contents);
  yield tarEnd();
}

async function* writeText(name: string, value: object): AsyncGenerator<Buffer> {
  const text = Buffer.from(JSON.stringify(value));
  yield tarHeader(name, text.length);
  yield text;
  yield tarPadding(text.length);
}

async function* writePart(
  parts: BackupPart[],
  { name, size, contents }: { name: string; size: number; contents: AsyncIterable<Buffer> | Buffer[] },
): AsyncGenerator<Buffer> {
  yield tarHeader(name, size);
  const hash = createHash("sha256");
  let written = 0;
  for await (const piece of contents) {
    hash.update(piece);
    written += piece.length;
    yield piece;
  }
  if (written !== size) throw new Error("a file changed its size while it was read");
  yield tarPadding(size);
  parts.push({ name, size, sha256: hash.digest("hex") });
}

function compress(contents: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const level = { [zstd.ZSTD_c_compressionLevel]: 3 };
  const compressing = createZstdCompress({ params: level });
  const source = Readable.from(contents, { objectMode: false });
  source.on("error", (error) => compressing.destroy(error));
  return source.pipe(compressing);
}

async function* inPieces(contents: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of contents) {
    held.push(chunk);
    size += chunk.length;
    if (size < pieceSize) continue;
    yield Buffer.concat(held);
    [held, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(held);
}

/** One was made just now: where the clock went wrong meanwhile, whoever calls this does not. */
async function removeOldBackups(
  folder: string,
  { backupDays, now }: { backupDays: number; now: Temporal.Instant },
): Promise<string[]> {
  const names = await readdir(folder);
  const old = listBackups(names).filter(
    ({ takenAt }) => Temporal.Instant.compare(expiryOf(takenAt, backupDays), now) <= 0,
  );
  for (const { name } of old) await rm(join(folder, name), { force: true });
  await removeHalfBackups(folder, names);
  return old.map(({ name }) => name);
}

const abandonedAfterMs = 3_600_000;

/** What a backup that was killed has left: nothing has been written to it for an hour. */
async function removeHalfBackups(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names.filter((candidate) => /^noonday-[\dTZ-]+\.age\.part$/.test(candidate))) {
    const { mtimeMs } = await stat(join(folder, name));
    if (mtimeMs < systemClock.now().epochMilliseconds - abandonedAfterMs)
      await rm(join(folder, name), { force: true });
  }
}
