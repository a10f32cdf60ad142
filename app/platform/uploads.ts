import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { chmod, mkdir, open, readdir, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { systemClock } from "./clock.ts";
import { makeId } from "./tokens.ts";
import { type Scanned, scanFile } from "./virus-scan.ts";

/** A file that lies in the folder of uploads, whole and on the disk, and that nothing speaks of yet. */
export type KeptFile = { storedName: string; size: number; sha256: string };

export type Uploads = {
  /**
   * Writes it under a made-up name. Nothing is left where that fails or `whole` says that it is not all there. The disk is full
   * where what is to be kept free of it would not be.
   */
  keep(contents: AsyncIterable<Buffer>, whole?: () => boolean): Promise<KeptFile | "not-whole" | "disk-full">;
  pathOf(storedName: string): string;
  read(storedName: string): Readable;
  scan(storedName: string): Promise<Scanned>;
  remove(storedName: string): Promise<void>;
  /** The names of files that were last written to before that long ago, by the disk's own clock. */
  listOlderThan(age: Temporal.Duration): Promise<string[]>;
};

const madeUpName = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const fullDisk = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** A folder of files in the data folder, each under a made-up name, for its owner's eyes only: uploads, or what is taken out. */
export function createUploads(
  {
    dataDir,
    clamavUrl,
    keepFree = 0,
  }: { dataDir: string; clamavUrl?: string | undefined; keepFree?: number },
  name: "uploads" | "exports" = "uploads",
): Uploads {
  const folder = join(dataDir, name);
  const pathOf = (storedName: string) => {
    if (!madeUpName.test(storedName)) throw new Error("that is not the name of a kept file");
    return join(folder, storedName);
  };
  const remove = (storedName: string) => rm(pathOf(storedName), { force: true });

  return {
    pathOf,
    remove,
    async keep(contents, whole = () => true) {
      const storedName = makeId();
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await chmod(folder, 0o700);
        if (!(await hasRoom(folder, keepFree))) return "disk-full";
        const written = await writeDown(contents, pathOf(storedName), () => hasRoom(folder, keepFree));
        if (written === null) {
          await remove(storedName);
          return "disk-full";
        }
        if (!whole()) {
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
    async listOlderThan(age) {
      const before = systemClock.now().subtract(age).epochMilliseconds;
      const names = (await readdir(folder).catch(() => [])).filter((name) => madeUpName.test(name));
      const old: string[] = [];
      for (const name of names) {
        const found = await stat(join(folder, name)).catch(() => null);
        if (found !== null && found.mtimeMs < before) old.push(name);
      }
      return old;
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
  const file = await open(path, "wx", 0o600);
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
