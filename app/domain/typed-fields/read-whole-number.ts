import { maxLineLength, writePlainly } from "./plain-signs.ts";

/** Figures alone, or in threes from the right with one and the same sign between them. */
const inFigures = /^(?:\d{1,15}|\d{1,3}([, '])\d{3}(?:\1\d{3}){0,3})$/;

/**
 * A whole number as people write it: "1240", "1,240", "1 240", in the figures of any script. Null where it is none, or could
 * be two: "1,2,3" and "12,40" are lists, and "1.240" is another number in English than in German.
 */
export function readWholeNumber(typed: string): number | null {
  if (typed.length > maxLineLength) return null;
  // A phone writes a full stop where the space bar is pressed twice.
  const text = writePlainly(typed).replace(/\.$/, "");
  return inFigures.test(text) ? Number(text.replace(/\D/g, "")) : null;
}
