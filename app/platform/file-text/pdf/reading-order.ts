import { isSameLine, type Segment } from "./segments.ts";

/** What stands on one line of what is read: one segment, or the cells of a table's row. */
export type Line = { segments: Segment[]; y: number; size: number };

const maxGutters = 20;
const maxDepth = 6;
/** In points: left edges of a column are as near to each other. */
const edge = 3;

/** The lines of a page as they are read: what is drawn across columns line by line is read column by column. */
export function orderLines(segments: readonly Segment[], depth = 0): Line[] {
  const drawn = depth === 0 ? fromTop(segments) : segments;
  const found = depth < maxDepth ? findInterleaved(drawn) : null;
  if (found === null) return toLines(drawn);
  const { from, to, gutter } = found;
  const inside = drawn.slice(from, to);
  const isLeft = (segment: Segment) => segment.x0 < gutter - edge;
  const within = isTable(inside)
    ? toLines(inside)
    : [
        ...orderLines(inside.filter(isLeft), depth + 1),
        ...orderLines(
          inside.filter((segment) => !isLeft(segment)),
          depth + 1,
        ),
      ];
  return [...toLines(drawn.slice(0, from)), ...within, ...orderLines(drawn.slice(to), depth + 1)];
}

/** Some programs draw a page from its foot upwards. */
function fromTop(segments: readonly Segment[]): readonly Segment[] {
  const rises = segments.filter((one, index) => index > 0 && one.y > (segments[index - 1]?.y ?? 0) + edge);
  if (segments.length < 6 || rises.length * 5 < segments.length * 3) return segments;
  return [...segments].sort((one, other) => (isSameLine(one, other) ? one.x0 - other.x0 : other.y - one.y));
}

function toLines(segments: readonly Segment[]): Line[] {
  const lines: Line[] = [];
  for (const segment of segments) {
    const line = lines.at(-1);
    const before = line?.segments.at(-1);
    if (line && before && isSameLine(line, segment) && segment.x0 >= before.x1 - edge)
      line.segments.push(segment);
    else lines.push({ segments: [segment], y: segment.y, size: segment.size });
  }
  return lines;
}

type Interleaved = { from: number; to: number; gutter: number };

/** The longest part that goes down the page while it changes again and again from one side of a gutter to the other. */
function findInterleaved(segments: readonly Segment[]): Interleaved | null {
  let best: Interleaved | null = null;
  for (const gutter of listGutters(segments)) {
    for (const found of alongGutter(segments, gutter)) {
      if (best === null || found.to - found.from > best.to - best.from) best = found;
    }
  }
  return best;
}

/** Left edges that stand right of what is drawn before them. */
function listGutters(segments: readonly Segment[]): number[] {
  const gutters: number[] = [];
  segments.forEach((segment, index) => {
    const before = segments[index - 1];
    if (!before || segment.x0 < before.x1 || gutters.length >= maxGutters) return;
    if (!gutters.some((gutter) => Math.abs(gutter - segment.x0) < edge)) gutters.push(segment.x0);
  });
  return gutters;
}

function* alongGutter(segments: readonly Segment[], gutter: number): Generator<Interleaved> {
  let from = 0;
  let crossings = 0;
  const sides = { left: 0, right: 0 };
  const end = (to: number): Interleaved | null => {
    const found = crossings >= 2 && sides.left >= 2 && sides.right >= 2 ? { from, to, gutter } : null;
    [from, crossings, sides.left, sides.right] = [to, 0, 0, 0];
    return found;
  };
  for (const [index, segment] of segments.entries()) {
    const before = index > from ? segments[index - 1] : undefined;
    const isRight = segment.x0 >= gutter - edge;
    const isAcross = !isRight && segment.x1 > gutter - edge;
    const rises = before !== undefined && segment.y > before.y + 0.5 * segment.size;
    if (isAcross || rises) {
      const found = end(index);
      if (found) yield found;
      if (isAcross) {
        from = index + 1;
        continue;
      }
    }
    if (isRight && before && before.x0 < gutter - edge) crossings += 1;
    if (isRight) sides.right += 1;
    else sides.left += 1;
  }
  const found = end(segments.length);
  if (found) yield found;
}

const number = /^[£€$(<>~±+-]*\d[\d.,:%/\s–-]*[%)]?$/;

/** A table drawn row by row looks like columns drawn line by line, but for what is in it and how far its rows are apart. */
function isTable(segments: readonly Segment[]): boolean {
  const lines = toLines(segments);
  const rows = lines.filter((line) => line.segments.length > 1);
  if (segments.some((segment, index) => isBroken(segment, segments.slice(index + 1, index + 5))))
    return false;
  if (segments.filter(({ text }) => number.test(text)).length * 5 >= segments.length) return true;
  const firsts = rows.map((row) => row.segments[0]?.text ?? "");
  if (firsts.length > 0 && firsts.filter((text) => /[:?]$/.test(text)).length * 2 >= firsts.length)
    return true;
  const words = segments.reduce((sum, { text }) => sum + text.split(" ").length, 0) / segments.length;
  if (Math.max(0, ...rows.map((row) => row.segments.length)) > 2) return words < 3;
  const pitches = lines.slice(1).map((line, index) => ((lines[index]?.y ?? 0) - line.y) / line.size);
  const middle = pitches.sort((one, other) => one - other)[Math.floor(pitches.length / 2)] ?? 0;
  return words < 4 && middle > 1.7;
}

/** A word that is cut at the line's end and goes on below it. */
function isBroken(segment: Segment, next: readonly Segment[]): boolean {
  if (!/\p{L}[-\u00ad\u2010]$/u.test(segment.text)) return false;
  return next.some(
    ({ text, x0, y }) => y < segment.y && Math.abs(x0 - segment.x0) < edge && /^\p{Ll}/u.test(text),
  );
}
