import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { createZstdDecompress } from "node:zlib";
import { BackupRefused } from "#app/platform/backup/backup-refused.ts";
import { readEncrypted } from "#app/platform/backup/encrypted-file.ts";
import { readTar, type TarEntry } from "#app/platform/backup/tar.ts";
import {
  type BackupContents,
  type BackupHeading,
  type BackupPart,
  databasePrefix,
  filesPrefix,
  headingName,
  manifestName,
} from "./backup.ts";

/** What is done with the parts of a backup, in their order: the heading, the database, the files. */
export type BackupReceiver = {
  heading(heading: BackupHeading): Promise<void>;
  /** The database as one stream. */
  database(contents: AsyncIterable<Buffer>): Promise<void>;
  file(storedName: string, contents: AsyncIterable<Buffer>): Promise<void>;
};

const maxTextSize = 256 * 1024 * 1024;

/**
 * Opens a backup and gives its parts to somebody, as they are read. Returns what it says that it holds, once each part was found
 * to be what it says. Throws `BackupRefused`.
 */
export async function readBackup(
  path: string,
  identities: readonly string[],
  receiver: BackupReceiver,
): Promise<BackupContents> {
  const parts: BackupPart[] = [];
  const entries = readTar(await readEncrypted(path, identities));
  let entry = await nextOf(entries);
  await receiver.heading(await readHeading(path, entry));
  entry = await nextOf(entries);
  const database = (async function* () {
    while (entry?.name.startsWith(databasePrefix)) {
      yield* countPart(parts, entry);
      entry = await nextOf(entries);
    }
  })();
  await receiver.database(decompress(database));
  while (entry?.name.startsWith(filesPrefix)) {
    await receiver.file(entry.name.slice(filesPrefix.length), countPart(parts, entry));
    entry = await nextOf(entries);
  }
  if (entry?.name !== manifestName) throw new BackupRefused(`${path} ends too early.`);
  const contents = (await readText(entry)) as BackupContents;
  // Archive and encryption have an end of their own, that only a whole file has.
  if ((await nextOf(entries)) !== null) throw new BackupRefused(`${path} holds more than it says.`);
  if (JSON.stringify(parts) !== JSON.stringify(contents.parts)) {
    throw new BackupRefused(`${path} does not hold what it says that it holds.`);
  }
  return contents;
}

/** What stands first in a backup, whatever its version. Throws `BackupRefused`. */
export async function readBackupHeading(path: string, identities: readonly string[]): Promise<BackupHeading> {
  const entries = readTar(await readEncrypted(path, identities));
  try {
    return await readHeading(path, await nextOf(entries));
  } finally {
    await entries.return(undefined);
  }
}

async function readHeading(path: string, entry: TarEntry | null): Promise<BackupHeading> {
  if (entry?.name !== headingName) throw new BackupRefused(`${path} is no backup of Noonday.`);
  const heading = (await readText(entry)) as Partial<BackupHeading>;
  if (heading.what !== "noonday-backup" || heading.version !== 1) {
    throw new BackupRefused(`${path} is no backup that this version of Noonday reads.`);
  }
  return heading as BackupHeading;
}

async function nextOf(entries: AsyncGenerator<TarEntry>): Promise<TarEntry | null> {
  const { done, value } = await entries.next();
  return done ? null : value;
}

async function readText({ size, contents }: TarEntry): Promise<unknown> {
  if (size > maxTextSize) throw new BackupRefused("The backup's list of what it holds is too long.");
  const pieces: Buffer[] = [];
  for await (const piece of contents) pieces.push(piece);
  return JSON.parse(Buffer.concat(pieces).toString("utf8"));
}

async function* countPart(parts: BackupPart[], { name, size, contents }: TarEntry): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  for await (const piece of contents) {
    hash.update(piece);
    yield piece;
  }
  parts.push({ name, size, sha256: hash.digest("hex") });
}

function decompress(contents: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const decompressing = createZstdDecompress();
  const source = Readable.from(contents, { objectMode: false });
  source.on("error", (error) => decompressing.destroy(error));
  return source.pipe(decompressing);
}
