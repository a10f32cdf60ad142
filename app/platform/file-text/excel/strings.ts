import { readXml, type XmlReader } from "../read-xml.ts";

const maxCharacters = 20_000_000;
const maxStrings = 4_000_000;
/** Phonetic guides, and what programs note for themselves. */
const skipped = new Set(["rPh", "phoneticPr", "rPr", "extLst"]);

/** Signs that XML cannot hold are written as _x000D_, and an underscore before such a one as _x005F_ (ECMA-376 part 1, 22.4.2.4). */
export function unescapeString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

export function isSkippedInString(name: string): boolean {
  return skipped.has(name);
}

/** The strings that cells of all sheets refer to by their number. */
export async function readSharedStrings(
  pieces: AsyncIterable<Buffer>,
): Promise<{ strings: string[]; isCut: boolean }> {
  const strings: string[] = [];
  let inText = false;
  let text = "";
  let length = 0;
  const isFull = () => length > maxCharacters || strings.length > maxStrings;
  const reader: XmlReader = {
    begin(name) {
      if (isSkippedInString(name)) return "skip";
      if (name === "si") text = "";
      inText = name === "t";
      return undefined;
    },
    end(name) {
      inText = false;
      if (name === "si") strings.push(unescapeString(text));
    },
    text(words) {
      if (!inText) return;
      text += words;
      length += words.length;
    },
    isFull,
  };
  await readXml(pieces, reader);
  return { strings, isCut: isFull() };
}
