import { escapeXml, xmlHead } from "../xml.ts";
import { zipped } from "../zip-writer.ts";
import { type Cell, fitCell, inSheets, type Row, type Sheet, type Workbook } from "./sheet.ts";

const type = "application/vnd.oasis.opendocument.spreadsheet";
const spaces = [
  "office:urn:oasis:names:tc:opendocument:xmlns:office:1.0",
  "style:urn:oasis:names:tc:opendocument:xmlns:style:1.0",
  "text:urn:oasis:names:tc:opendocument:xmlns:text:1.0",
  "table:urn:oasis:names:tc:opendocument:xmlns:table:1.0",
  "fo:urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
  "number:urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
  "meta:urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
  "dc:http://purl.org/dc/elements/1.1/",
]
  .map((space) => ` xmlns:${space.slice(0, space.indexOf(":"))}="${space.slice(space.indexOf(":") + 1)}"`)
  .join("");

/** A workbook as an OpenDocument spreadsheet (1.3), written while it is read. Every text is a text and stays one when edited. */
export function writeOds(workbook: Workbook): AsyncGenerator<Buffer> {
  return zipped(async (zip) => {
    // First and not squeezed, so that its kind is known by its first bytes (ODF 1.3 part 2, 3.3).
    zip.addPlain("mimetype", type);
    await zip.add("content.xml", content(workbook));
    await zip.add("styles.xml", [pageStyles(workbook)]);
    await zip.add("meta.xml", [meta(workbook)]);
    await zip.add("META-INF/manifest.xml", [manifest]);
  });
}

async function* content(workbook: Workbook): AsyncGenerator<string> {
  yield `${xmlHead}<office:document-content${spaces} office:version="1.3"><office:automatic-styles>`;
  yield cellStyles;
  yield `</office:automatic-styles><office:body><office:spreadsheet>`;
  const taken = new Set<string>();
  for await (const sheet of workbook.sheets) yield* tables(sheet, taken);
  yield `</office:spreadsheet></office:body></office:document-content>`;
}

async function* tables(sheet: Sheet, taken: Set<string>): AsyncGenerator<string> {
  let open = false;
  let rows = 0;
  // A table without a row is none.
  const end = () => `${rows === 0 ? rowXml({ cells: [null] }) : ""}</table:table>`;
  for await (const part of inSheets(sheet, taken)) {
    if (part.kind === "rows") {
      rows += part.rows.length;
      yield part.rows.map(rowXml).join("");
      continue;
    }
    const columns = sheet.widths.map(
      (width) => `<table:table-column table:style-name="w${widthClass(width)}"/>`,
    );
    yield `${open ? end() : ""}<table:table table:name="${escapeXml(part.name)}" table:style-name="page">${columns.join("")}`;
    open = true;
    rows = 0;
  }
  yield end();
}

function rowXml(row: Row): string {
  return `<table:table-row>${row.cells.map((cell) => cellXml(cell, row.as)).join("")}</table:table-row>`;
}

function cellXml(cell: Cell, as: Row["as"]): string {
  if (cell === null || cell === "") return "<table:table-cell/>";
  if (typeof cell === "number") {
    return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
  }
  if (typeof cell === "object") {
    const said = `${(cell.share * 100).toFixed(1)}%`;
    return `<table:table-cell table:style-name="share" office:value-type="percentage" office:value="${cell.share}"><text:p>${said}</text:p></table:table-cell>`;
  }
  const lines = fitCell(cell).split(/\r\n|\r|\n/);
  const paragraphs = lines.map((line) => `<text:p>${spaced(line)}</text:p>`).join("");
  return `<table:table-cell table:style-name="${as ?? "words"}" office:value-type="string">${paragraphs}</table:table-cell>`;
}

/** Spaces that stand at an end or side by side, and tabs, would be lost unless they are named. */
function spaced(line: string): string {
  const escaped = escapeXml(line);
  if (!/^ | $| {2}|&#9;/.test(escaped)) return escaped;
  return escaped
    .replaceAll("&#9;", "<text:tab/>")
    .replace(/^ +| +$| {2,}/g, (run) => `<text:s text:c="${run.length}"/>`);
}

/** Widths are rounded to a few styles: 8, 16, 32 and 64 characters. */
function widthClass(width: number): number {
  return [8, 16, 32].find((one) => width <= one) ?? 64;
}

const cellStyles = [
  ...[8, 16, 32, 64].map(
    (width) =>
      `<style:style style:name="w${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.2).toFixed(1)}cm"/></style:style>`,
  ),
  `<number:text-style style:name="as-text"><number:text-content/></number:text-style>`,
  `<number:percentage-style style:name="as-share"><number:number number:decimal-places="1" number:min-decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>`,
  ...[
    ["words", "", "wrap"],
    ["heads", `<style:text-properties fo:font-weight="bold"/>`, "wrap"],
    ["title", `<style:text-properties fo:font-weight="bold" fo:font-size="14pt"/>`, "no-wrap"],
  ].map(
    ([name, text, wrap]) =>
      `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="as-text"><style:table-cell-properties style:vertical-align="top" fo:wrap-option="${wrap}"/>${text}</style:style>`,
  ),
  `<style:style style:name="share" style:family="table-cell" style:data-style-name="as-share"/>`,
  `<style:style style:name="page" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>`,
].join("");

function pageStyles({ stamp }: Workbook): string {
  return `${xmlHead}<office:document-styles${spaces} office:version="1.3"><office:automatic-styles><style:page-layout style:name="sheet"><style:page-layout-properties style:print-orientation="landscape"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="sheet"><style:header><text:p>${escapeXml(stamp)}</text:p></style:header></style:master-page></office:master-styles></office:document-styles>`;
}

function meta({ title, madeBy, madeAt, stamp }: Workbook): string {
  const at = madeAt.round("second").toString();
  return `${xmlHead}<office:document-meta${spaces} office:version="1.3"><office:meta><dc:title>${escapeXml(title)}</dc:title><dc:description>${escapeXml(stamp)}</dc:description><meta:initial-creator>${escapeXml(madeBy)}</meta:initial-creator><dc:creator>${escapeXml(madeBy)}</dc:creator><meta:creation-date>${at}</meta:creation-date><dc:date>${at}</dc:date></office:meta></office:document-meta>`;
}

const manifest = `${xmlHead}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${type}"/>${[
  "content.xml",
  "styles.xml",
  "meta.xml",
]
  .map((path) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`)
  .join("")}</manifest:manifest>`;
