import { SaxesParser } from "saxes";
import { createNameResolver } from "./xml-names.ts";

export type Attributes = Readonly<Record<string, string>>;

/** No program nests elements so deeply; what is open costs work at each element inside. */
const maxDepth = 2_000;

/** What to do at an element's beginning, its end, and with the text between. */
export type XmlReader = {
  /** Says "skip" where nothing inside the element is to be read; its end is not told then either. */
  begin(name: string, attributes: Attributes): "skip" | undefined;
  end(name: string): void;
  text(text: string): void;
  /** Whether it has read enough. */
  isFull(): boolean;
};

/**
 * Reads XML piece by piece, names with the usual prefix of their namespace, whatever prefix the file uses. No entity but
 * XML's own five is known, so none can grow.
 */
export async function readXml(pieces: AsyncIterable<Buffer>, reader: XmlReader): Promise<void> {
  const parser = new SaxesParser({ xmlns: false });
  const names = createNameResolver();
  let skippedDepth = 0;
  let depth = 0;
  parser.on("opentag", ({ name, attributes }) => {
    if (skippedDepth > 0) {
      skippedDepth += 1;
      return;
    }
    depth += 1;
    if (depth > maxDepth) throw new Error("elements are nested too deeply");
    const resolved = names.enter(name, attributes);
    if (reader.begin(resolved.name, resolved.attributes) !== "skip") return;
    names.leave(name);
    depth -= 1;
    skippedDepth = 1;
  });
  parser.on("closetag", ({ name }) => {
    if (skippedDepth > 0) {
      skippedDepth -= 1;
      return;
    }
    depth -= 1;
    reader.end(names.leave(name));
  });
  const readText = (text: string) => {
    if (skippedDepth === 0) reader.text(text);
  };
  parser.on("text", readText);
  parser.on("cdata", readText);
  parser.on("error", (error) => {
    throw error;
  });
  let decoder: TextDecoder | null = null;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece));
    parser.write(decoder.decode(piece, { stream: true }));
    if (reader.isFull()) return;
  }
}

/** UTF-16 tells itself by its first bytes, other encodings by the XML declaration (XML 1.0, appendix F). */
function encodingOf(piece: Buffer): string {
  const [first, second] = piece;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const declared = /^[^>]{0,80}\bencoding=["']([\w.-]{1,40})["']/.exec(piece.toString("latin1", 0, 140))?.[1];
  try {
    const { encoding } = new TextDecoder(declared ?? "utf-8");
    // Some programs declare UTF-16 and write UTF-8.
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return "utf-8";
  }
}
