import { Readable } from "node:stream";
import { ZipFile } from "yazl";

export type ZipWriter = {
  /** Adds a file of that name, piece by piece as they are made. Done when all of it has been passed on. */
  add(name: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<void>;
  /** Adds a file as it is, not squeezed: for what has to be readable at the head of the zip. */
  addPlain(name: string, text: string): void;
};

/** Enough squeezing for text that repeats itself, at a third of the usual work. */
const level = 3;
/** Small pieces are put together before they are squeezed. */
const pieceLength = 64 * 1024;

/**
 * A zip file, made as it is read: `write` adds one file after the other and no more of any is held than a few pieces.
 * Whoever stops reading stops `write` too.
 */
export async function* zipped(write: (zip: ZipWriter) => Promise<void>): AsyncGenerator<Buffer> {
  const file = new ZipFile();
  const output = file.outputStream as Readable;
  const usual = { forceDosTimestamp: true, mode: 0o100644 };
  const writing = write({
    add(name, pieces) {
      return new Promise<void>((resolve, reject) => {
        file.addReadStreamLazy(name, { ...usual, compressionLevel: level }, (give) => {
          const input = Readable.from(inLargePieces(pieces), { objectMode: false });
          input.once("end", () => resolve());
          input.once("error", reject);
          give(null, input);
        });
      });
    },
    addPlain: (name, text) => file.addBuffer(Buffer.from(text), name, { ...usual, compress: false }),
  });
  writing.then(
    () => file.end(),
    (error: unknown) => output.destroy(error instanceof Error ? error : new Error("a zip was not made")),
  );
  file.on("error", (error) =>
    output.destroy(error instanceof Error ? error : new Error("a zip was not made")),
  );
  for await (const piece of output) yield piece as Buffer;
  await writing;
}

async function* inLargePieces(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Buffer> {
  let held = "";
  for await (const piece of pieces) {
    held += piece;
    if (held.length < pieceLength) continue;
    yield Buffer.from(held);
    held = "";
  }
  if (held !== "") yield Buffer.from(held);
}
