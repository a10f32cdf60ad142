import { cleanForXml } from "./xml.ts";

export type Block =
  | { kind: "title" | "heading" | "subheading" | "paragraph" | "strong" | "soft" | "quote"; text: string }
  | { kind: "bullets"; items: readonly string[] }
  | { kind: "table"; heads: readonly string[]; rows: readonly (readonly string[])[] };

export type WrittenDocument = {
  title: string;
  /** Who made it. */
  madeBy: string;
  /** That and when, in a sentence: in its properties and under each page. */
  stamp: string;
  /** What it is to be kept as, over each page; empty for nothing. */
  over: string;
  blocks: readonly Block[];
};

/** A document as Word has them (DOCX, on A4), with headings that a screen reader finds. */
export async function writeDocument(document: WrittenDocument): Promise<Buffer> {
  // Large, and needed by few: read when the first document is written.
  const docx = await import("docx");
  const { HeadingLevel } = docx;
  const run = (
    text: string,
    look: { bold?: boolean; italics?: boolean; color?: string; size?: number } = {},
  ) =>
    cleanForXml(text)
      .split(/\r\n|\r|\n/)
      .map((line, index) => new docx.TextRun({ text: line, ...look, ...(index > 0 ? { break: 1 } : {}) }));
  const small = (text: string) => new docx.Paragraph({ children: run(text, { size: 16, color: "595959" }) });

  const cell = (text: string, isHead: boolean) =>
    new docx.TableCell({
      children: [new docx.Paragraph({ children: run(text, { bold: isHead }) })],
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
    });

  function blockOf(block: Block) {
    switch (block.kind) {
      case "title":
        return [new docx.Paragraph({ heading: HeadingLevel.HEADING_1, children: run(block.text) })];
      case "heading":
        return [
          new docx.Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: run(block.text) }),
        ];
      case "subheading":
        return [
          new docx.Paragraph({ heading: HeadingLevel.HEADING_3, keepNext: true, children: run(block.text) }),
        ];
      case "quote":
        return [
          new docx.Paragraph({
            indent: { left: 500 },
            spacing: { after: 120 },
            children: run(block.text, { italics: true }),
          }),
        ];
      case "bullets":
        return block.items.map(
          (item) => new docx.Paragraph({ bullet: { level: 0 }, spacing: { after: 60 }, children: run(item) }),
        );
      case "table":
        return [
          new docx.Table({
            width: { size: 100, type: docx.WidthType.PERCENTAGE },
            rows: [
              new docx.TableRow({ tableHeader: true, children: block.heads.map((text) => cell(text, true)) }),
              ...block.rows.map(
                (row) =>
                  new docx.TableRow({ cantSplit: true, children: row.map((text) => cell(text, false)) }),
              ),
            ],
          }),
          new docx.Paragraph({ spacing: { after: 120 }, children: [] }),
        ];
      default:
        return [
          new docx.Paragraph({
            spacing: { after: 140 },
            children: run(block.text, {
              bold: block.kind === "strong",
              ...(block.kind === "soft" ? { color: "595959" } : {}),
            }),
          }),
        ];
    }
  }

  const heading = (size: number) => ({
    run: { bold: true, size, color: "1f1f1f" },
    paragraph: { spacing: { before: 280, after: 120 } },
  });
  const file = new docx.Document({
    title: cleanForXml(document.title),
    creator: cleanForXml(document.madeBy),
    lastModifiedBy: cleanForXml(document.madeBy),
    description: cleanForXml(document.stamp),
    styles: {
      default: {
        document: { run: { font: "Arial", size: 22, language: { value: "en-GB" } } },
        heading1: heading(36),
        heading2: heading(28),
        heading3: heading(24),
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        headers: { default: new docx.Header({ children: [small(document.over)] }) },
        footers: {
          default: new docx.Footer({
            children: [
              small(document.stamp),
              new docx.Paragraph({
                children: [
                  new docx.TextRun({
                    size: 16,
                    color: "595959",
                    children: ["Page ", docx.PageNumber.CURRENT, " of ", docx.PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: document.blocks.flatMap(blockOf),
      },
    ],
  });
  return docx.Packer.toBuffer(file);
}
