import { type FileHandle, open } from "node:fs/promises";

const largestMovie = 8 * 1024 * 1024;

/** Whether an MP4 file has a video track. True too where it cannot be told, since its list of tracks is missing or huge. */
export async function hasVideo(path: string): Promise<boolean> {
  const file = await open(path, "r");
  try {
    const movie = await findMovie(file);
    if (movie === null) return true;
    const handlers = boxes(movie, ["moov", "trak", "mdia", "hdlr"]).map((box) =>
      box.toString("latin1", 8, 12),
    );
    return handlers.includes("vide") || !handlers.includes("soun");
  } finally {
    await file.close();
  }
}

/** What is in all boxes that are reached by that path of names. */
function boxes(bytes: Buffer, [name, ...innerNames]: readonly string[]): Buffer[] {
  if (name === undefined) return [bytes];
  const found: Buffer[] = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const short = bytes.readUInt32BE(at);
    const isLong = short === 1 && at + 16 <= bytes.length;
    const length = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? bytes.length - at : short;
    if (length < 8) break;
    if (bytes.toString("latin1", at + 4, at + 8) === name) {
      found.push(...boxes(bytes.subarray(at + (isLong ? 16 : 8), at + length), innerNames));
    }
    at += length;
  }
  return found;
}

/** The bytes of the `moov` box among a file's outermost boxes. */
async function findMovie(file: FileHandle): Promise<Buffer | null> {
  const { size: end } = await file.stat();
  const head = Buffer.alloc(16);
  for (let at = 0; at + 8 <= end; ) {
    await file.read(head, 0, 16, at);
    const short = head.readUInt32BE(0);
    const length = short === 1 ? Number(head.readBigUInt64BE(8)) : short === 0 ? end - at : short;
    if (length < 8) return null;
    if (head.toString("latin1", 4, 8) === "moov") {
      if (length > largestMovie) return null;
      const movie = Buffer.alloc(Math.min(length, end - at));
      await file.read(movie, 0, movie.length, at);
      return movie;
    }
    at += length;
  }
  return null;
}
