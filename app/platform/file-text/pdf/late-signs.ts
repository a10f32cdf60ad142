import type { Piece } from "./pieces.ts";

/** In parts of a letter's height. */
const sameHeight = 0.1;
const tolerance = 0.1;
/** Pieces of a line that are looked through for a gap. */
const maxPieces = 100;

/**
 * Some programs draw the signs that a line takes from another font (☐, ☑, €) after the rest of the line. Each goes into the
 * gap that was left for it, else a form would not tell which box is ticked.
 */
export function placeLateSigns(pieces: readonly Piece[]): Piece[] {
  const placed: Piece[] = [];
  let lineStart = 0;
  for (const piece of pieces) {
    const last = placed.at(-1);
    if (!last || !isLevel(last, piece)) {
      lineStart = placed.length;
      placed.push(piece);
      continue;
    }
    const gap = findGap(placed, Math.max(lineStart, placed.length - maxPieces), piece);
    if (gap === null) placed.push(piece);
    else placed.splice(gap, 0, piece);
  }
  return placed;
}

function isLevel(one: Piece, other: Piece): boolean {
  return Math.abs(one.y - other.y) <= sameHeight * Math.max(one.size, other.size);
}

/** Before which of the pieces of the line it belongs; null where it follows them. */
function findGap(placed: readonly Piece[], from: number, piece: Piece): number | null {
  if (piece.isRightToLeft) return null;
  const near = tolerance * piece.size;
  for (let at = placed.length - 1; at > from; at -= 1) {
    const [before, after] = [placed[at - 1], placed[at]];
    if (!before || !after || before.isRightToLeft || after.isRightToLeft) return null;
    if (before.x1 <= piece.x0 + near && piece.x1 <= after.x0 + near) return at;
  }
  return null;
}
