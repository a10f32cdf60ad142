import { type Annotation, listNotes, placeAnnotations } from "./annotations.ts";
import { type DrawnText, groupByAngle, readPieces } from "./pieces.ts";
import { type Line, orderLines } from "./reading-order.ts";
import { isSameLine, joinPieces } from "./segments.ts";

/** A line as it is read: `top` is where it stands, from 0 at the head of the page to 1 at its foot. */
export type PageLine = { text: string; top: number; beginsParagraph: boolean };

export type PageText = { lines: PageLine[]; notes: string[]; hasWords: boolean };

/** The lines of one page, with what was filled in, and the notes on it. */
export function readPage(page: {
  drawn: Iterable<DrawnText>;
  annotations: readonly Annotation[];
  view: readonly number[];
}): PageText {
  const groups = groupByAngle(readPieces(page.drawn));
  const lines: PageLine[] = [];
  const byAngle = groups.length > 0 ? groups : [[]];
  byAngle.forEach((pieces, index) => {
    const ordered = orderLines(joinPieces(pieces));
    const angle = pieces[0]?.angle ?? 0;
    // What was filled in stands as most of the page does.
    if (index === 0)
      placeAnnotations(
        ordered,
        page.annotations.map((one) => ({ ...one, rect: turn(one.rect, angle) })),
      );
    lines.push(...toPageLines(ordered, turn(page.view, angle)));
  });
  const text = lines.map((line) => line.text).join("\n");
  return {
    lines,
    // A mark often carries a copy of the words that it marks.
    notes: listNotes(page.annotations).filter((note) => !text.includes(note)),
    hasWords: lines.length > 0,
  };
}

function toPageLines(lines: readonly Line[], [, foot = 0, , head = 1]: readonly number[]): PageLine[] {
  const pitch = findPitch(lines);
  return lines.map((line, index) => {
    const before = lines[index - 1];
    return {
      text: line.segments.map(({ text }) => text).join("\t"),
      top: (head - line.y) / Math.max(1, head - foot),
      beginsParagraph: before === undefined || isApart(before, line, pitch),
    };
  });
}

function isApart(before: Line, line: Line, pitch: number): boolean {
  if (isSameLine(before, line)) return false;
  const fall = before.y - line.y;
  if (fall < 0) return !continues(before, line);
  const isOtherSize = Math.abs(before.size - line.size) > 0.15 * Math.max(before.size, line.size);
  return isOtherSize || fall > 1.35 * pitch * Math.max(before.size, line.size);
}

/** A column that goes on at the head of the next. */
function continues(before: Line, line: Line): boolean {
  const last = before.segments.at(-1)?.text ?? "";
  return !/[.!?:;]["”’)]*$/.test(last) && /^\p{Ll}/u.test(line.segments[0]?.text ?? "");
}

/** How far lines are apart where they follow each other, in parts of their letters' height. */
function findPitch(lines: readonly Line[]): number {
  const falls = lines
    .slice(1)
    .map((line, index) => ((lines[index]?.y ?? 0) - line.y) / Math.max(1, line.size))
    .filter((fall) => fall > 0.5 && fall < 3)
    .sort((one, other) => one - other);
  const middle = falls[Math.floor((falls.length - 1) / 2)] ?? 1.2;
  return falls.length < 4 ? Math.min(middle, 1.5) : middle;
}

/** A rectangle as it lies when the page is turned so that its lines are level. */
function turn(rect: readonly number[], angle: number): number[] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect;
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const corners = [x0, x1].flatMap((x) =>
    [y0, y1].map((y) => ({ x: x * cos + y * sin, y: y * cos - x * sin })),
  );
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
