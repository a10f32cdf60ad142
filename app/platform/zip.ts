import type { Readable } from "node:stream";
import { type Entry, fromBuffer, open, type ZipFile } from "yauzl";

export type Zip = {
  /** The names of what is in it, in its own order. */
  names: string[];
  /** Whether two of them have the same name. */
  hasDuplicates: boolean;
  /** Whether a password is needed for any of it. */
  locked: boolean;
  /** The bytes of one of them, unpacked as they are asked for. Throws TooMuchInZip past `limit` bytes. */
  pieces(name: string, limit: number): AsyncGenerator<Buffer>;
  close(): void;
};

export class TooMuchInZip extends Error {
  override name = "TooMuchInZip";
}

const maxEntries = 20_000;

/** Opens a zip file by the list at its end. Throws where it is none, or holds too many files to be a document. */
export async function openZip(path: string): Promise<Zip> {
  return listed(await opened(path));
}

/** The same for one that lies in memory. */
export async function openZipBuffer(bytes: Buffer): Promise<Zip> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (error, found) =>
      error ? reject(error) : resolve(found),
    );
  });
  return listed(zip);
}

async function listed(zip: ZipFile): Promise<Zip> {
  const entries = new Map<string, Entry>();
  let hasDuplicates = false;
  try {
    for (let entry = await next(zip); entry !== null; entry = await next(zip)) {
      hasDuplicates ||= entries.has(entry.fileName);
      entries.set(entry.fileName, entry);
      if (entries.size > maxEntries) throw new TooMuchInZip("there are too many files in it");
    }
  } catch (error) {
    zip.close();
    throw error;
  }
  return {
    names: [...entries.keys()],
    hasDuplicates,
    locked: [...entries.values()].some((entry) => (entry.generalPurposeBitFlag & 1) === 1),
    close: () => zip.close(),
    async *pieces(name, limit) {
      const entry = entries.get(name);
      if (!entry) return;
      const stream = await streamOf(zip, entry);
      let size = 0;
      try {
        for await (const piece of stream as AsyncIterable<Buffer>) {
          size += piece.length;
          if (size > limit) throw new TooMuchInZip("it unpacks to too much");
          yield piece;
        }
      } finally {
        stream.destroy();
      }
    },
  };
}

/** All of a small file in a zip, as text. */
export async function textInZip(zip: Zip, name: string, limit: number): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of zip.pieces(name, limit)) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}

function opened(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

function next(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      zip.off("entry", onEntry);
      zip.off("end", onEnd);
      zip.off("error", onError);
    };
    const onEntry = (entry: Entry) => {
      settle();
      resolve(entry);
    };
    const onEnd = () => {
      settle();
      resolve(null);
    };
    const onError = (error: Error) => {
      settle();
      reject(error);
    };
    zip.on("entry", onEntry);
    zip.on("end", onEnd);
    zip.on("error", onError);
    zip.readEntry();
  });
}

function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}
