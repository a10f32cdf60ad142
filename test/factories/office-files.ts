import { zipOf } from "#app/demo/files.ts";

/** Small office files, as different programs write them: what a test does not say is as Microsoft's programs have it. */

export type Parts = Record<string, string | Buffer>;
export type Link = { id: string; type: string; target: string; isOutside?: boolean };

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const transitional = {
  office: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  word: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  sheet: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  slide: "http://schemas.openxmlformats.org/presentationml/2006/main",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
};
const strict = {
  office: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  word: "http://purl.oclc.org/ooxml/wordprocessingml/main",
  sheet: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  slide: "http://purl.oclc.org/ooxml/presentationml/main",
  drawing: "http://purl.oclc.org/ooxml/drawingml/main",
};
const others = [
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"',
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"',
].join(" ");

export const namespaces = { transitional, strict };
export type Namespaces = typeof transitional;

export const mainTypes = {
  word: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
  excel: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  powerpoint: "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
} as const;

export function contentTypes(part: string, type: string): string {
  return `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${part}" ContentType="${type}"/></Types>`;
}

export function links(all: readonly Link[], { office }: Namespaces = transitional): string {
  const each = all.map(({ id, type, target, isOutside }) => {
    const mode = isOutside ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`;
  });
  return `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

const root = (target: string, ns = transitional) =>
  links([{ id: "rId1", type: "officeDocument", target }], ns);

/** The root element of a part of Word's, with the prefix "w". */
export function wordPart(name: string, inside: string, ns = transitional): string {
  return `${xml}<w:${name} xmlns:w="${ns.word}" xmlns:r="${ns.office}" xmlns:a="${ns.drawing}" ${others}>${inside}</w:${name}>`;
}

export const p = (...runs: string[]): string =>
  `<w:p>${runs.map((run) => (run.startsWith("<") ? run : r(run))).join("")}</w:p>`;
export const r = (words: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
export const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((cell) => (cell.startsWith("<w:tc>") || cell.startsWith("<w:trPr>") ? cell : `<w:tc>${cell.startsWith("<w:p") ? cell : p(cell)}</w:tc>`)).join("")}</w:tr>`;

const wordParts: Record<string, string> = {
  styles: "styles",
  numbering: "numbering",
  footnotes: "footnotes",
  endnotes: "endnotes",
  settings: "settings",
};

/** A Word document with this body, and these other parts by their type. */
export function word(
  body: string,
  {
    parts = {},
    more = {},
    moreLinks = [],
    ns = transitional,
  }: { parts?: Partial<Record<string, string>>; more?: Parts; moreLinks?: Link[]; ns?: Namespaces } = {},
): Buffer {
  const kinds = Object.keys(parts);
  return zipOf({
    "[Content_Types].xml": contentTypes("word/document.xml", mainTypes.word),
    "_rels/.rels": root("word/document.xml", ns),
    "word/document.xml": wordPart("document", `<w:body>${body}</w:body>`, ns),
    "word/_rels/document.xml.rels": links(
      [...kinds.map((type) => ({ id: type, type, target: `${type}.xml` })), ...moreLinks],
      ns,
    ),
    ...Object.fromEntries(
      kinds.map((type) => [`word/${type}.xml`, wordPart(wordParts[type] ?? type, parts[type] ?? "", ns)]),
    ),
    ...more,
  });
}

export type Sheet = { name: string; rows: string; state?: string; links?: Link[] };

export const sheetPart = (inside: string, ns = transitional): string =>
  `${xml}<worksheet xmlns="${ns.sheet}" xmlns:r="${ns.office}" ${others}>${inside}</worksheet>`;

/** A workbook of these sheets, whose rows are XML. */
export function excel(
  sheets: readonly Sheet[] | string,
  {
    styles = "",
    strings = "",
    workbookPr = "",
    more = {},
    moreLinks = [],
    ns = transitional,
  }: {
    styles?: string;
    strings?: string;
    workbookPr?: string;
    more?: Parts;
    moreLinks?: Link[];
    ns?: Namespaces;
  } = {},
): Buffer {
  const all = typeof sheets === "string" ? [{ name: "Sheet1", rows: sheets }] : sheets;
  const listed = all.map(({ name, state }, index) => {
    const shown = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${index + 1}"${shown} r:id="s${index + 1}"/>`;
  });
  const sheetLinks = all.map((_, index) => ({
    id: `s${index + 1}`,
    type: "worksheet",
    target: `worksheets/sheet${index + 1}.xml`,
  }));
  const beside = [
    { id: "styles", type: "styles", target: "styles.xml" },
    { id: "strings", type: "sharedStrings", target: "sharedStrings.xml" },
  ];
  return zipOf({
    "[Content_Types].xml": contentTypes("xl/workbook.xml", mainTypes.excel),
    "_rels/.rels": root("xl/workbook.xml", ns),
    "xl/workbook.xml": `${xml}<workbook xmlns="${ns.sheet}" xmlns:r="${ns.office}">${workbookPr}<sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": links([...sheetLinks, ...beside, ...moreLinks], ns),
    "xl/styles.xml": `${xml}<styleSheet xmlns="${ns.sheet}">${styles}</styleSheet>`,
    "xl/sharedStrings.xml": `${xml}<sst xmlns="${ns.sheet}">${strings}</sst>`,
    ...Object.fromEntries(
      all.flatMap((sheet, index): [string, string][] => {
        const part = `xl/worksheets/sheet${index + 1}.xml`;
        const inside = sheet.rows.includes("<sheetData>")
          ? sheet.rows
          : `<sheetData>${sheet.rows}</sheetData>`;
        const own: [string, string][] = [[part, sheetPart(inside, ns)]];
        const of = "links" in sheet ? sheet.links : undefined;
        return of ? [...own, [`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, links(of, ns)]] : own;
      }),
    ),
    ...more,
  });
}

/** Styles in which the cell style of each place has that format. */
export function cellFormats(...codes: (string | number)[]): string {
  const custom = codes.flatMap((code, index) =>
    typeof code === "string"
      ? [
          `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"/>`,
        ]
      : [],
  );
  const styles = codes.map(
    (code, index) => `<xf numFmtId="${typeof code === "string" ? 200 + index : code}"/>`,
  );
  return `<numFmts>${custom.join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${styles.join("")}</cellXfs>`;
}

export type Slide = { shapes: string; attributes?: string; notes?: string; links?: Link[] };

const slidePart = (name: string, { shapes, attributes = "" }: Slide, ns = transitional) =>
  `${xml}<p:${name} xmlns:p="${ns.slide}" xmlns:a="${ns.drawing}" xmlns:r="${ns.office}" ${others}${attributes}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:${name}>`;

export const shape = (paragraphs: string, { placeholder = "", properties = "" } = {}): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"${properties}/><p:cNvSpPr/><p:nvPr>${placeholder === "" ? "" : `<p:ph type="${placeholder}"/>`}</p:nvPr></p:nvSpPr><p:txBody><a:bodyPr/>${paragraphs}</p:txBody></p:sp>`;
export const line = (words: string, properties = ""): string =>
  `<a:p>${properties}<a:r><a:rPr lang="en-GB"/><a:t>${words}</a:t></a:r></a:p>`;

/** A presentation whose slides stand in this order, their parts in the opposite one. */
export function powerpoint(
  slides: readonly Slide[],
  { more = {}, ns = transitional }: { more?: Parts; ns?: Namespaces } = {},
): Buffer {
  const part = (index: number) => `slides/slide${slides.length - index}.xml`;
  const ids = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="s${index}"/>`);
  return zipOf({
    "[Content_Types].xml": contentTypes("ppt/presentation.xml", mainTypes.powerpoint),
    "_rels/.rels": root("ppt/presentation.xml", ns),
    "ppt/presentation.xml": `${xml}<p:presentation xmlns:p="${ns.slide}" xmlns:r="${ns.office}"><p:sldIdLst>${ids.join("")}</p:sldIdLst></p:presentation>`,
    "ppt/_rels/presentation.xml.rels": links(
      slides.map((_, index) => ({ id: `s${index}`, type: "slide", target: part(index) })),
      ns,
    ),
    ...Object.fromEntries(
      slides.flatMap((slide, index): [string, string][] => {
        const name = part(index);
        const notes = `notesSlide${index}.xml`;
        const own =
          slide.notes === undefined
            ? []
            : [{ id: "n", type: "notesSlide", target: `../notesSlides/${notes}` }];
        return [
          [`ppt/${name}`, slidePart("sld", slide, ns)],
          [`ppt/slides/_rels/${name.slice(7)}.rels`, links([...own, ...(slide.links ?? [])], ns)],
          ...(slide.notes === undefined
            ? []
            : [
                [`ppt/notesSlides/${notes}`, slidePart("notes", { shapes: slide.notes }, ns)] as [
                  string,
                  string,
                ],
              ]),
        ];
      }),
    ),
    ...more,
  });
}

const odfNames = [
  "office",
  "text",
  "table",
  "style",
  "draw:drawing",
  "fo:xsl-fo-compatible",
  "svg:svg-compatible",
  "presentation",
  "number:datastyle",
]
  .map((name) => {
    const [prefix, uri = prefix] = name.split(":");
    return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${uri}:1.0"`;
  })
  .join(" ");
const odfOthers =
  'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"';

/** An OpenDocument file with this inside its body. */
export function openDocument(
  kind: "text" | "spreadsheet" | "presentation",
  inside: string,
  { automatic = "", styles = "", more = {} }: { automatic?: string; styles?: string; more?: Parts } = {},
): Buffer {
  const type = `application/vnd.oasis.opendocument.${kind}`;
  return zipOf({
    mimetype: type,
    "content.xml": `${xml}<office:document-content ${odfNames} ${odfOthers} office:version="1.3"><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:${kind}>${inside}</office:${kind}></office:body></office:document-content>`,
    "styles.xml": `${xml}<office:document-styles ${odfNames} ${odfOthers} office:version="1.3">${styles}</office:document-styles>`,
    "META-INF/manifest.xml": `${xml}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/></manifest:manifest>`,
    ...more,
  });
}
