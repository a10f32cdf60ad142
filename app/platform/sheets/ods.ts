import { element, escapeXml, xmlHead } from "../xml.ts";
import { zipped } from "../zip-writer.ts";
import { type Cell, columnName, fitCell, inSheets, type Row, type Sheet, type Workbook } from "./sheet.ts";

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
  "config:urn:oasis:names:tc:opendocument:xmlns:config:1.0",
]
  .map((space) => ` xmlns:${space.slice(0, space.indexOf(":"))}="${space.slice(space.indexOf(":") + 1)}"`)
  .join("");

/** A workbook as an OpenDocument spreadsheet (1.3), written while it is read. Every text is a text and stays one when edited. */
export function writeOds(workbook: Workbook): AsyncGenerator<Buffer> {
  return zipped(async (zip) => {
    // First and not squeezed, so that its kind is known by its first bytes (ODF 1.3 part 2, 3.3).
    await zip.addPlain("mimetype", type);
    const frozen: string[] = [];
    await zip.add("content.xml", content(workbook, frozen));
    await zip.add("settings.xml", [settings(frozen)]);
    await zip.add("styles.xml", [pageStyles(workbook)]);
    await zip.add("meta.xml", [meta(workbook)]);
    await zip.add("META-INF/manifest.xml", [manifest]);
  });
}

/** The names of sheets whose heads stay in view come into `frozen`, the cells under them into `filters`. */
async function* content(workbook: Workbook, frozen: string[]): AsyncGenerator<string> {
  yield `${xmlHead}<office:document-content${spaces} office:version="1.3"><office:automatic-styles>`;
  yield cellStyles;
  yield `</office:automatic-styles><office:body><office:spreadsheet>`;
  const usedNames = new Set<string>();
  const filters: string[] = [];
  for await (const sheet of workbook.sheets) yield* tables(sheet, { usedNames, frozen, filters });
  const ranges = filters.map((cells, index) =>
    element("table:database-range", {
      "table:name": `filter-${index + 1}`,
      "table:target-range-address": cells,
      "table:display-filter-buttons": "true",
    }),
  );
  if (ranges.length > 0) yield element("table:database-ranges", {}, ranges.join(""));
  yield `</office:spreadsheet></office:body></office:document-content>`;
}

async function* tables(
  sheet: Sheet,
  { usedNames, frozen, filters }: { usedNames: Set<string>; frozen: string[]; filters: string[] },
): AsyncGenerator<string> {
  let open = false;
  let rows = 0;
  let columns = 0;
  let headed = false;
  let name = "";
  // A table without a row is none.
  const end = () => {
    const quoted = `'${name.replaceAll("'", "''")}'`;
    if (headed && columns > 0) filters.push(`${quoted}.A1:${quoted}.${columnName(columns - 1)}${rows}`);
    return `${rows === 0 ? rowXml({ cells: [null] }) : ""}</table:table>`;
  };
  for await (const part of inSheets(sheet, usedNames)) {
    if (part.kind === "rows") {
      const [first] = part.rows;
      const heads = rows === 0 && headed && first !== undefined;
      if (heads) columns = first.cells.length;
      if (heads) yield `<table:table-header-rows>${rowXml(first)}</table:table-header-rows>`;
      yield part.rows
        .slice(heads ? 1 : 0)
        .map(rowXml)
        .join("");
      rows += part.rows.length;
      continue;
    }
    const widths = sheet.widths.map(
      (width) => `<table:table-column table:style-name="w${widthClass(width)}"/>`,
    );
    yield `${open ? end() : ""}<table:table table:name="${escapeXml(part.name)}" table:style-name="page">${widths.join("")}`;
    headed = part.headed;
    name = part.name;
    if (headed) frozen.push(name);
    open = true;
    columns = 0;
    rows = 0;
  }
  yield end();
}

function rowXml(row: Row): string {
  return `<table:table-row table:style-name="row">${row.cells.map((cell) => cellXml(cell, row.as)).join("")}</table:table-row>`;
}

function cellXml(cell: Cell, as: Row["as"]): string {
  if (cell === null || cell === "") return "<table:table-cell/>";
  if (typeof cell === "number") {
    return `<table:table-cell table:style-name="count" office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
  }
  if (typeof cell === "object") {
    if ("dateTime" in cell) {
      const at = cell.dateTime.toString({ smallestUnit: "second" });
      const said = cell.dateTime.toString({ smallestUnit: "minute" }).replace("T", " ");
      return `<table:table-cell table:style-name="dateTime" office:value-type="date" office:date-value="${at}"><text:p>${said}</text:p></table:table-cell>`;
    }
    if ("date" in cell) {
      const on = cell.date.toString();
      return `<table:table-cell table:style-name="date" office:value-type="date" office:date-value="${on}"><text:p>${on}</text:p></table:table-cell>`;
    }
    const said = `${(cell.share * 100).toFixed(1)}%`;
    return `<table:table-cell table:style-name="share" office:value-type="percentage" office:value="${cell.share}"><text:p>${said}</text:p></table:table-cell>`;
  }
  const lines = fitCell(cell).split(/\r\n|[\r\n\v\f]/);
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

/** Their styles stand before the sheets are known: there is one for each even width up to 100 characters. */
function widthClass(width: number): number {
  return Math.min(100, Math.max(4, Math.ceil(width / 2) * 2));
}

const cellStyles = [
  ...Array.from({ length: 49 }, (_, index) => 4 + index * 2).map(
    (width) =>
      `<style:style style:name="w${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.2).toFixed(1)}cm"/></style:style>`,
  ),
  `<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>`,
  `<number:text-style style:name="as-text"><number:text-content/></number:text-style>`,
  `<number:percentage-style style:name="as-share"><number:number number:decimal-places="1" number:min-decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>`,
  `<number:date-style style:name="as-date"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>`,
  `<number:date-style style:name="as-date-time"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/><number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:date-style>`,
  ...[
    ["words", "", "wrap"],
    ["heads", `<style:text-properties fo:font-weight="bold"/>`, "wrap"],
    ["title", `<style:text-properties fo:font-weight="bold" fo:font-size="14pt"/>`, "no-wrap"],
  ].map(
    ([name, text, wrap]) =>
      `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="as-text"><style:table-cell-properties style:vertical-align="top" fo:wrap-option="${wrap}"/>${text}</style:style>`,
  ),
  // Under heads that begin at the left.
  ...[
    `style:name="share" style:data-style-name="as-share"`,
    `style:name="dateTime" style:data-style-name="as-date-time"`,
    `style:name="date" style:data-style-name="as-date"`,
    `style:name="count"`,
  ].map(
    (attributes) =>
      `<style:style ${attributes} style:family="table-cell"><style:table-cell-properties style:vertical-align="top" style:text-align-source="fix"/><style:paragraph-properties fo:text-align="start"/></style:style>`,
  ),
  `<style:style style:name="page" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>`,
].join("");

/** A4 across, as many pages long as it takes and one wide. */
const pageLayout = element(
  "style:page-layout",
  { "style:name": "sheet" },
  `${element("style:page-layout-properties", {
    "fo:page-width": "29.7cm",
    "fo:page-height": "21cm",
    "style:print-orientation": "landscape",
    "style:scale-to-X": 1,
    "style:scale-to-Y": 0,
    "fo:margin": "1.5cm",
  })}<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.3cm"/></style:footer-style>`,
);

function pageStyles({ stamp }: Workbook): string {
  const footer = `<text:p>${escapeXml(stamp)} <text:page-number>1</text:page-number> / <text:page-count>1</text:page-count></text:p>`;
  return `${xmlHead}<office:document-styles${spaces} office:version="1.3"><office:automatic-styles>${pageLayout}</office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="sheet"><style:header style:display="false"/><style:footer>${footer}</style:footer></style:master-page></office:master-styles></office:document-styles>`;
}

/** Under these names LibreOffice keeps which rows stay in view. */
function settings(frozen: readonly string[]): string {
  const item = (name: string, type: string, value: string | number) =>
    element("config:config-item", { "config:name": name, "config:type": type }, String(value));
  const split = [
    item("VerticalSplitMode", "short", 2),
    item("VerticalSplitPosition", "int", 1),
    item("PositionTop", "int", 0),
    item("PositionBottom", "int", 1),
    item("ActiveSplitRange", "short", 2),
  ].join("");
  const tables = frozen.map((name) =>
    element("config:config-item-map-entry", { "config:name": name }, split),
  );
  const view = element(
    "config:config-item-map-entry",
    {},
    `${item("ViewId", "string", "view1")}${element("config:config-item-map-named", { "config:name": "Tables" }, tables.join(""))}`,
  );
  const views = element("config:config-item-map-indexed", { "config:name": "Views" }, view);
  const set = element("config:config-item-set", { "config:name": "ooo:view-settings" }, views);
  return `${xmlHead}<office:document-settings${spaces} xmlns:ooo="http://openoffice.org/2004/office" office:version="1.3"><office:settings>${set}</office:settings></office:document-settings>`;
}

function meta({ title, madeBy, madeAt, stamp }: Workbook): string {
  const at = madeAt.round("second").toString();
  return `${xmlHead}<office:document-meta${spaces} office:version="1.3"><office:meta><dc:title>${escapeXml(title)}</dc:title><dc:description>${escapeXml(stamp)}</dc:description><meta:initial-creator>${escapeXml(madeBy)}</meta:initial-creator><dc:creator>${escapeXml(madeBy)}</dc:creator><meta:creation-date>${at}</meta:creation-date><dc:date>${at}</dc:date></office:meta></office:document-meta>`;
}

const manifest = `${xmlHead}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${type}"/>${[
  "content.xml",
  "styles.xml",
  "meta.xml",
  "settings.xml",
]
  .map((path) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`)
  .join("")}</manifest:manifest>`;
