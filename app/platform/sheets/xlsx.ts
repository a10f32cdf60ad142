import { cleanForXml, element, escapeXml, xmlHead } from "../xml.ts";
import { type ZipWriter, zipped } from "../zip-writer.ts";
import {
  type Cell,
  columnName,
  fitCell,
  inSheets,
  linesOf,
  type Row,
  type Sheet,
  serialOf,
  type Workbook,
} from "./sheet.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const typesOfParts = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The styles of cells, by their place in styles.xml. */
const styled = { number: 1, text: 2, heads: 3, title: 4, share: 5, dateTime: 6, date: 7 } as const;

/**
 * A workbook as Excel has them (Office Open XML), written while it is read. Every text is a text, never a formula, and
 * stays one when its cell is edited (`quotePrefix`).
 */
export function writeXlsx(workbook: Workbook): AsyncGenerator<Buffer> {
  return zipped(async (zip) => {
    const written: WrittenSheet[] = [];
    const usedNames = new Set<string>();
    for await (const sheet of workbook.sheets)
      await addSheets(zip, sheet, { written, usedNames, stamp: workbook.stamp });
    const names = written.map(({ name }) => name);
    await zip.add("xl/styles.xml", [styles]);
    await zip.add("xl/workbook.xml", [workbookPart(written)]);
    await zip.add("xl/_rels/workbook.xml.rels", [workbookRelations(names)]);
    await zip.add("docProps/core.xml", [coreProperties(workbook)]);
    await zip.add("_rels/.rels", [packageRelations]);
    await zip.add("[Content_Types].xml", [contentTypes(names)]);
  });
}

/** `filter`: the cells from its heads to its last row, where it begins with heads. */
type WrittenSheet = { name: string; headed: boolean; filter: { columns: number; rows: number } | null };

/** One after the other: each file of the zip begins where the rows of the one before ran out of room. */
async function addSheets(
  zip: ZipWriter,
  sheet: Sheet,
  { written, usedNames, stamp }: { written: WrittenSheet[]; usedNames: Set<string>; stamp: string },
): Promise<void> {
  const parts = inSheets(sheet, usedNames);
  let next = await parts.next();
  while (!next.done) {
    const headed = next.value.kind === "begin" && next.value.headed;
    const name = next.value.kind === "begin" ? next.value.name : "";
    const one: WrittenSheet = { name, headed, filter: null };
    written.push(one);
    await zip.add(`xl/worksheets/sheet${written.length}.xml`, oneSheet(one));
  }

  async function* oneSheet(one: WrittenSheet): AsyncGenerator<string> {
    const { headed } = one;
    yield `${xmlHead}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${view(headed)}<sheetFormatPr defaultRowHeight="${lineHeight}"/>`;
    yield `<cols>${sheet.widths
      .map((width, index) =>
        element("col", { min: index + 1, max: index + 1, width, customWidth: 1, style: styled.text }),
      )
      .join("")}</cols><sheetData>`;
    for (next = await parts.next(); !next.done && next.value.kind === "rows"; next = await parts.next()) {
      const { rows, from } = next.value;
      if (headed && rows.length > 0) {
        const columns = one.filter?.columns ?? rows[0]?.cells.length ?? 0;
        one.filter = { columns, rows: from + rows.length };
      }
      yield rows.map((row, index) => rowXml(row, from + index + 1, sheet.widths)).join("");
    }
    yield `</sheetData>${one.filter ? element("autoFilter", { ref: rangeOf(one.filter) }) : ""}<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>${footer(stamp)}</worksheet>`;
  }
}

/** "A1:D20", or "$A$1:$D$20" where it is named. */
function rangeOf({ columns, rows }: { columns: number; rows: number }, fixed = ""): string {
  const last = columnName(Math.max(0, columns - 1));
  return `${fixed}A${fixed}1:${fixed}${last}${fixed}${rows}`;
}

/** In points; no row is higher than the other. */
const [lineHeight, titleHeight, highestRow] = [15, 21, 409];

/** Heads stay in view while what is under them is scrolled. */
function view(headed: boolean): string {
  const frozen = headed
    ? `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`
    : "";
  return `<sheetViews>${element("sheetView", { workbookViewId: 0 }, frozen)}</sheetViews>`;
}

function rowXml(row: Row, number: number, widths: readonly number[]): string {
  const cells = row.cells.map((cell, index) => cellXml(cell, `${columnName(index)}${number}`, row.as));
  const high = row.as === "title" ? titleHeight : linesOf(row, widths) * lineHeight;
  const height = high === lineHeight ? "" : ` ht="${Math.min(highestRow, high)}"`;
  return `<row r="${number}"${height}>${cells.join("")}</row>`;
}

/** Short texts that come again and again, as they are written below their place. */
const cellCache = new Map<string, string>();
const maxCached = 5000;

function cellXml(cell: Cell, place: string, as: Row["as"]): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? `<c r="${place}" s="${styled.number}"><v>${cell}</v></c>` : "";
  }
  if (typeof cell === "object") {
    if ("share" in cell) return `<c r="${place}" s="${styled.share}"><v>${cell.share}</v></c>`;
    return "date" in cell
      ? `<c r="${place}" s="${styled.date}"><v>${serialOf(cell.date.toPlainDateTime())}</v></c>`
      : `<c r="${place}" s="${styled.dateTime}"><v>${serialOf(cell.dateTime)}</v></c>`;
  }
  if (as !== undefined) return `<c r="${place}" s="${styled[as]}" ${inside(cell)}`;
  if (cell.length > 40) return `<c r="${place}" s="${styled.text}" ${inside(cell)}`;
  let once = cellCache.get(cell);
  if (once === undefined) {
    once = inside(cell);
    if (cellCache.size < maxCached) cellCache.set(cell, once);
  }
  return `<c r="${place}" s="${styled.text}" ${once}`;
}

function inside(cell: string): string {
  const text = escapeXml(withoutCodes(fitCell(cell.replaceAll("\r\n", "\n"))));
  return `t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** Excel reads `_x0041_` in a text as the letter A: what looks like that is told apart. */
function withoutCodes(text: string): string {
  return text.includes("_x") ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : text;
}

/** A foot says no more than 255 characters, and & begins a code in it. */
function footer(stamp: string): string {
  const words = cleanForXml(stamp).replaceAll("&", "&&").slice(0, 230).toWellFormed();
  return `<headerFooter><oddFooter>&amp;L&amp;8${escapeXml(words)}&amp;R&amp;8&amp;P / &amp;N</oddFooter></headerFooter>`;
}

function workbookPart(written: readonly WrittenSheet[]): string {
  const sheets = written.map(({ name }, index) =>
    element("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` }),
  );
  const named = written.flatMap(({ name, headed, filter }, index) => {
    const sheet = `'${name.replaceAll("'", "''")}'`;
    const define = (what: string, cells: string, more = {}) =>
      element(
        "definedName",
        { name: `_xlnm.${what}`, localSheetId: index, ...more },
        escapeXml(`${sheet}!${cells}`),
      );
    return [
      // Excel finds the rows that a filter leaves out by this name.
      ...(filter ? [define("_FilterDatabase", rangeOf(filter, "$"), { hidden: 1 })] : []),
      ...(headed ? [define("Print_Titles", "$1:$1")] : []),
    ];
  });
  return `${xmlHead}<workbook xmlns="${main}" xmlns:r="${related}"><bookViews><workbookView/></bookViews><sheets>${sheets.join("")}</sheets>${
    named.length === 0 ? "" : element("definedNames", {}, named.join(""))
  }</workbook>`;
}

function relations(all: readonly { id: string; type: string; target: string }[]): string {
  const each = all.map(({ id, type, target }) =>
    element("Relationship", { Id: id, Type: type, Target: target }),
  );
  return `${xmlHead}<Relationships xmlns="${packaged}/relationships">${each.join("")}</Relationships>`;
}

function workbookRelations(names: readonly string[]): string {
  return relations([
    ...names.map((_, index) => ({
      id: `rId${index + 1}`,
      type: `${related}/worksheet`,
      target: `worksheets/sheet${index + 1}.xml`,
    })),
    { id: `rId${names.length + 1}`, type: `${related}/styles`, target: "styles.xml" },
  ]);
}

const packageRelations = relations([
  { id: "rId1", type: `${related}/officeDocument`, target: "xl/workbook.xml" },
  { id: "rId2", type: `${packaged}/relationships/metadata/core-properties`, target: "docProps/core.xml" },
]);

function contentTypes(names: readonly string[]): string {
  const part = (PartName: string, ContentType: string) => element("Override", { PartName, ContentType });
  const sheets = names.map((_, index) =>
    part(`/xl/worksheets/sheet${index + 1}.xml`, `${typesOfParts}.worksheet+xml`),
  );
  return `${xmlHead}<Types xmlns="${packaged}/content-types">${element("Default", {
    Extension: "rels",
    ContentType: "application/vnd.openxmlformats-package.relationships+xml",
  })}${element("Default", { Extension: "xml", ContentType: "application/xml" })}${part(
    "/xl/workbook.xml",
    `${typesOfParts}.sheet.main+xml`,
  )}${part("/xl/styles.xml", `${typesOfParts}.styles+xml`)}${part(
    "/docProps/core.xml",
    "application/vnd.openxmlformats-package.core-properties+xml",
  )}${sheets.join("")}</Types>`;
}

function coreProperties({ title, madeBy, madeAt, stamp }: Workbook): string {
  const at = madeAt.round("second").toString();
  const when = `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`;
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${element("dc:title", {}, escapeXml(title))}${element("dc:creator", {}, escapeXml(madeBy))}${element("dc:description", {}, escapeXml(stamp))}${when}</cp:coreProperties>`;
}

const styles = `${xmlHead}<styleSheet xmlns="${main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/><numFmt numFmtId="166" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>${[
  0, 1, 2,
]
  .map(
    (font) =>
      `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="${font === 2 ? 0 : 1}"/></xf>`,
  )
  .join(
    "",
  )}${[164, 165, 166].map((format) => `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>`).join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
