import { readDrawing, readDrawings } from "../drawing-text.ts";
import { type OfficePackage, openPackage } from "../office-package.ts";
import { type Attributes, readXml } from "../read-xml.ts";
import { createRowWriter } from "../rows.ts";
import { createTextBuilder } from "../text-builder.ts";
import type { ZipParts } from "../zip-budget.ts";
import { readMergedCells } from "./merged-cells.ts";
import { readCellFormats } from "./number-formats.ts";
import { createSheetReader } from "./sheet-reader.ts";
import { readSharedStrings } from "./strings.ts";

const maxSheets = 200;
/** What programs call the only sheet of a workbook that nobody has named. */
const usualName = /^(sheet|worksheet|table|tab) ?\d*$/i;

type Sheet = { name: string; part: string; isChart: boolean };

/**
 * A workbook sheet by sheet, in its own order: its name, then its rows with tabs between cells, as they show. Formulas are
 * what they came to. Hidden sheets are left out, and comments.
 */
export async function takeFromExcel(
  parts: ZipParts,
  maxLength: number,
): Promise<{ text: string; cut: boolean }> {
  const office = await openPackage(parts);
  if (!office.main) throw new Error("no workbook was found in the file");
  const { part: main } = office.main;
  const relationships = await office.relationshipsOf(main);
  const pieces = (type: string) =>
    parts.pieces(relationships.find((found) => found.type === type && found.part)?.part ?? "");
  const workbook = await readWorkbook(parts.pieces(main));
  const formats = await readCellFormats(pieces("styles"), workbook);
  const { strings, isCut } = await readSharedStrings(pieces("sharedStrings"));

  const sheets = workbook.sheets.flatMap(({ name, id }): Sheet[] => {
    const found = relationships.find((relationship) => relationship.id === id);
    if (!found?.part || !/^(worksheet|chartsheet)$/.test(found.type)) return [];
    return [{ name, part: found.part, isChart: found.type === "chartsheet" }];
  });
  const isNamed = workbook.sheets.length > 1 || !usualName.test(sheets[0]?.name ?? "");
  const textBuilder = createTextBuilder(maxLength);
  let isFull = false;
  for (const { name, part, isChart } of sheets.slice(0, maxSheets)) {
    if (isFull) break;
    const rows = createRowWriter(textBuilder, isNamed ? name : "");
    if (!isChart) {
      const merged = await readMergedCells(parts.piecesAhead(part));
      await readXml(parts.pieces(part), createSheetReader(rows, { strings, formats, merged }));
    }
    for await (const line of readShapes(office, part, parts)) {
      rows.addRow([{ place: 0, text: line }]);
      if (rows.isFull()) break;
    }
    rows.end();
    isFull = rows.isFull();
  }
  const { text, cut } = textBuilder.result();
  return { text, cut: cut || isCut || parts.isCut() || sheets.length > maxSheets };
}

async function readWorkbook(pieces: AsyncIterable<Buffer>) {
  const sheets: { name: string; id: string }[] = [];
  let from1904 = false;
  const readSheet = ({ name = "", state = "visible", ...attributes }: Attributes) => {
    if (!/hidden/i.test(state)) sheets.push({ name, id: attributes["r:id"] ?? "" });
  };
  await readXml(pieces, {
    begin(name, attributes) {
      if (name === "sheet") readSheet(attributes);
      else if (name === "workbookPr") from1904 = /^(1|true)$/i.test(attributes.date1904 ?? "");
      return undefined;
    },
    end: () => undefined,
    text: () => undefined,
    isFull: () => sheets.length > maxSheets * 10,
  });
  return { sheets, from1904 };
}

/** The words of boxes and charts that lie on a sheet. */
async function* readShapes(office: OfficePackage, sheet: string, parts: ZipParts): AsyncGenerator<string> {
  for (const { type, part } of await office.relationshipsOf(sheet)) {
    if (type !== "drawing" || part === null) continue;
    yield* await readDrawing(parts.pieces(part));
    for (const lines of (await readDrawings(await office.relationshipsOf(part), parts)).values())
      yield* lines;
  }
}
