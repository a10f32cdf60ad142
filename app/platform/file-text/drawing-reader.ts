import { createAlternatives } from "./alternatives.ts";
import { toCircled, toLetters, toRoman } from "./list-numbers.ts";
import type { Attributes, XmlReader } from "./read-xml.ts";
import { readBullet } from "./symbol-fonts.ts";
import type { TextFlow } from "./text-flow.ts";

/** Figures, formulas and formats of the workbook behind a chart; what moves; what programs note for themselves. */
const skipped = new Set([
  ...["c:numRef", "c:val", "c:xVal", "c:yVal", "c:bubbleSize", "c:f", "c:formatCode"],
  ...["cx:numDim", "cx:f", "cx:nf", "cx:numFmt"],
  ...["p:timing", "p:transition", "p:extLst", "p:custDataLst"],
]);
/** What stands on every slide, or is a small picture of it. */
const repeated = new Set(["sldNum", "dt", "ftr", "hdr", "sldImg"]);
const shapes = new Set([
  ...["p:sp", "p:grpSp", "p:graphicFrame", "p:pic", "p:cxnSp", "p:contentPart"],
  ...["xdr:sp", "xdr:grpSp", "xdr:graphicFrame", "xdr:pic", "xdr:cxnSp"],
]);
/** Words of a chart that stand in no paragraph. */
const chartWords = new Set(["c:v", "cx:v", "cx:pt"]);
const texts = new Set(["a:t", "m:t", ...chartWords]);
const charts = new Set(["dgm:relIds", "c:chart", "cx:chart"]);
const maxLevels = 9;

type Numbering = { type: string; startAt: number; bullet: string | null };
type Paragraph = { level: number; numbering: Numbering | null; isPlain: boolean };

/**
 * Reads what is drawn: slides, the shapes on a sheet, diagrams, charts (ECMA-376 part 1, 19 to 21). Hidden shapes are left out.
 * `drawings` are the lines of diagrams and charts in parts of their own, by what they are called by.
 */
export function createDrawingReader(
  flow: TextFlow,
  { drawings }: { drawings: ReadonlyMap<string, string[]> } = { drawings: new Map() },
): XmlReader {
  const alternatives = createAlternatives(flow.length);
  const openShapes: { isSkipped: boolean }[] = [];
  const cells: { isCovered: boolean }[] = [];
  let lists = createLists();
  let paragraph: Paragraph | null = null;
  /** How the body's own levels are numbered where paragraphs do not say. */
  let bodyLevels: (Numbering | null)[] = [];
  let bodyLevel = -1;
  let bulletFont = "";
  let inText = false;
  let hasCategories = false;

  const isSkipped = () => openShapes.some((shape) => shape.isSkipped);

  function readList(name: string, { type = "", startAt = "1", char = "" }: Attributes): void {
    const isList = name === "a:buAutoNum" || name === "a:buChar";
    const bullet = name === "a:buChar" ? readBullet(char, bulletFont) : null;
    const numbering = isList ? { type, startAt: Number(startAt) || 1, bullet } : null;
    if (bodyLevel >= 0) bodyLevels[bodyLevel] = numbering;
    else if (paragraph) {
      paragraph.numbering = numbering;
      paragraph.isPlain = numbering === null;
    }
  }

  function endParagraph(): void {
    if (!paragraph) return;
    const { level, isPlain } = paragraph;
    const numbering = isPlain ? null : (paragraph.numbering ?? bodyLevels[level] ?? null);
    const hasText = flow.paragraphText().trim() !== "";
    flow.endParagraph({ label: hasText ? lists.next(level, numbering) : "" });
    paragraph = null;
  }

  function beginShapePart(name: string, attributes: Attributes): void {
    const shape = openShapes.at(-1);
    if (!shape) return;
    if (/^(p|xdr):cNvPr$/.test(name) && /^(1|true)$/.test(attributes.hidden ?? "")) shape.isSkipped = true;
    if (name === "p:ph" && repeated.has(attributes.type ?? "")) shape.isSkipped = true;
    if (isSkipped()) return;
    const drawn = drawings.get(attributes["r:dm"] ?? attributes["r:id"] ?? "");
    if (drawn && charts.has(name)) for (const line of drawn) flow.addLine(line);
  }

  function beginText(name: string, attributes: Attributes): void {
    switch (name) {
      case "a:p":
        flow.beginParagraph();
        paragraph = { level: 0, numbering: null, isPlain: false };
        return;
      case "c:v":
      case "cx:v":
      case "cx:pt":
        flow.beginParagraph();
        return;
      case "a:pPr":
        bulletFont = "";
        if (paragraph) paragraph.level = Math.min(Math.max(Number(attributes.lvl) || 0, 0), maxLevels - 1);
        return;
      case "a:br":
        flow.text("\n");
        return;
      case "p:txBody":
      case "xdr:txBody":
      case "a:txBody":
        lists = createLists();
        bodyLevels = [];
        return;
      case "a:buFont":
        bulletFont = attributes.typeface ?? "";
        return;
      case "a:buAutoNum":
      case "a:buNone":
      case "a:buChar":
      case "a:buBlip":
        readList(name, attributes);
        return;
      case "a:tbl":
        flow.beginTable();
        return;
      case "a:tr":
        flow.beginRow();
        return;
      case "a:tc":
        cells.push({ isCovered: /^(1|true)$/.test(attributes.hMerge ?? attributes.vMerge ?? "") });
        flow.beginCell();
        return;
    }
    const level = /^a:lvl([1-9])pPr$/.exec(name)?.[1];
    if (level) bodyLevel = Number(level) - 1;
  }

  function endText(name: string): void {
    if (name === "a:p") endParagraph();
    else if (chartWords.has(name)) flow.endParagraph();
    else if (name === "a:tbl") flow.endTable();
    else if (name === "a:tr") flow.endRow();
    else if (name === "a:tc") flow.endCell(cells.pop());
    else if (name.startsWith("a:lvl")) bodyLevel = -1;
  }

  return {
    begin(name, attributes) {
      if (skipped.has(name) || alternatives.begin(name) === "skip") return "skip";
      // Each series of a chart repeats what stands along its axis.
      const isCategories = name === "c:cat" || name === "cx:strDim";
      if (isCategories && hasCategories) return "skip";
      hasCategories ||= isCategories;
      if (shapes.has(name)) openShapes.push({ isSkipped: false });
      beginShapePart(name, attributes);
      if (texts.has(name)) inText = true;
      if (!isSkipped()) beginText(name, attributes);
      return undefined;
    },
    end(name) {
      alternatives.end(name);
      if (texts.has(name)) inText = false;
      if (!isSkipped()) endText(name);
      if (shapes.has(name)) openShapes.pop();
    },
    text(words) {
      if (inText && !isSkipped()) flow.text(words);
    },
    isFull: flow.isFull,
  };
}

/** Counts numbered paragraphs; one at another level between does not end a list, one without a number at its level does. */
function createLists() {
  const counts: ((Numbering & { count: number }) | undefined)[] = [];
  return {
    next(level: number, numbering: Numbering | null): string {
      counts.length = Math.min(counts.length, level + 1);
      const previous = counts[level];
      if (!numbering || numbering.bullet !== null) {
        counts.length = Math.min(counts.length, level);
        return numbering?.bullet ? `${numbering.bullet} ` : "";
      }
      const goesOn = previous?.type === numbering.type && previous.startAt === numbering.startAt;
      const count = goesOn ? previous.count + 1 : numbering.startAt;
      counts[level] = { ...numbering, count };
      return `${formatCount(count, numbering.type)} `;
    },
  };
}

/** As PowerPoint prints "arabicPeriod", "alphaLcParenBoth", … (ST_TextAutonumberScheme). */
function formatCount(count: number, type: string): string {
  const plain = /^alpha/.test(type)
    ? toLetters(count)
    : /^roman/.test(type)
      ? toRoman(count)
      : /^circle/.test(type)
        ? toCircled(count)
        : String(count);
  const cased = /Uc/.test(type) ? plain.toUpperCase() : plain;
  if (/ParenBoth$/.test(type)) return `(${cased})`;
  if (/ParenR$/.test(type)) return `${cased})`;
  return /Period$/.test(type) ? `${cased}.` : cased;
}
