import { constants, crc32, deflateRawSync } from "node:zlib";

/** A page that is the same for many but for a few values: its pieces in order, and between each two the place of a value. */
export type PageTemplate = {
  pieces: readonly Piece[];
  /** By gap, the number of the value that fills it: one less than the pieces. */
  gaps: readonly number[];
  /** What it takes of memory, in bytes. */
  bytes: number;
};

type Piece = { plain: Buffer; deflated: Buffer };

const startMark = "\uE000";
const endMark = "\uE001";
const placeholderPattern = new RegExp(`${startMark}(\\d+)${endMark}`);

/** What stands in a page for the value of that number; no page has these private characters of its own. */
export function placeholder(number: number): string {
  return `${startMark}${number}${endMark}`;
}

/** How many places stand in a text. */
export function countPlaceholders(text: string): number {
  return text.split(startMark).length - 1;
}

/** Cuts a page at the places of its values, and compresses each piece by itself, once and well. */
export function compileTemplate(html: string): PageTemplate {
  const parts = html.split(placeholderPattern);
  const pieces = parts
    .filter((_, index) => index % 2 === 0)
    .map((text): Piece => {
      const plain = Buffer.from(text);
      const deflated = deflateRawSync(plain, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
      return { plain, deflated };
    });
  const gaps = parts.filter((_, index) => index % 2 === 1).map(Number);
  const bytes = pieces.reduce((sum, { plain, deflated }) => sum + plain.length + deflated.length, 0);
  return { pieces, gaps, bytes };
}

/** The page with its values, which are text and are written as React writes text. */
export function renderTemplate(page: PageTemplate, values: readonly string[]): Buffer {
  return Buffer.concat(
    fillPieces(
      page,
      values,
      ({ plain }) => [plain],
      (value) => [value],
    ),
  );
}

// No time of making, no name: ten bytes that are the same for each.
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
const lastBlock = Buffer.from([3, 0]);

/** The same as one gzip stream: the pieces as they were compressed once, the values between them stored as they are. */
export function renderTemplateAsGzip(page: PageTemplate, values: readonly string[]): Buffer {
  let sum = 0;
  let size = 0;
  const count = (bytes: Buffer) => {
    sum = crc32(bytes, sum);
    size += bytes.length;
  };
  const blocks = fillPieces(
    page,
    values,
    ({ plain, deflated }) => {
      count(plain);
      return [deflated];
    },
    (value) => {
      count(value);
      return storeUncompressed(value);
    },
  );
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(sum, 0);
  trailer.writeUInt32LE(size, 4);
  return Buffer.concat([gzipHeader, ...blocks, lastBlock, trailer]);
}

function fillPieces(
  { pieces, gaps }: PageTemplate,
  values: readonly string[],
  ofPiece: (piece: Piece) => Buffer[],
  ofValue: (value: Buffer) => Buffer[],
): Buffer[] {
  const escaped = values.map((value) => Buffer.from(escapeText(value)));
  return pieces.flatMap((piece, index) => {
    const gap = gaps[index];
    if (gap === undefined) return ofPiece(piece);
    const value = escaped[gap];
    if (value === undefined) throw new Error("a page has a place for a value that was not given");
    return [...ofPiece(piece), ...ofValue(value)];
  });
}

const maxBlockBytes = 0xffff;

/** Blocks of deflate that hold bytes as they are, and before each its length. */
function storeUncompressed(value: Buffer): Buffer[] {
  const blocks: Buffer[] = [];
  for (let from = 0; from < value.length; from += maxBlockBytes) {
    const block = value.subarray(from, from + maxBlockBytes);
    const header = Buffer.alloc(5);
    header.writeUInt16LE(block.length, 1);
    header.writeUInt16LE(block.length ^ maxBlockBytes, 3);
    blocks.push(header, block);
  }
  return blocks;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

/** As React escapes text and attributes. */
function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}
