import { excelFile, openDocumentText, pdfFile, wordFile } from "#app/demo/files.ts";
import {
  body,
  field,
  microsoft,
  odf,
  office,
  packed,
  pdf,
  related,
  relations,
  types,
  word,
} from "./active-documents.ts";

/** Documents with nothing in them to refuse: their kind, and what they hold. */
export const fine: [string, string, Buffer][] = [
  ["word", "a plain document", wordFile(["Waits fell. DDEAUTO is a word here, and LINK"])],
  [
    "word",
    "links to be pressed",
    related(
      ...[
        "https://example.org/a?b",
        "http://example.org",
        "mailto:a@example.org",
        "tel:01632960001",
        "file:///C:/a.docx",
        "a.docx",
        "#here",
      ].map((target) => ({ type: `${office}/hyperlink`, target, external: true })),
    ),
  ],
  [
    "word",
    "where its template lay on its own machine",
    related({
      type: `${office}/attachedTemplate`,
      target: "file:///C:\\Users\\a\\Council.dotx",
      external: true,
    }),
  ],
  [
    "word",
    "usual fields",
    body(
      field(" PAGE ") +
        field(' HYPERLINK "https://example.org" ') +
        field(" TOC \\o ", field(" PAGEREF _Toc1 ")) +
        field(' IF 1 = 1 "a" "b" '),
    ),
  ],
  ["word", "a picture inside", related({ type: `${office}/image`, target: "media/image1.png" })],
  [
    "word",
    "a chart with its figures",
    word({
      "word/charts/_rels/chart1.xml.rels": relations({
        type: `${office}/package`,
        target: "../embeddings/a.xlsx",
      }),
      "word/embeddings/a.xlsx": excelFile([["a", 1]]),
    }),
  ],
  [
    "word",
    "a type for an ending that no part has",
    word({
      "[Content_Types].xml": types(
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>',
      ),
    }),
  ],
  [
    "word",
    "a ribbon without calls",
    word({
      "_rels/.rels": relations({ type: `${microsoft}/ui/extensibility`, target: "ui/a.xml" }),
      "ui/a.xml": '<customUI><tab label="A"/></customUI>',
    }),
  ],
  ["excel", "a plain workbook", excelFile([["DDE", 1]])],
  [
    "excel",
    "settings of a printer, and form controls",
    word({
      "xl/worksheets/_rels/sheet1.xml.rels": relations(
        { type: `${office}/printerSettings`, target: "a.bin" },
        { type: `${office}/ctrlProp`, target: "b.xml" },
      ),
    }),
  ],
  ["odt", "a plain text", openDocumentText(["Waits fell"])],
  [
    "odt",
    "empty scripts, a chart, a link, a picture inside",
    odf(
      '<office:scripts/><draw:object xlink:href="./Object 1"/><text:a xlink:href="https://example.org"/><draw:image xlink:href="Pictures/a.png"/>',
    ),
  ],
  ["odp", "a slide that goes on", odf('<presentation:event-listener presentation:action="next-page"/>')],
  ["pdf", "a plain PDF", pdfFile(["Waits fell /JavaScript /Launch"])],
  [
    "pdf",
    "links and a first page",
    pdf("<</OpenAction[3 0 R/Fit]/A<</S/URI/URI(https://example.org)>>>>", "<</S/GoTo/D[3 0 R/Fit]>>"),
  ],
  [
    "pdf",
    "a form to be filled in",
    pdf("<</AcroForm<</Fields[4 0 R]>>>>", "<</FT/Tx/T(JavaScript)/V(/S /Launch)>>"),
  ],
  [
    "pdf",
    "structure, layers, and packed objects",
    pdf(packed("<</Type/StructElem/S/P/Lang(en)>>"), "<</Group<</S/Transparency>>>>"),
  ],
  [
    "pdf",
    "lists of names with nothing in them",
    pdf("<</Names<</JavaScript<</Names[]>>/EmbeddedFiles<</Names[]>>>>>>"),
  ],
];
