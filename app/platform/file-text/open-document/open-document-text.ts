import { isPageNumber } from "../page-numbers.ts";
import { type Attributes, readXml, type XmlReader } from "../read-xml.ts";
import { createTextBuilder } from "../text-builder.ts";
import { createTextFlow } from "../text-flow.ts";
import type { ZipParts } from "../zip-budget.ts";
import { readFormulas } from "./formulas.ts";
import { createSheetsReader } from "./sheet-reader.ts";
import { createStyles, type OpenDocumentStyles } from "./styles.ts";
import { createOpenDocumentReader } from "./text-reader.ts";

const maxHeaders = 200_000;
const usualName = /^(sheet|worksheet|table) ?\d*$/i;
const headers = new Set(
  ["header", "footer"].flatMap((name) => [`style:${name}`, `style:${name}-left`, `style:${name}-first`]),
);

/** An OpenDocument text, spreadsheet or presentation as it shows; tracked deletions, hidden content and comments are left out. */
export async function takeFromOpenDocument(
  parts: ZipParts,
  maxLength: number,
): Promise<{ text: string; cut: boolean }> {
  const styles = createStyles();
  const headerLines = await readStyles(parts.pieces("styles.xml"), styles);
  const flow = createTextFlow(maxLength);
  const textBuilder = createTextBuilder(maxLength);
  const text = createOpenDocumentReader(flow, styles, await readFormulas(parts));
  const sheets = createSheetsReader(textBuilder, { flow, styles, text });
  let body: "text" | "sheets" | null = null;
  await readXml(parts.pieces("content.xml"), {
    begin(name, attributes) {
      if (name === "office:spreadsheet") body = "sheets";
      else if (/^office:(text|presentation|drawing)$/.test(name)) body = "text";
      else if (body === "sheets") return sheets.begin(name, attributes);
      else if (body === "text") return text.begin(name, attributes);
      else styles.begin(name, attributes);
      return undefined;
    },
    end(name) {
      if (/^office:(text|presentation|drawing|spreadsheet)$/.test(name)) return;
      if (body === "sheets") sheets.end(name);
      else if (body === "text") text.end(name);
      else styles.end(name);
    },
    text(words) {
      if (body === "sheets") sheets.text(words);
      else if (body === "text") text.text(words);
    },
    isFull: () => flow.isFull() || sheets.isFull(),
  });
  const result = body === "sheets" ? endSheets() : endText();
  return { text: result.text, cut: result.cut || parts.isCut() };

  function endSheets() {
    const read = textBuilder.result();
    const [name = ""] = sheets.names();
    // Nobody named the only sheet.
    const isUnnamed =
      sheets.names().length === 1 && usualName.test(name) && read.text.startsWith(`${name}\n`);
    return { text: isUnnamed ? read.text.slice(name.length + 1) : read.text, cut: read.cut || flow.isFull() };
  }

  function endText() {
    if (!flow.isFull()) for (const line of headerLines) flow.addLine(line);
    return flow.result();
  }
}

/** Reads styles.xml; gives the lines of its pages' headers and footers, each once. */
async function readStyles(pieces: AsyncIterable<Buffer>, styles: OpenDocumentStyles): Promise<string[]> {
  const lines = new Set<string>();
  const flow = createTextFlow(maxHeaders);
  const text = createOpenDocumentReader(flow, styles);
  let depth = 0;
  const reader: XmlReader = {
    begin(name: string, attributes: Attributes) {
      if (depth === 0 && !headers.has(name)) {
        styles.begin(name, attributes);
        return undefined;
      }
      if (depth === 0) flow.beginAside();
      const answer = text.begin(name, attributes);
      if (answer !== "skip") depth += 1;
      else if (depth === 0) flow.endAside();
      return answer;
    },
    end(name) {
      if (depth === 0) {
        styles.end(name);
        return;
      }
      text.end(name);
      depth -= 1;
      if (depth > 0) return;
      for (const line of flow.endAside()) if (!isPageNumber(line)) lines.add(line.trim());
    },
    text(words) {
      if (depth > 0) text.text(words);
    },
    isFull: flow.isFull,
  };
  await readXml(pieces, reader);
  return [...lines];
}
