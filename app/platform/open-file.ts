import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { Readable } from "node:stream";

export type ByteRange = readonly [start: number, end: number];

export type OpenedFile =
  /** `range`: the first and the last byte, else all of it. */
  | { kind: "opened"; size: number; stream(range?: ByteRange): Readable; close(): Promise<void> }
  /** It cannot be given now. It may be there again later. */
  | { kind: "unavailable"; why: "missing" | "unreadable" | "changed" };

/**
 * Opens the first of those paths that holds the file. It opens only a complete and unchanged file, so that no
 * download breaks off in the middle.
 */
export async function openFile(
  places: readonly string[],
  expected: { size: number; sha256: string | null },
): Promise<OpenedFile> {
  for (const place of places) {
    const file = await open(place, "r").catch((error: NodeJS.ErrnoException) => error);
    if (!(file instanceof Error)) return check(file, expected);
    if (file.code !== "ENOENT") return { kind: "unavailable", why: "unreadable" };
  }
  return { kind: "unavailable", why: "missing" };
}

/** Opens the first of those paths that holds a file, however large it is; its contents must be read. Null where none does. */
export async function openAnyFile(
  places: readonly string[],
): Promise<{ size: number; contents: AsyncIterable<Buffer> } | null> {
  for (const place of places) {
    const file = await open(place, "r").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    });
    if (file === null) continue;
    const { size } = await file.stat();
    return { size, contents: piecesOf(file, size) };
  }
  return null;
}

async function check(
  file: FileHandle,
  { size, sha256 }: { size: number; sha256: string | null },
): Promise<OpenedFile> {
  try {
    const found = await file.stat();
    const isComplete =
      found.isFile() && found.size === size && (sha256 === null || (await hashOf(file)) === sha256);
    if (isComplete) {
      return {
        kind: "opened",
        size,
        stream: (range) => Readable.from(piecesOf(file, size, range), { objectMode: false }),
        close: () => file.close(),
      };
    }
    await file.close();
    return { kind: "unavailable", why: found.isFile() ? "changed" : "unreadable" };
  } catch {
    await file.close().catch(() => undefined);
    return { kind: "unavailable", why: "unreadable" };
  }
}

/** Fails where it is shorter by now: an answer that only ended would let its reader wait for the rest. */
async function* piecesOf(
  file: FileHandle,
  size: number,
  [start, end]: ByteRange = [0, size - 1],
): AsyncGenerator<Buffer> {
  let bytesRead = 0;
  if (size > 0) {
    for await (const piece of file.createReadStream({ start, end })) {
      bytesRead += (piece as Buffer).length;
      yield piece as Buffer;
    }
  } else await file.close();
  if (bytesRead !== end - start + 1) throw new Error("the file became shorter while it was given");
}

async function hashOf(file: FileHandle): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of file.createReadStream({ start: 0, autoClose: false }))
    hash.update(piece as Buffer);
  return hash.digest("hex");
}
