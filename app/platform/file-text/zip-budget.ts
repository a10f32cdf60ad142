import type { Zip } from "../zip.ts";

/** In bytes, unpacked, of all parts of a file that are read: what packs to 50 MB can unpack to a thousand times that. */
const maxUnpackedBytes = 200 * 1024 * 1024;

export type ZipParts = {
  names: readonly string[];
  /** The bytes of a part. Ends early where the file has unpacked to too much already. */
  pieces(name: string): AsyncGenerator<Buffer>;
  /** The same ahead of that, for what stands at a part's end; it has a limit of its own. */
  piecesAhead(name: string): AsyncGenerator<Buffer>;
  /** Whether something was left out for that. */
  isCut(): boolean;
};

/** The parts of a zip, with one limit for all of them together. */
export function limitUnpacked(zip: Zip, maxBytes = maxUnpackedBytes): ZipParts {
  let unpacked = 0;
  let isCut = false;
  return {
    names: zip.names,
    isCut: () => isCut,
    async *piecesAhead(name) {
      let ahead = 0;
      for await (const piece of zip.pieces(name, Number.POSITIVE_INFINITY)) {
        ahead += piece.length;
        if (ahead > maxBytes) return;
        yield piece;
      }
    },
    async *pieces(name) {
      for await (const piece of zip.pieces(name, Number.POSITIVE_INFINITY)) {
        unpacked += piece.length;
        if (unpacked > maxBytes) {
          isCut = true;
          return;
        }
        yield piece;
      }
    },
  };
}
