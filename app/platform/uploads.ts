import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { chmod, mkdir, open, readdir, readFile, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { systemClock } from "./clock.ts";
import { type OpenedFile, openAnyFile, openFile } from "./open-file.ts";
import { createQuarantine, ifMissing, type Quarantine, writeAtomically } from "./quarantine.ts";
import { makeId } from "./tokens.ts";
import { type Scanned, scanFile } from "./virus-scan.ts";

/** A file that lies in the folder of uploads, whole and on the disk, and that nothing speaks of yet. */
export type StoredFile = { storedName: string; size: number; sha256: string };

export type Uploads = {
  name: FolderName;
  /**
   * Writes it under a made-up name, or over what lies under that one. Nothing is left where that fails or `isComplete` says that it
   * is not all there. The disk is full where what is to be kept free of it would not be. Nothing is taken while the folder and
   * the database do not belong together.
   */
  keep(
    contents: AsyncIterable<Buffer>,
    options?: { isComplete?: () => boolean; storedName?: string },
  ): Promise<StoredFile | "not-whole" | "disk-full" | "not-paired">;
  pathOf(storedName: string): string;
  read(storedName: string): Readable;
  /** To be given to somebody whole; where it is in quarantine it is given from there. */
  open(storedName: string, expected: { size: number; sha256: string | null }): Promise<OpenedFile>;
  /** To be copied as it is, from quarantine too; null where it is not there. Its contents must be read. */
  openAny(storedName: string): ReturnType<typeof openAnyFile>;
  scan(storedName: string): Promise<Scanned>;
  /** In quarantine too. */
  remove(storedName: string): Promise<void>;
  /** The names of all its files. Throws where the folder is there but cannot be read. */
  list(): Promise<string[]>;
  /** Whether it was last written to before that long ago, by the disk's own clock. */
  isOlderThan(storedName: string, age: Temporal.Duration): Promise<boolean>;
  quarantine: Quarantine;
  /** What tells this folder from all others; null where it has no id. */
  findStoreId(): Promise<string | null>;
  writeStoreId(storeId: string): Promise<void>;
};

export type FolderName = "uploads" | "exports";

const idFile = "noonday-files.json";

const madeUpName = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const fullDisk = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** A folder of files in the data folder, each under a made-up name, for its owner's eyes only: uploads, or exports. */
export function createUploads(
  {
    dataDir,
    clamavUrl,
    keepFree = 0,
  }: { dataDir: string; clamavUrl?: string | undefined; keepFree?: number },
  name: FolderName = "uploads",
): Uploads {
  const folder = join(dataDir, name);
  const pathOf = (storedName: string) => {
    if (!madeUpName.test(storedName)) throw new Error("that is not the name of a kept file");
    return join(folder, storedName);
  };
  const quarantine = createQuarantine(folder, pathOf);
  const remove = async (storedName: string) => {
    await rm(pathOf(storedName), { force: true });
    await quarantine.remove(storedName);
  };
  const makeFolder = async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
  };

  return {
    name,
    pathOf,
    remove,
    quarantine,
    async keep(contents, { isComplete = () => true, storedName = makeId() } = {}) {
      try {
        await makeFolder();
        if (!(await hasRoom(folder, keepFree))) return "disk-full";
        const written = await writeDown(contents, pathOf(storedName), () => hasRoom(folder, keepFree));
        if (written === null) {
          await remove(storedName);
          return "disk-full";
        }
        if (!isComplete()) {
          await remove(storedName);
          return "not-whole";
        }
        await settleFolder(folder);
        return { storedName, ...written };
      } catch (error) {
        await remove(storedName);
        if (fullDisk.has((error as NodeJS.ErrnoException).code ?? "")) return "disk-full";
        throw error;
      }
    },
    read: (storedName) => createReadStream(pathOf(storedName)),
    scan: async (storedName) =>
      clamavUrl === undefined ? "not-scanned" : scanFile(pathOf(storedName), clamavUrl),
    open: (storedName, expected) => openFile([pathOf(storedName), quarantine.pathOf(storedName)], expected),
    openAny: (storedName) => openAnyFile([pathOf(storedName), quarantine.pathOf(storedName)]),
    list: async () =>
      (await readdir(folder).catch(ifMissing<string[]>([]))).filter((found) => madeUpName.test(found)),
    async isOlderThan(storedName, age) {
      const found = await stat(pathOf(storedName)).catch(ifMissing(null));
      return found !== null && found.mtimeMs < systemClock.now().subtract(age).epochMilliseconds;
    },
    async findStoreId() {
      const text = await readFile(join(folder, idFile), "utf8").catch(ifMissing(null));
      return text === null ? null : (/"storeId":"([\w-]{1,64})"/.exec(text)?.[1] ?? "not readable");
    },
    async writeStoreId(storeId) {
      await makeFolder();
      await writeAtomically(
        join(folder, idFile),
        `${JSON.stringify({ what: "Noonday’s files", storeId })}\n`,
      );
      await settleFolder(folder);
    },
  };
}

async function hasRoom(folder: string, keepFree: number): Promise<boolean> {
  if (keepFree === 0) return true;
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize >= keepFree;
}

/** How much is written between two looks at the room that is left. */
const betweenLooks = 16 * 1024 * 1024;

/** A power cut after this loses nothing of the file. Null where there is no room left in the midst of it. */
async function writeDown(
  contents: AsyncIterable<Buffer>,
  path: string,
  isRoom: () => Promise<boolean>,
): Promise<{ size: number; sha256: string } | null> {
  const file = await open(path, "w", 0o600);
  try {
    const hash = createHash("sha256");
    let [size, nextLook] = [0, betweenLooks];
    for await (const piece of contents) {
      if (size >= nextLook) {
        if (!(await isRoom())) return null;
        nextLook += betweenLooks;
      }
      hash.update(piece);
      for (let from = 0; from < piece.length; ) {
        const { bytesWritten } = await file.write(piece, from, piece.length - from);
        from += bytesWritten;
      }
      size += piece.length;
    }
    await file.sync();
    return { size, sha256: hash.digest("hex") };
  } finally {
    await file.close();
  }
}

/** A file's name is in its folder, which has to reach the disk as well. */
async function settleFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
