import type { Line } from "./reading-order.ts";
import { isSameLine, type Segment } from "./segments.ts";

/** What PDF.js tells of what lies on a page, as far as words are in it. */
export type Annotation = {
  subtype: string;
  annotationFlags?: number;
  rect: number[];
  contentsObj?: { str: string };
  textContent?: string[];
  fieldType?: string;
  fieldName?: string;
  fieldValue?: unknown;
  alternativeText?: string;
  options?: { exportValue: string; displayValue: string }[];
  password?: boolean;
  checkBox?: boolean;
  radioButton?: boolean;
  exportValue?: string;
  buttonValue?: string;
};

type Box = { x0: number; y0: number; x1: number; y1: number };

const isHidden = (flags = 0) => (flags & 0b100010) !== 0;
const marked = new Set(
  "Text Highlight Underline StrikeOut Squiggly Caret Square Circle Line Polygon PolyLine Ink Stamp".split(
    " ",
  ),
);

/** Puts what was filled in or typed onto a page where it stands, so that it is read with its label. */
export function placeAnnotations(lines: Line[], annotations: readonly Annotation[]): void {
  for (const annotation of annotations) {
    if (isHidden(annotation.annotationFlags)) continue;
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = annotation.rect;
    const box = { x0, y0, x1, y1 };
    if (annotation.checkBox || annotation.radioButton) placeTick(lines, box, annotation);
    else placeWords(lines, box, { words: wordsOf(annotation), label: labelOf(annotation) });
  }
}

/** Notes beside the text, which are not part of a line. A pop-up only shows the note that it belongs to. */
export function listNotes(annotations: readonly Annotation[]): string[] {
  const notes = annotations
    .filter(({ subtype, annotationFlags }) => marked.has(subtype) && !isHidden(annotationFlags))
    .map(({ contentsObj }) => contentsObj?.str.trim() ?? "");
  return [...new Set(notes)].filter((note) => note !== "");
}

function wordsOf(annotation: Annotation): string {
  const { subtype, fieldType, fieldValue, options = [] } = annotation;
  if (subtype === "FreeText")
    return (annotation.contentsObj?.str || annotation.textContent?.join("\n") || "").trim();
  if (subtype !== "Widget" || annotation.password || (fieldType !== "Tx" && fieldType !== "Ch")) return "";
  const values = [fieldValue].flat().filter((value) => typeof value === "string");
  const shown = values.map(
    (value) => options.find(({ exportValue }) => exportValue === value)?.displayValue ?? value,
  );
  return shown.join(", ").trim();
}

function labelOf({ alternativeText, fieldName }: Annotation): string {
  return (alternativeText || fieldName || "").trim();
}

function placeWords(lines: Line[], box: Box, { words, label }: { words: string; label: string }): void {
  if (words === "") return;
  const beside = findNearestLeft(lines, box);
  const value = words.replace(/\r\n?/g, "\n");
  if (beside) {
    const { line, left } = beside;
    left.text = `${left.text} ${value}`;
    left.x1 = Math.max(left.x1, Math.min(box.x1, nextEdge(line, left)));
    return;
  }
  const above = findAbove(lines, box);
  const text = above || label === "" ? value : `${label}: ${value}`;
  insertLine(lines, { text, x0: box.x0, x1: box.x1, y: box.y0 + 2, size: Math.min(12, box.y1 - box.y0) });
}

/** A box that is ticked or not, before the words to its right, else after those to its left. */
function placeTick(lines: Line[], box: Box, annotation: Annotation): void {
  const sign = isTicked(annotation) ? "☒" : "☐";
  const on = lines.filter((line) => isLevel(line, box));
  const right = on
    .flatMap(({ segments }) => segments)
    .filter(({ x0, size }) => x0 >= box.x1 - 3 && x0 - box.x1 < 3 * size)
    .sort((one, other) => one.x0 - other.x0)[0];
  const left = findNearestLeft(lines, box)?.left;
  if (right) right.text = `${sign} ${right.text}`;
  else if (left) left.text = `${left.text} ${sign}`;
  else {
    const text = `${sign} ${labelOf(annotation)}`.trim();
    insertLine(lines, { text, x0: box.x0, x1: box.x1, y: box.y0 + 2, size: Math.min(12, box.y1 - box.y0) });
  }
}

function isTicked({ checkBox, fieldValue, exportValue, buttonValue }: Annotation): boolean {
  if (typeof fieldValue !== "string" || fieldValue === "Off") return false;
  const on = checkBox ? exportValue : buttonValue;
  return on === undefined || on === "" || fieldValue === on;
}

function isLevel(line: Line, { y0, y1 }: Box): boolean {
  const middle = line.y + 0.3 * line.size;
  return middle > y0 - 0.2 * line.size && middle < y1 + 0.2 * line.size;
}

/** The words on the same line that end nearest to the left of a box. */
function findNearestLeft(lines: readonly Line[], box: Box): { line: Line; left: Segment } | null {
  let best: { line: Line; left: Segment } | null = null;
  for (const line of lines) {
    if (!isLevel(line, box)) continue;
    for (const left of line.segments) {
      const isLeft = left.x0 < box.x0 && left.x1 <= box.x0 + left.size;
      if (isLeft && (best === null || left.x1 > best.left.x1)) best = { line, left };
    }
  }
  return best;
}

function nextEdge(line: Line, left: Segment): number {
  return Math.min(...line.segments.filter(({ x0 }) => x0 > left.x0).map(({ x0 }) => x0), Number.MAX_VALUE);
}

function findAbove(lines: readonly Line[], box: Box): Line | null {
  return lines.find((line) => line.y >= box.y1 - 3 && line.y < box.y1 + 2.5 * line.size) ?? null;
}

/** As a line of its own, behind the last line above it in its column; with what stands level with it. */
function insertLine(lines: Line[], segment: Segment): void {
  const level = lines.find(
    (line) => isSameLine(line, segment) && line.segments.every(({ x1 }) => x1 <= segment.x0),
  );
  if (level) {
    level.segments.push(segment);
    return;
  }
  const spans = ({ segments }: Line) => segments.some(({ x0, x1 }) => x0 < segment.x1 && x1 > segment.x0);
  let place = lines.findLastIndex((line) => line.y > segment.y && spans(line));
  if (place < 0) place = lines.findLastIndex((line) => line.y > segment.y);
  lines.splice(place + 1, 0, { segments: [segment], y: segment.y, size: segment.size });
}
