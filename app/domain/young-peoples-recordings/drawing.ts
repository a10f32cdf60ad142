import type { DrawingPoint, Strokes } from "#db/tables/young-peoples-responses.ts";

/** The sheet's width and height, in its own units. */
export const sheetSize = 1000;
export const maxStrokes = 200;
export const maxPoints = 1500;
/** In characters of JSON. */
export const maxStrokesLength = 16_384;

export type ReadDrawing =
  | { kind: "drawn"; strokes: Strokes }
  | { kind: "empty" | "too-much" | "not-a-drawing" };

/**
 * What a drawing's field holds, by numbers alone: `x,y x,y;x,y`, a stroke between semicolons. Points off the sheet are moved to
 * its edge. Nothing else than such numbers is ever stored or drawn.
 */
export function readDrawing(text: string): ReadDrawing {
  if (text.trim() === "") return { kind: "empty" };
  if (text.length > maxStrokesLength) return { kind: "too-much" };
  const strokes: DrawingPoint[][] = [];
  let count = 0;
  for (const written of text.split(";")) {
    const points: DrawingPoint[] = [];
    for (const pair of written.trim().split(/ +/)) {
      const found = /^(-?\d{1,5}),(-?\d{1,5})$/.exec(pair);
      if (!found) return { kind: "not-a-drawing" };
      points.push([clamp(Number(found[1])), clamp(Number(found[2]))]);
    }
    count += points.length;
    strokes.push(points);
  }
  if (strokes.length > maxStrokes || count > maxPoints) return { kind: "too-much" };
  return { kind: "drawn", strokes };
}

/** As the field holds it. */
export function writeDrawing(strokes: Strokes): string {
  return strokes.map((points) => points.map(([across, down]) => `${across},${down}`).join(" ")).join(";");
}

/** A stroke as the path of an SVG; a single point as a line of no length, which round ends make a dot. */
export function pathOfStroke(points: readonly DrawingPoint[]): string {
  const [first, ...others] = points;
  if (!first) return "";
  const next = others.length === 0 ? [first] : others;
  return `M${first.map(clamp).join(" ")}${next.map((point) => `L${point.map(clamp).join(" ")}`).join("")}`;
}

function clamp(value: number): number {
  return Number.isFinite(value) ? Math.min(sheetSize, Math.max(0, Math.round(value))) : 0;
}
