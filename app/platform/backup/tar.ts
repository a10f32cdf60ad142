import { BackupRefused } from "./backup-refused.ts";

const blockSize = 512;
const mode = "0000600\0";
const ustar = "ustar\0";
const version = "00";
/** Twelve octal digits less the null at their end. */
const maxSize = 8 ** 11 - 1;
const maxNameLength = 100;

/** A file of an archive, whose contents must be read to their end before the next is asked for. */
export type TarEntry = { name: string; size: number; contents: AsyncIterable<Buffer> };

/** The head of a file in a POSIX archive (ustar), which any `tar` reads. The contents follow, then `tarPadding`. */
export function tarHeader(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > maxNameLength || size > maxSize) {
    throw new RangeError("that name or size does not fit into an archive");
  }
  const header = Buffer.alloc(blockSize);
  header.write(name, 0, "utf8");
  header.write(mode, 100, "latin1");
  header.write("0000000\0", 108, "latin1");
  header.write("0000000\0", 116, "latin1");
  header.write(`${size.toString(8).padStart(11, "0")}\0`, 124, "latin1");
  header.write("00000000000\0", 136, "latin1");
  header.write("0", 156, "latin1");
  header.write(ustar, 257, "latin1");
  header.write(version, 263, "latin1");
  header.write(`${checksum(header).toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return header;
}

export function tarPadding(size: number): Buffer {
  return Buffer.alloc((blockSize - (size % blockSize)) % blockSize);
}

export const tarEnd = (): Buffer => Buffer.alloc(2 * blockSize);

/** The sum of the head's bytes, its own field taken as spaces. */
function checksum(header: Buffer): number {
  const fieldStart = 148;
  const fieldEnd = 156;
  return header.reduce(
    (sum, byte, place) => sum + (place >= fieldStart && place < fieldEnd ? 0x20 : byte),
    0,
  );
}

/** The files of an archive in their order, as they arrive. Throws `BackupRefused` where it ends too early. */
export async function* readTar(archive: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const reader = createByteReader(archive);
  for (;;) {
    const header = await reader.exactly(blockSize);
    if (header.every((byte) => byte === 0)) return;
    const text = (from: number, length: number) =>
      header.toString("utf8", from, from + length).replace(/\0.*$/s, "");
    const size = Number.parseInt(text(124, 12), 8);
    if (Number.parseInt(text(148, 8), 8) !== checksum(header) || !Number.isSafeInteger(size)) {
      throw new BackupRefused("The archive inside the backup is damaged.");
    }
    let unread = size;
    const contents = (async function* () {
      while (unread > 0) {
        const piece = await reader.some(unread);
        unread -= piece.length;
        yield piece;
      }
    })();
    yield { name: text(0, maxNameLength), size, contents };
    if (unread > 0) throw new Error("a file of the archive was not read to its end");
    await reader.exactly(tarPadding(size).length);
  }
}

function createByteReader(source: AsyncIterable<Uint8Array>) {
  const iterator = source[Symbol.asyncIterator]();
  let buffer: Buffer = Buffer.alloc(0);
  /** At most so many bytes, and at least one. */
  const some = async (max: number): Promise<Buffer> => {
    while (buffer.length === 0) {
      const { done, value } = await iterator.next();
      if (done) throw new BackupRefused("The archive inside the backup ends too early.");
      buffer = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    }
    const piece = buffer.subarray(0, max);
    buffer = buffer.subarray(piece.length);
    return piece;
  };
  const exactly = async (length: number): Promise<Buffer> => {
    const pieces: Buffer[] = [];
    for (let missing = length; missing > 0; ) {
      const piece = await some(missing);
      pieces.push(piece);
      missing -= piece.length;
    }
    return Buffer.concat(pieces);
  };
  return { some, exactly };
}
