import { TransformStream } from "node:stream/web";
import { crc32, createDeflateRaw, deflateRawSync } from "node:zlib";
import { systemClock } from "./clock.ts";

export type ZipWriter = {
  /** Adds a file of that name, piece by piece as they are made. Done when all of it has been passed on. */
  add(name: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<void>;
  /** Adds a file as it is, not squeezed: for what has to be readable at the head of the zip. */
  addPlain(name: string, text: string): Promise<void>;
};

/** Enough squeezing for text that repeats itself, at a third of the usual work. */
const level = 3;
/** Small pieces are put together before they are squeezed and before they are passed on. */
const pieceLength = 64 * 1024;
/** The most that its 32-bit fields hold; only how many files there are may go beyond its 16 bits (Zip64). */
const [maxBytes, maxFiles] = [0xffffffff, 0xffff];

/**
 * A zip file (APPNOTE 6.3), written while it is read. `write` adds one file after the other. For finished files only
 * their directory entries are held, some hundred bytes each. When the reader stops, `write` stops too.
 */
export async function* zipped(write: (zip: ZipWriter) => Promise<void>): AsyncGenerator<Buffer> {
  const { readable, writable } = new TransformStream<Buffer, Buffer>();
  const output = writable.getWriter();
  const writing = makeZip((piece) => output.write(piece), write).then(
    () => output.close(),
    (error: unknown) => output.abort(error),
  );
  // Where nobody reads on, there is nobody to be told.
  writing.catch(() => undefined);
  for await (const piece of readable) yield piece;
}

async function makeZip(
  passOn: (piece: Buffer) => Promise<void>,
  write: (zip: ZipWriter) => Promise<void>,
): Promise<void> {
  const directory = new Pieces();
  const buffer = new Pieces();
  const moment = dosTime(systemClock.now());
  let [offset, files] = [0, 0];
  const give = async (...parts: Buffer[]) => {
    for (const part of parts) {
      offset += part.length;
      buffer.add(part);
    }
    if (buffer.length >= pieceLength) await passOn(buffer.take());
  };
  const list = (name: Buffer, entry: Omit<Entry, "moment">, from: number) => {
    if (offset > maxBytes) throw new Error("a zip became larger than it can say");
    directory.add(directoryLine(name, { ...entry, moment }, from));
    files += 1;
  };
  const addBuffered = async (name: string, contents: Buffer, method: 0 | 8) => {
    const squeezed = method === 0 ? contents : deflateRawSync(contents, { level });
    const [from, named] = [offset, Buffer.from(name)];
    const sums = { crc: crc32(contents), packed: squeezed.length, size: contents.length };
    await give(localHead(named, { method, sums, moment, follows: false }), named, squeezed);
    list(named, { method, sums, follows: false }, from);
  };
  const addStreamed = async (name: string, pieces: AsyncIterable<Buffer>) => {
    const [from, named] = [offset, Buffer.from(name)];
    const sums = { crc: 0, packed: 0, size: 0 };
    await give(localHead(named, { method: 8, sums, moment, follows: true }), named);
    for await (const squeezed of deflated(pieces, sums)) await give(squeezed);
    await give(sumsAfter(sums));
    list(named, { method: 8, sums, follows: true }, from);
  };

  await write({
    async add(name, pieces) {
      const large = inLargePieces(pieces);
      const first = await large.next();
      const second = first.done ? first : await large.next();
      if (second.done) await addBuffered(name, first.done ? Buffer.alloc(0) : first.value, 8);
      else await addStreamed(name, joined([first.done ? Buffer.alloc(0) : first.value, second.value], large));
    },
    addPlain: (name, text) => addBuffered(name, Buffer.from(text), 0),
  });
  const begins = offset;
  await give(...directory.all());
  await give(...directoryEnd({ files, begins, length: offset - begins }));
  await passOn(buffer.take());
}

/** Pieces kept close together: one buffer for many of them. */
class Pieces {
  length = 0;
  #full: Buffer[] = [];
  #block = Buffer.allocUnsafe(pieceLength);
  #used = 0;

  add(piece: Buffer): void {
    this.length += piece.length;
    if (this.#used + piece.length > pieceLength) {
      this.#full.push(this.#block.subarray(0, this.#used));
      this.#block = Buffer.allocUnsafe(pieceLength);
      this.#used = 0;
    }
    if (piece.length > pieceLength) this.#full.push(piece);
    else this.#used += piece.copy(this.#block, this.#used);
  }

  all(): Buffer[] {
    return [...this.#full, this.#block.subarray(0, this.#used)];
  }

  take(): Buffer {
    const contents = Buffer.concat(this.all());
    this.#full = [];
    this.#used = 0;
    this.length = 0;
    return contents;
  }
}

type Sums = { crc: number; packed: number; size: number };

async function* deflated(pieces: AsyncIterable<Buffer>, sums: Sums): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw({ level });
  const feeding = (async () => {
    for await (const piece of pieces) {
      sums.crc = crc32(piece, sums.crc);
      sums.size += piece.length;
      if (!deflate.write(piece)) await new Promise((resolve) => deflate.once("drain", resolve));
    }
    deflate.end();
  })();
  feeding.catch((error: unknown) => deflate.destroy(error instanceof Error ? error : new Error("not read")));
  for await (const squeezed of deflate as AsyncIterable<Buffer>) {
    sums.packed += squeezed.length;
    yield squeezed;
  }
  await feeding;
}

async function* joined(first: readonly Buffer[], rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* first;
  yield* rest;
}

async function* inLargePieces(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Buffer> {
  let buffered = "";
  for await (const piece of pieces) {
    buffered += piece;
    if (buffered.length < pieceLength) continue;
    yield Buffer.from(buffered);
    buffered = "";
  }
  if (buffered !== "") yield Buffer.from(buffered);
}

type Entry = {
  /** 0 as it is, 8 squeezed. */
  method: 0 | 8;
  sums: Sums;
  moment: number;
  /** Whether its sums come after it, because they were not known before. */
  follows: boolean;
};

/** Version 2.0; names are UTF-8 (bit 11). */
const [needs, unicode, sumsFollow] = [20, 0x800, 0x8];

function localHead(name: Buffer, { method, sums, moment, follows }: Entry): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  writeCommon(head, 4, { method, sums: follows ? { crc: 0, packed: 0, size: 0 } : sums, moment, follows });
  head.writeUInt16LE(name.length, 26);
  return head;
}

function writeCommon(head: Buffer, at: number, { method, sums, moment, follows }: Entry): void {
  head.writeUInt16LE(needs, at);
  head.writeUInt16LE(unicode | (follows ? sumsFollow : 0), at + 2);
  head.writeUInt16LE(method, at + 4);
  head.writeUInt32LE(moment, at + 6);
  head.writeUInt32LE(sums.crc, at + 10);
  head.writeUInt32LE(sums.packed, at + 14);
  head.writeUInt32LE(sums.size, at + 18);
}

function sumsAfter({ crc, packed, size }: Sums): Buffer {
  const after = Buffer.alloc(16);
  [0x08074b50, crc, packed, size].forEach((value, place) => {
    after.writeUInt32LE(value, place * 4);
  });
  return after;
}

function directoryLine(name: Buffer, entry: Entry, from: number): Buffer {
  const line = Buffer.alloc(46);
  line.writeUInt32LE(0x02014b50, 0);
  // Made on Unix, as a file that its owner may write and others may read.
  line.writeUInt16LE((3 << 8) | needs, 4);
  writeCommon(line, 6, entry);
  line.writeUInt16LE(name.length, 28);
  line.writeUInt32LE(0o100644 * 0x10000, 38);
  line.writeUInt32LE(from, 42);
  return Buffer.concat([line, name]);
}

function directoryEnd({
  files,
  begins,
  length,
}: {
  files: number;
  begins: number;
  length: number;
}): Buffer[] {
  const end = Buffer.alloc(22);
  const fileCount = Math.min(files, maxFiles);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(fileCount, 8);
  end.writeUInt16LE(fileCount, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(begins, 16);
  if (files < maxFiles) return [end];
  const larger = Buffer.alloc(56);
  larger.writeUInt32LE(0x06064b50, 0);
  larger.writeBigUInt64LE(44n, 4);
  larger.writeUInt16LE((3 << 8) | 45, 12);
  larger.writeUInt16LE(45, 14);
  [files, files, length, begins].forEach((value, place) => {
    larger.writeBigUInt64LE(BigInt(value), 24 + place * 8);
  });
  const finder = Buffer.alloc(20);
  finder.writeUInt32LE(0x07064b50, 0);
  finder.writeBigUInt64LE(BigInt(begins + length), 8);
  finder.writeUInt32LE(1, 16);
  return [larger, finder, end];
}

/** The moment to two seconds, in UTC: time in the lower half, date in the upper. */
function dosTime(now: Temporal.Instant): number {
  const { year, month, day, hour, minute, second } = now.toZonedDateTimeISO("UTC");
  const date = (Math.max(0, year - 1980) << 9) | (month << 5) | day;
  const time = (hour << 11) | (minute << 5) | (second >> 1);
  return date * 0x10000 + time;
}
