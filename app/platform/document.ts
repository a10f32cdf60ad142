import { cleanForXml } from "./xml.ts";

export type Block =
  | { kind: "title" | "heading" | "subheading" | "paragraph" | "strong" | "soft" | "quote"; text: string }
  | { kind: "bullets"; items: readonly string[] }
  | {
      kind: "table";
      heads: readonly string[];
      rows: readonly (readonly string[])[];
      /** Each column's share of the width, in hundredths; all alike where nothing is said. */
      widths?: readonly number[];
    };

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

/** In twentieths of a point: A4 (210 by 297 mm), and between its margins of an inch. */
const [pageWidth, pageHeight, margin] = [11906, 16838, 1440];
const textWidth = pageWidth - 2 * margin;
const maxRowsTogether = 12;

/** Whether the first letter that has a direction goes from right to left, as in Arabic, Urdu or Hebrew. */
function isRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0];
  return (
    letter !== undefined &&
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter)
  );
}

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
      .map(
        (line, index) =>
          new docx.TextRun({
            text: line,
            ...look,
            rightToLeft: isRightToLeft(line),
            ...(index > 0 ? { break: 1 } : {}),
          }),
      );
  /** A paragraph in the direction of its own words. */
  const paragraph = (
    text: string,
    look: Parameters<typeof run>[1] = {},
    layout: Omit<ConstructorParameters<typeof docx.Paragraph>[0] & object, "children"> = {},
  ) => new docx.Paragraph({ ...layout, bidirectional: isRightToLeft(text), children: run(text, look) });
  const small = (text: string) => paragraph(text, { size: 16, color: "595959" });

  const cell = (text: string, { isHead, withNext }: { isHead: boolean; withNext: boolean }) =>
    new docx.TableCell({
      children: [paragraph(text, { bold: isHead }, { keepNext: withNext })],
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      ...(isHead ? { shading: { type: docx.ShadingType.CLEAR, color: "auto", fill: "EDEDED" } } : {}),
    });

  function tableOf({ heads, rows, widths }: Extract<Block, { kind: "table" }>) {
    const shares = widths ?? heads.map(() => 100 / heads.length);
    // A short table stays on one page; of a long one, the heads stay with its first row.
    const together = rows.length <= maxRowsTogether ? rows.length - 1 : 0;
    return new docx.Table({
      width: { size: textWidth, type: docx.WidthType.DXA },
      columnWidths: shares.map((share) => Math.round((textWidth * share) / 100)),
      layout: docx.TableLayoutType.FIXED,
      rows: [
        new docx.TableRow({
          tableHeader: true,
          cantSplit: true,
          children: heads.map((text) => cell(text, { isHead: true, withNext: true })),
        }),
        ...rows.map(
          (row, index) =>
            new docx.TableRow({
              cantSplit: true,
              children: row.map((text) => cell(text, { isHead: false, withNext: index < together })),
            }),
        ),
      ],
    });
  }

  function blockOf(block: Block) {
    switch (block.kind) {
      case "title":
        return [paragraph(block.text, {}, { heading: HeadingLevel.HEADING_1 })];
      case "heading":
        return [paragraph(block.text, {}, { heading: HeadingLevel.HEADING_2, keepNext: true })];
      case "subheading":
        return [paragraph(block.text, {}, { heading: HeadingLevel.HEADING_3, keepNext: true })];
      case "quote":
        return [
          paragraph(block.text, { italics: true }, { indent: { start: 500 }, spacing: { after: 120 } }),
        ];
      case "bullets":
        return block.items.map((item) =>
          paragraph(item, {}, { bullet: { level: 0 }, spacing: { after: 60 } }),
        );
      case "table":
        return [tableOf(block), new docx.Paragraph({ spacing: { after: 120 }, children: [] })];
      default:
        return [
          paragraph(
            block.text,
            { bold: block.kind === "strong", ...(block.kind === "soft" ? { color: "595959" } : {}) },
            // What stands in bold, or softly under a heading, says what comes after it.
            { spacing: { after: 140 }, keepNext: block.kind !== "paragraph" },
          ),
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
        document: { run: { font: "Arial", size: 22, language: { value: "en-GB", bidirectional: "ar-SA" } } },
        heading1: heading(36),
        heading2: heading(28),
        heading3: heading(24),
      },
    },
    sections: [
      {
        properties: {
          page: { size: { width: pageWidth, height: pageHeight }, margin: { left: margin, right: margin } },
        },
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
