import { toRoman } from "../list-numbers.ts";
import { raiseFigures } from "../raised-figures.ts";
import type { Attributes, XmlReader } from "../read-xml.ts";
import { readSymbols } from "../symbol-fonts.ts";
import type { TextFlow } from "../text-flow.ts";
import { createListTracker } from "./lists.ts";
import type { OpenDocumentStyles } from "./styles.ts";

/** Inside these nothing is text that shows. */
const skipped = new Set([
  ...["text:tracked-changes", "table:tracked-changes", "office:annotation", "text:ruby-text", "svg:title"],
  ...["svg:desc", "office:forms", "office:binary-data", "math:annotation", "office:event-listeners"],
  ...["presentation:header-decl", "presentation:footer-decl", "presentation:date-time-decl", "table:title"],
  ...["table:desc", "table:content-validations", "text:note-citation", "text:number", "office:scripts"],
]);
const repeated = /^(page-number|header|footer|date-time|page|handout)$/;
const shapes = new Set([
  ...["draw:text-box", "draw:custom-shape", "draw:rect", "draw:ellipse", "draw:circle", "draw:line"],
  ...["draw:polyline", "draw:polygon", "draw:regular-polygon", "draw:path", "draw:connector", "draw:measure"],
  ...["draw:caption", "draw:control"],
]);
const maxSpaces = 200;
const maxEmptyCells = 200;

/** Reads the text of an OpenDocument file, as it shows: paragraphs, lists, tables, boxes, notes, slides. */
export function createOpenDocumentReader(
  flow: TextFlow,
  styles: OpenDocumentStyles,
  formulas: ReadonlyMap<string, string> = new Map(),
): XmlReader {
  const lists = createListTracker(styles);
  const labels: string[] = [];
  const hiddenStack: boolean[] = [];
  const noteMarks: string[] = [];
  /** Of each span that is open, whether its words stand raised. */
  const raisedSpans: boolean[] = [];
  const noteCounts = { footnote: 0, endnote: 0 };
  let slides = 0;

  function isHidden(name: string, attributes: Attributes): boolean {
    if (attributes["text:is-hidden"] === "true" && name !== "text:hidden-paragraph") return true;
    if (attributes["text:display"] === "none" || attributes["style:display"] === "false") return true;
    if (attributes["presentation:placeholder"] === "true") return true;
    if (repeated.test(attributes["presentation:class"] ?? "")) return true;
    const style = attributes["text:style-name"] ?? "";
    if (name === "text:span") return styles.isHidden("text", style);
    if (name === "text:p" || name === "text:h") return styles.isHidden("paragraph", style);
    return name === "draw:page" && styles.isHidden("drawing-page", attributes["draw:style-name"] ?? "");
  }

  function beginNote(attributes: Attributes): void {
    const kind = attributes["text:note-class"] === "endnote" ? "endnote" : "footnote";
    noteCounts[kind] += 1;
    const mark = `[${kind === "endnote" ? toRoman(noteCounts[kind]) : noteCounts[kind]}]`;
    flow.text(mark);
    noteMarks.push(mark);
  }

  function endNoteBody(): void {
    const lines = flow.endAside().filter((line) => line.trim() !== "");
    const mark = noteMarks.at(-1) ?? "";
    flow.addLinesAfter(lines.map((line, index) => (index === 0 ? `${mark} ${line.trim()}` : line)));
  }

  function beginTablePart(name: string, attributes: Attributes): void {
    switch (name) {
      case "table:table":
        flow.beginTable();
        return;
      case "table:table-row":
        flow.beginRow();
        if (/^(collapse|filter)$/.test(attributes["table:visibility"] ?? "")) flow.leaveRowOut();
        return;
      case "table:table-cell":
      case "table:covered-table-cell":
        flow.beginCell();
        // A cell that is repeated in a text is an empty one.
        flow.addEmptyCells(
          Math.min(Number(attributes["table:number-columns-repeated"] ?? 1) - 1, maxEmptyCells),
        );
    }
  }

  function beginText(name: string, attributes: Attributes): void {
    switch (name) {
      case "text:p":
      case "text:h":
        labels.push(lists.next(name, attributes));
        hiddenStack.push(false);
        flow.beginParagraph();
        return;
      case "text:hidden-paragraph":
        if (attributes["text:is-hidden"] === "true") hiddenStack[hiddenStack.length - 1] = true;
        return;
      case "text:s":
        flow.text(" ".repeat(Math.min(Number(attributes["text:c"] ?? 1) || 1, maxSpaces)));
        return;
      case "text:tab":
        flow.tab();
        return;
      case "draw:object":
        flow.text(formulas.get((attributes["xlink:href"] ?? "").replace(/^\.\//, "")) ?? "");
        return;
      case "text:line-break":
        flow.text("\n");
        return;
      case "text:note":
        beginNote(attributes);
        return;
      case "text:note-body":
        flow.beginAside();
        return;
      case "draw:page":
        if (slides > 0) flow.gap();
        slides += 1;
    }
  }

  function endParagraph(): void {
    const label = labels.pop() ?? "";
    if (hiddenStack.pop() === true) flow.leaveParagraphOut();
    else flow.endParagraph({ label });
  }

  return {
    begin(name, attributes) {
      if (skipped.has(name) || isSource(name) || isHidden(name, attributes)) return "skip";
      lists.begin(name, attributes);
      if (name === "text:span") raisedSpans.push(styles.isRaised(attributes["text:style-name"] ?? ""));
      beginText(name, attributes);
      beginTablePart(name, attributes);
      if (shapes.has(name)) flow.beginBox();
      return undefined;
    },
    end(name) {
      lists.end(name);
      if (name === "text:span") raisedSpans.pop();
      if (shapes.has(name)) flow.endBox();
      switch (name) {
        case "text:p":
        case "text:h":
          endParagraph();
          break;
        case "text:note-body":
          endNoteBody();
          break;
        case "text:note":
          noteMarks.pop();
          break;
        case "table:table":
          flow.endTable();
          break;
        case "table:table-row":
          flow.endRow();
          break;
        case "table:table-cell":
          flow.endCell();
          break;
        case "table:covered-table-cell":
          flow.endCell({ isCovered: true });
      }
    },
    text(words) {
      if (!flow.hasParagraph()) return;
      // White space is one space, and none where a paragraph begins or a space stands already (OpenDocument 1.3 part 3, 6.1.2).
      const plain = words.replace(/[ \t\r\n]+/g, " ");
      const hasSpace = /^[ \n]?$/.test(flow.lastSign());
      if (raisedSpans.includes(true) && /^\d/.test(plain)) {
        flow.text(raiseFigures(plain, flow.lastSign()));
        return;
      }
      flow.text(readSymbols(hasSpace && plain.startsWith(" ") ? plain.slice(1) : plain, ""));
    },
    isFull: flow.isFull,
  };
}

/** How an index is made, in words that it repeats. */
function isSource(name: string): boolean {
  return name.startsWith("text:") && name.endsWith("-source");
}
