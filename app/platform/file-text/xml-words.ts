import { SaxesParser } from "saxes";

/** What to do at a mark-up's beginning, its end, and the words between. */
export type XmlReader = {
  begin(name: string, attributes: Record<string, string>): void;
  end(name: string): void;
  words(words: string): void;
  /** Whether it has read enough. */
  enough(): boolean;
};

/** Reads XML piece by piece. No entity but XML's own five is known, so none can grow. */
export async function readXml(pieces: AsyncIterable<Buffer>, reader: XmlReader): Promise<void> {
  const parser = new SaxesParser({ xmlns: false });
  const decoder = new TextDecoder("utf-8");
  parser.on("opentag", ({ name, attributes }) => reader.begin(name, attributes));
  parser.on("closetag", ({ name }) => reader.end(name));
  parser.on("text", (words) => reader.words(words));
  parser.on("cdata", (words) => reader.words(words));
  parser.on("error", (error) => {
    throw error;
  });
  for await (const piece of pieces) {
    parser.write(decoder.decode(piece, { stream: true }));
    if (reader.enough()) return;
  }
}
