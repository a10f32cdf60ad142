import { createReadStream } from "node:fs";
import { copyFile, type FileHandle, open, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { BackupRefused } from "./backup/backup-refused.ts";
import { ifMissing } from "./quarantine.ts";

/**
 * One line of the list of what was erased: JSON, without a word of what it said. `kind` is that of the erasure, or `file`.
 * Instants are UTC text.
 */
const shape = z.object({
  /** The erasure's own id; of a file its stored name. */
  id: z.string().regex(/^[\w-]{1,64}$/),
  kind: z.string().regex(/^[a-z-]{1,32}$/),
  /** Empty for what belongs to no inspection. */
  inspectionId: z.string().max(64),
  /** The id of the row, or the stored name of the file. */
  subjectId: z.string().max(64),
  erasedTime: z.iso.datetime(),
  /** Whether the row itself went, and not only its words. */
  removed: z.boolean(),
  /** Of a response that was changed: the versions of the questions whose answers were. Of a file: why it was erased. */
  parts: z.array(z.string().max(64)).nullable(),
});

export type ListedErasure = z.infer<typeof shape>;

export const erasureListName = "erasures.jsonl";

export const erasureListIn = (folder: string): string => join(folder, erasureListName);

const newline = 0x0a;

/**
 * Writes lines at the end of the list in this folder. They are on the disk when this returns. Half a line, which a process
 * that was killed has left, is cut off first: what it was of is written again.
 */
export async function appendToErasureList(folder: string, lines: readonly ListedErasure[]): Promise<void> {
  const file = await open(erasureListIn(folder), "a+", 0o600);
  try {
    const { size } = await file.stat();
    const tail = await readEnd(file, size, maxLineBytes);
    const whole = size - tail.length + tail.lastIndexOf(newline) + 1;
    if (whole < size) await file.truncate(whole);
    await file.appendFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A line is no longer: a response has fewer questions than that. */
const maxLineBytes = 1_000_000;

/** The last bytes before a place. */
async function readEnd(file: FileHandle, end: number, count: number): Promise<Buffer> {
  const bytes = Buffer.alloc(Math.min(end, count));
  await file.read(bytes, 0, bytes.length, end - bytes.length);
  return bytes;
}

/** Whether both lists have the same before a place: else one was lost, and written again in another order. */
async function hasSameEnd(path: string, copyPath: string, end: number): Promise<boolean> {
  const [file, copy] = [await open(path, "r"), await open(copyPath, "r")];
  try {
    return (await readEnd(file, end, comparedBytes)).equals(await readEnd(copy, end, comparedBytes));
  } finally {
    await file.close();
    await copy.close();
  }
}

const comparedBytes = 64 * 1024;

/**
 * Brings the copy of the list in another folder up to this one, by what it lacks. One that is longer, or that
 * ends otherwise, is of another list, or of this one before it was lost: it is written anew beside, and then put in its place.
 */
export async function copyErasureList(folder: string, copyFolder: string): Promise<void> {
  const [path, copyPath] = [erasureListIn(folder), erasureListIn(copyFolder)];
  const { size } = await stat(path);
  const copied = (await stat(copyPath).catch(ifMissing(null)))?.size ?? null;
  const continues = copied !== null && copied <= size && (await hasSameEnd(path, copyPath, copied));
  if (copied === size && continues) return;
  if (copied === null || !continues) {
    await copyFile(path, `${copyPath}.new`);
    await rename(`${copyPath}.new`, copyPath);
    return;
  }
  const copy = await open(copyPath, "a", 0o600);
  try {
    await copy.appendFile(createReadStream(path, { start: copied, end: size - 1 }));
    await copy.sync();
  } finally {
    await copy.close();
  }
}

/** Whether the folder has such a list. */
export async function hasErasureList(folder: string): Promise<boolean> {
  const file = await open(erasureListIn(folder), "r").catch(ifMissing(null));
  await file?.close();
  return file !== null;
}

/**
 * Gives the lines of a list, the oldest first; one may stand there twice. Half a line at its end is left out. Throws
 * `BackupRefused`, and ENOENT where there is no such file.
 */
export async function* readErasureList(path: string): AsyncGenerator<ListedErasure> {
  const file = await open(path, "r");
  let endsInNewline = true;
  try {
    const { size } = await file.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await file.read(last, 0, 1, size - 1);
    endsInNewline = size === 0 || last[0] === newline;
  } finally {
    await file.close();
  }
  let number = 0;
  let held: string | null = null;
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (held !== null) yield parseLine(held, number);
    held = line;
    number += 1;
  }
  if (held !== null && endsInNewline) yield parseLine(held, number);
}

function parseLine(text: string, number: number): ListedErasure {
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw new BackupRefused(`Line ${number} of the list of erasures cannot be read.`);
  }
}
