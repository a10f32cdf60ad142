import { SaxesParser } from "saxes";
import type { Zip } from "../zip.ts";

export type Element = { name: string; attributes: Record<string, string> };

/** In bytes, unpacked, of any one part. */
const maxPart = 200 * 1024 * 1024;

/**
 * Reads a part of a document element by element, names and attributes without their prefixes: another prefix must not hide
 * anything. Stops where `begin` or `words` says true.
 */
export async function readElements(
  zip: Zip,
  part: string,
  reader: {
    begin(element: Element): boolean | undefined;
    end?(name: string): void;
    words?(words: string): boolean | undefined;
  },
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false });
  let enough = false;
  parser.on("opentag", ({ name, attributes }) => {
    const local = Object.entries(attributes).map(([key, value]) => [localName(key), value]);
    enough ||= reader.begin({ name: localName(name), attributes: Object.fromEntries(local) }) === true;
  });
  parser.on("closetag", ({ name }) => reader.end?.(localName(name)));
  for (const event of ["text", "cdata"] as const) {
    parser.on(event, (words) => {
      enough ||= reader.words?.(words) === true;
    });
  }
  parser.on("error", (error) => {
    throw error;
  });
  let decoder: TextDecoder | null = null;
  for await (const piece of zip.pieces(part, maxPart)) {
    decoder ??= new TextDecoder(encodingOf(piece));
    parser.write(decoder.decode(piece, { stream: true }));
    if (enough) return;
  }
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(":") + 1);
}

/** XML may be in UTF-16, which tells itself by its first bytes. */
function encodingOf(piece: Buffer): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return "utf-16le";
  return piece[0] === 0xfe && piece[1] === 0xff ? "utf-16be" : "utf-8";
}
