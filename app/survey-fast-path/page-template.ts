import { constants, crc32, deflateRawSync } from "node:zlib";

/** A page that is the same for many except for a few values: its pieces in order, with one value between each two. */
export type PageTemplate = {
  pieces: readonly Piece[];
  /** By gap, the number of the value that fills it: one less than the pieces. */
  gaps: readonly number[];
  /** Its size in memory. */
  bytes: number;
};

type Piece = { plain: Buffer; deflated: Buffer };

const startMark = "\uE000";
const endMark = "\uE001";
const placeholderPattern = new RegExp(`${startMark}(\\d+)${endMark}`);

/** The placeholder of the value with that number. No page holds these private-use characters otherwise. */
export function placeholder(number: number): string {
  return `${startMark}${number}${endMark}`;
}

/** How many placeholders a text has. */
export function countPlaceholders(text: string): number {
  return text.split(startMark).length - 1;
}

/** Splits a page at its placeholders and compresses each piece once, at the highest level. */
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

/** The page with its values, escaped as React escapes text. */
export function renderTemplate(page: PageTemplate, values: readonly string[]): Buffer {
  return Buffer.concat(
    fillTemplate(
      page,
      values,
      ({ plain }) => [plain],
      (value) => [value],
    ),
  );
}

// Without a file name and a time (RFC 1952), the header is the same ten bytes for each page.
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
const lastBlock = Buffer.from([3, 0]);

/** The same page as one gzip stream: pieces that were compressed before, with the values stored uncompressed between them. */
export function renderTemplateAsGzip(page: PageTemplate, values: readonly string[]): Buffer {
  let sum = 0;
  let size = 0;
  const count = (bytes: Buffer) => {
    sum = crc32(bytes, sum);
    size += bytes.length;
  };
  const blocks = fillTemplate(
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

function fillTemplate(
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

/** Stored blocks of deflate (RFC 1951, 3.2.4): a header with the length, then the bytes. */
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
