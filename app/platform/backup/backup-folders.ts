import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { ifMissing, writeAtomically } from "../quarantine.ts";

const shape = z.object({
  folders: z.array(z.object({ folder: z.string(), backupDays: z.int().positive() })),
});

/** Into which folders backups were made, and for how many days each may be used. */
export type BackupFolder = z.infer<typeof shape>["folders"][number];

const maxFolders = 20;
const fileIn = (dataDir: string) => join(dataDir, "backup-folders.json");

/** The folders that backups of this data folder were made into, the last one first. */
export async function readBackupFolders(dataDir: string): Promise<BackupFolder[]> {
  const text = await readFile(fileIn(dataDir), "utf8").catch(ifMissing(null));
  return text === null ? [] : shape.parse(JSON.parse(text)).folders;
}

/** Remembers a folder, so that whoever serves sees to it that no backup in it outlives its days. */
export async function rememberBackupFolder(dataDir: string, last: BackupFolder): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const others = (await readBackupFolders(dataDir)).filter(({ folder }) => folder !== last.folder);
  const folders = [last, ...others].slice(0, maxFolders);
  await writeAtomically(fileIn(dataDir), `${JSON.stringify({ folders })}\n`);
}
