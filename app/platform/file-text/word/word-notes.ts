import { readXml } from "../read-xml.ts";
import { createTextFlow } from "../text-flow.ts";
import type { WordNumbering } from "./word-numbering.ts";
import { createWordReader } from "./word-reader.ts";
import { attribute, type WordStyles } from "./word-styles.ts";

const maxLength = 1_000_000;

/** The lines of each footnote, or endnote, by its id. The lines that part notes from the page are none. */
export async function readNotes(
  pieces: AsyncIterable<Buffer>,
  context: { styles: WordStyles; numbering: WordNumbering },
): Promise<Map<string, string[]>> {
  const notes = new Map<string, string[]>();
  const flow = createTextFlow(maxLength);
  let id = "";
  const listener = {
    beginElement(name: string, attributes: Readonly<Record<string, string>>) {
      if (name !== "w:footnote" && name !== "w:endnote") return undefined;
      id = attribute(attributes, "id");
      flow.beginAside();
      return undefined;
    },
    endElement(name: string) {
      if (name !== "w:footnote" && name !== "w:endnote") return;
      notes.set(
        id,
        flow
          .endAside()
          .map((line) => line.trim())
          .filter((line) => line !== ""),
      );
    },
  };
  await readXml(pieces, createWordReader(flow, { ...context, listener }));
  return notes;
}
