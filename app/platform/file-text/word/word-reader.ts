import { createAlternatives } from "../alternatives.ts";
import { raiseFigures } from "../raised-figures.ts";
import type { Attributes, XmlReader } from "../read-xml.ts";
import { isSymbolFont, readSymbol, readSymbols } from "../symbol-fonts.ts";
import type { TextFlow } from "../text-flow.ts";
import { createFieldTracker } from "./word-fields.ts";
import type { WordNumbering } from "./word-numbering.ts";
import { attribute, countOf, isOn, type WordStyles } from "./word-styles.ts";

type Paragraph = {
  style: string;
  numId: string | null;
  level: number | null;
  isMarkDeleted: boolean;
  isMarkHidden: boolean;
  /** How long its text was when it began: more where another paragraph runs on into it. */
  lengthBefore: number;
};
type Run = { style: string; isHidden: boolean | null; font: string | null; isRaised: boolean };
type Cell = { span: number; isCovered: boolean };

export type NoteKind = "footnote" | "endnote";

/** What a story's reader tells whoever reads the document. */
export type WordListener = {
  /** The mark and the lines of the note that stands there. */
  takeNote?(kind: NoteKind, id: string, hasMark: boolean): { mark: string; lines: string[] };
  beginElement?(name: string, attributes: Attributes): "skip" | undefined;
  endElement?(name: string): void;
};

/** Inside these nothing is text that shows: what was, how it looks, and what somebody noted beside it. */
const skipped = new Set([
  ...["w:pPrChange", "w:rPrChange", "w:tblPrChange", "w:tblPrExChange", "w:tblGridChange", "w:tcPrChange"],
  ...["w:trPrChange", "w:sectPrChange", "w:numberingChange", "w:delText", "w:sdtPr", "w:sdtEndPr"],
  ...["w:delInstrText", "w:rt", "w:rubyPr", "w:tblGrid", "w:tblPr", "w:annotationRef"],
]);
const wordBreaks: Readonly<Record<string, string>> = { "w:cr": "\n", "w:noBreakHyphen": "-", "w:br": "\n" };
const mathSigns: Readonly<Record<string, string>> = { "m:den": "/", "m:sup": "^", "m:sub": "_" };
const texts = new Set(["w:t", "m:t", "a:t"]);

/** Reads one story of a Word document: its body, a note, a header (ECMA-376 part 1, 17). */
export function createWordReader(
  flow: TextFlow,
  {
    styles,
    numbering,
    listener = {},
  }: { styles: WordStyles; numbering: WordNumbering; listener?: WordListener },
): XmlReader {
  const path: string[] = [];
  const paragraphs: Paragraph[] = [];
  const runs: Run[] = [];
  const cells: Cell[] = [];
  const fields = createFieldTracker();
  const alternatives = createAlternatives(flow.length);
  const lists = numbering.createCounter();
  let inText = false;

  function isHidden(): boolean {
    const run = runs.at(-1);
    if (!run) return false;
    run.isHidden ??= styles.hidesText(paragraphs.at(-1)?.style ?? "", run.style);
    return run.isHidden;
  }

  function add(words: string): void {
    if (!fields.isInCode() && !isHidden()) flow.text(words);
  }

  function addWords(words: string): void {
    const run = runs.at(-1);
    const font = run ? (run.font ?? styles.fontOf(paragraphs.at(-1)?.style ?? "", run.style)) : "";
    // A line's end in the file is only a space.
    const plain = /[\r\n]/.test(words) ? words.replace(/\s*[\r\n]\s*/g, " ") : words;
    if (run?.isRaised && /^\d/.test(plain)) add(raiseFigures(plain, flow.lastSign()));
    else add(isSymbolFont(font) || /[\uf000-\uf0ff]/.test(plain) ? readSymbols(plain, font) : plain);
  }

  function beginParagraph(): void {
    flow.beginParagraph();
    paragraphs.push({
      ...{ style: "", numId: null, level: null, isMarkDeleted: false, isMarkHidden: false },
      lengthBefore: flow.paragraphText().length,
    });
  }

  function endParagraph(): void {
    const ended = paragraphs.pop();
    if (!ended) return;
    const hasText = flow.paragraphText().length > ended.lengthBefore;
    const isGone = ended.isMarkDeleted || (ended.isMarkHidden && !hasText);
    flow.endParagraph({
      label: isGone ? "" : labelOf(ended),
      runsOn: ended.isMarkDeleted || ended.isMarkHidden,
    });
  }

  function labelOf({ style, numId, level }: Paragraph): string {
    if (numId === "0") return "";
    const ofStyle = styles.numberingOf(style);
    const list = numId ?? ofStyle?.numId;
    if (list === undefined) return "";
    return lists.next({ numId: list, level: level ?? ofStyle?.level ?? -1 }, style);
  }

  /** How a paragraph, its mark, a run, a row or a cell looks. */
  function readProperty(name: string, attributes: Attributes, parent: string, outer: string): void {
    const value = attribute(attributes, "val");
    const paragraph = paragraphs.at(-1);
    const run = runs.at(-1);
    const cell = cells.at(-1);
    if (parent === "w:pPr" && name === "w:pStyle" && paragraph) paragraph.style = value;
    else if (parent === "w:numPr" && outer === "w:pPr" && paragraph) {
      if (name === "w:numId") paragraph.numId = value;
      if (name === "w:ilvl") paragraph.level = countOf(value, 8);
    } else if (parent === "w:rPr" && outer === "w:pPr" && paragraph) {
      if (name === "w:vanish") paragraph.isMarkHidden = isOn(attributes);
    } else if (parent === "w:rPr" && /^[wm]:r$/.test(outer) && run) {
      if (name === "w:vanish") run.isHidden = isOn(attributes);
      else if (name === "w:vertAlign") run.isRaised = value === "superscript";
      else if (name === "w:rStyle") run.style = value;
      else if (name === "w:rFonts")
        run.font = attribute(attributes, "ascii") || attribute(attributes, "hAnsi");
    } else if (parent === "w:tcPr" && cell) {
      if (name === "w:gridSpan") cell.span = countOf(value) ?? 1;
      else if (name === "w:vMerge" || name === "w:hMerge") cell.isCovered ||= value !== "restart";
      else if (name === "w:cellDel") cell.isCovered = true;
    } else if (parent === "w:trPr") {
      if (name === "w:hidden" && isOn(attributes)) flow.leaveRowOut();
      if (name === "w:gridBefore") flow.addEmptyCells(countOf(value) ?? 0);
    }
  }

  /** What was deleted or moved away: words, the end of a paragraph, or a row. */
  function readDeletion(parent: string, outer: string): "skip" {
    const paragraph = paragraphs.at(-1);
    if (parent === "w:rPr" && outer === "w:pPr" && paragraph) paragraph.isMarkDeleted = true;
    if (parent === "w:trPr") flow.leaveRowOut();
    return "skip";
  }

  function beginContent(name: string, attributes: Attributes, parent: string): "skip" | undefined {
    switch (name) {
      case "w:p":
      case "a:p":
        beginParagraph();
        return undefined;
      case "w:r":
      case "m:r":
        runs.push({ style: "", isHidden: null, font: null, isRaised: false });
        return undefined;
      case "w:tbl":
        flow.beginTable();
        return undefined;
      case "w:tr":
        flow.beginRow();
        return undefined;
      case "w:tc":
        cells.push({ span: 1, isCovered: false });
        flow.beginCell();
        return undefined;
      case "w:txbxContent":
      case "a:txBody":
        if (isHidden()) return "skip";
        // What is inside is not in the run that holds it.
        runs.push({ style: "", isHidden: false, font: null, isRaised: false });
        flow.beginBox();
        return undefined;
      case "v:textpath":
        if (isHidden()) return undefined;
        flow.beginBox();
        flow.beginParagraph();
        flow.text(attributes.string ?? "");
        flow.endParagraph();
        flow.endBox();
        return undefined;
      case "w:tab":
      case "w:ptab":
        if (parent === "w:r" && !fields.isInCode() && !isHidden()) flow.tab();
        return undefined;
      case "w:sym":
        add(
          readSymbol(attribute(attributes, "font"), Number.parseInt(attribute(attributes, "char"), 16) || 0),
        );
        return undefined;
      case "w:footnoteReference":
      case "w:endnoteReference":
        addNote(name === "w:footnoteReference" ? "footnote" : "endnote", attributes);
        return undefined;
    }
    if (texts.has(name)) inText = true;
    else if (name === "a:br") add("\n");
    else if (parent === "w:r" && name in wordBreaks) add(wordBreaks[name] ?? "");
    else if (name in mathSigns) add(mathSigns[name] ?? "");
    return undefined;
  }

  function addNote(kind: NoteKind, attributes: Attributes): void {
    if (fields.isInCode() || isHidden()) return;
    const hasMark = !/^(1|true|on)$/i.test(attribute(attributes, "customMarkFollows"));
    const note = listener.takeNote?.(kind, attribute(attributes, "id"), hasMark);
    if (!note) return;
    flow.text(note.mark);
    flow.addLinesAfter(note.lines);
  }

  return {
    begin(name, attributes) {
      const parent = path.at(-1) ?? "";
      const outer = path.at(-2) ?? "";
      if (name === "w:del" || name === "w:moveFrom") return readDeletion(parent, outer);
      if (skipped.has(name) || alternatives.begin(name) === "skip") return "skip";
      if (listener.beginElement?.(name, attributes) === "skip") return "skip";
      fields.begin(name, attributes);
      readProperty(name, attributes, parent, outer);
      if (beginContent(name, attributes, parent) === "skip") return "skip";
      path.push(name);
      return undefined;
    },
    end(name) {
      path.pop();
      alternatives.end(name);
      if (texts.has(name)) inText = false;
      switch (name) {
        case "w:p":
        case "a:p":
          endParagraph();
          break;
        case "w:r":
        case "m:r":
          runs.pop();
          break;
        case "w:tbl":
          flow.endTable();
          break;
        case "w:tr":
          flow.endRow();
          break;
        case "w:tc":
          flow.endCell(cells.pop());
          break;
        case "w:txbxContent":
        case "a:txBody":
          runs.pop();
          flow.endBox();
          break;
        case "w:ffData":
          if (!isHidden()) flow.text(fields.endForm());
          break;
      }
      listener.endElement?.(name);
    },
    text(words) {
      if (inText) addWords(words);
    },
    isFull: flow.isFull,
  };
}
