import { readDrawings } from "../drawing-text.ts";
import { toRoman } from "../list-numbers.ts";
import { openPackage } from "../office-package.ts";
import { readXml } from "../read-xml.ts";
import { createTextFlow } from "../text-flow.ts";
import type { ZipParts } from "../zip-budget.ts";
import { readHeaders } from "./word-headers.ts";
import { readNotes } from "./word-notes.ts";
import { readWordNumbering } from "./word-numbering.ts";
import { createWordReader, type NoteKind } from "./word-reader.ts";
import { attribute, isOn, readWordStyles } from "./word-styles.ts";

/**
 * A Word document as it is printed. Deleted, moved, hidden and commented text is left out. Lists keep their numbers,
 * notes follow their paragraph, and each header and footer comes once, at the end.
 */
export async function takeFromWord(
  parts: ZipParts,
  maxLength: number,
): Promise<{ text: string; cut: boolean }> {
  const office = await openPackage(parts);
  if (!office.main) throw new Error("no document was found in the file");
  const { part: main } = office.main;
  const relationships = await office.relationshipsOf(main);
  const pieces = (type: string) =>
    parts.pieces(relationships.find((found) => found.type === type && found.part)?.part ?? "");
  const styles = await readWordStyles(pieces("styles"));
  const numbering = await readWordNumbering(pieces("numbering"));
  const notes = {
    footnote: await readNotes(pieces("footnotes"), { styles, numbering }),
    endnote: await readNotes(pieces("endnotes"), { styles, numbering }),
  };
  const drawings = await readDrawings(relationships, parts);
  const hasEvenPages = await tellsOddFromEven(pieces("settings"));

  const flow = createTextFlow(maxLength);
  const headers = createHeaderList(hasEvenPages);
  const counts = { footnote: 0, endnote: 0 };
  const takeNote = (kind: NoteKind, id: string, hasMark: boolean) => {
    const lines = notes[kind].get(id) ?? [];
    if (!hasMark) return { mark: "", lines };
    counts[kind] += 1;
    const mark = `[${kind === "footnote" ? counts[kind] : toRoman(counts[kind])}]`;
    return { mark, lines: lines.map((line, index) => (index === 0 ? `${mark} ${line}` : line)) };
  };
  await readXml(
    parts.pieces(main),
    createWordReader(flow, {
      ...{ styles, numbering },
      listener: {
        takeNote,
        beginElement(name, attributes) {
          headers.begin(name, attributes);
          const drawn = drawings.get(attributes["r:dm"] ?? "") ?? drawings.get(attributes["r:id"] ?? "");
          if (drawn && (name === "dgm:relIds" || name === "c:chart" || name === "cx:chart"))
            flow.addBox(drawn);
          return undefined;
        },
        endElement: headers.end,
      },
    }),
  );
  if (!flow.isFull()) {
    const shown = relationships.filter(({ id }) => headers.usedIds().has(id));
    for (const line of await readHeaders(shown, parts, { styles, numbering })) flow.addLine(line);
  }
  const { text, cut } = flow.result();
  return { text, cut: cut || parts.isCut() };
}

/** The headers and footers that sections use: a first page's or an even page's only where there is such a page. */
function createHeaderList(hasEvenPages: boolean) {
  const ids = new Set<string>();
  let ofSection: { id: string; type: string }[] = [];
  let hasTitlePage = false;
  return {
    usedIds: () => ids,
    begin(name: string, attributes: Readonly<Record<string, string>>): void {
      if (name === "w:headerReference" || name === "w:footerReference") {
        ofSection.push({ id: attributes["r:id"] ?? "", type: attribute(attributes, "type") });
      } else if (name === "w:titlePg") hasTitlePage = isOn(attributes);
    },
    end(name: string): void {
      if (name !== "w:sectPr") return;
      for (const { id, type } of ofSection) {
        if (type === "first" ? hasTitlePage : type === "even" ? hasEvenPages : true) ids.add(id);
      }
      ofSection = [];
      hasTitlePage = false;
    },
  };
}

async function tellsOddFromEven(pieces: AsyncIterable<Buffer>): Promise<boolean> {
  let tells = false;
  await readXml(pieces, {
    begin(name, attributes) {
      if (name === "w:evenAndOddHeaders") tells = isOn(attributes);
      return undefined;
    },
    end: () => undefined,
    text: () => undefined,
    isFull: () => tells,
  });
  return tells;
}
