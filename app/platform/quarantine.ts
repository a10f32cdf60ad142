import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

export type QuarantinedFile = {
  storedName: string;
  /** In bytes. */
  size: number;
  /** An instant, UTC text. */
  quarantinedAt: string;
};

/** A folder inside a file store, for files that no record names. Beside each lies a line of the manifest. */
export type Quarantine = {
  pathOf(storedName: string): string;
  /** Moves a file of the store here. False where it is not there any more. */
  add(storedName: string, quarantinedAt: string): Promise<boolean>;
  /** Moves it back into the store. */
  restore(storedName: string): Promise<void>;
  remove(storedName: string): Promise<void>;
  /** The manifest, the oldest first. */
  list(): Promise<QuarantinedFile[]>;
};

export const quarantineFolder = "quarantine";

/** `pathOf` gives the place of a file in the store; it refuses names that no file of a store can have. */
export function createQuarantine(folder: string, pathOf: (storedName: string) => string): Quarantine {
  const place = join(folder, quarantineFolder);
  const quarantinePath = (storedName: string) => join(place, checked(storedName));
  const line = (storedName: string) => `${quarantinePath(storedName)}.json`;
  const checked = (storedName: string) => {
    pathOf(storedName);
    return storedName;
  };
  return {
    pathOf: quarantinePath,
    async add(storedName, quarantinedAt) {
      await mkdir(place, { recursive: true, mode: 0o700 });
      const found = await stat(pathOf(storedName)).catch(ifMissing(null));
      if (found === null) return false;
      // The line first: a file without one would never be looked at again.
      await writeAtomically(
        line(storedName),
        `${JSON.stringify({ storedName, size: found.size, quarantinedAt })}\n`,
      );
      return rename(pathOf(storedName), quarantinePath(storedName)).then(() => true, ifMissing(false));
    },
    async restore(storedName) {
      await rename(quarantinePath(storedName), pathOf(storedName)).catch(ifMissing(undefined));
      await rm(line(storedName), { force: true });
    },
    async remove(storedName) {
      await rm(quarantinePath(storedName), { force: true });
      await rm(line(storedName), { force: true });
    },
    async list() {
      const names = await readdir(place).catch(ifMissing<string[]>([]));
      const lines = names.filter((name) => name.endsWith(".json"));
      const files: QuarantinedFile[] = [];
      for (const name of lines) {
        const text = await readFile(join(place, name), "utf8").catch(ifMissing(null));
        const file = text === null ? null : readLine(text);
        if (file !== null) files.push(file);
      }
      return files.toSorted((one, other) => one.quarantinedAt.localeCompare(other.quarantinedAt));
    },
  };
}

function readLine(text: string): QuarantinedFile | null {
  try {
    return JSON.parse(text) as QuarantinedFile;
  } catch {
    return null;
  }
}

/** For a failure that says that there is no such file; others are thrown on. */
export function ifMissing<Instead>(instead: Instead): (error: NodeJS.ErrnoException) => Instead {
  return (error) => {
    if (error.code === "ENOENT") return instead;
    throw error;
  };
}

/** Nobody ever reads half of it, also after a power cut. */
export async function writeAtomically(path: string, contents: string): Promise<void> {
  const half = `${path}.${process.pid}.half`;
  const file = await open(half, "w", 0o600);
  try {
    await file.writeFile(contents);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(half, path);
}
