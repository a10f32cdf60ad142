import { writePlainLetters } from "../plain-letters.ts";
import { readBullet } from "../symbol-fonts.ts";

/** A piece of text as a PDF draws it; places are in points, turned so that its line is level, and grow to the right and upwards. */
export type Piece = {
  text: string;
  isRightToLeft: boolean;
  x0: number;
  x1: number;
  y: number;
  size: number;
  /** In whole degrees: which way its line runs on the page. */
  angle: number;
};

/** Bullets of symbol fonts: what LibreOffice writes lies in the private use area, and Word's may come as the letters at their places. */
const privateSigns = /[\ue000-\uf8ff]/g;
const lettersOfWingdings: Readonly<Record<string, string>> = { "§": "▪", Ø: "➢", ü: "✓" };

/** As PDF.js gives it. */
export type DrawnText = { str: string; dir: string; width: number; height: number; transform: number[] };

/** In parts of a letter's height: as near is the same text drawn again, as for bold letters. */
const sameSpot = 0.25;
const maxSpots = 50;

/** What is drawn, in its order, without white space and what is drawn over itself. */
export function readPieces(drawn: Iterable<DrawnText>): Piece[] {
  const pieces: Piece[] = [];
  const spots = new Map<string, Piece[]>();
  for (const item of drawn) {
    const piece = readPiece(item);
    if (piece === null) continue;
    const others = spots.get(piece.text) ?? [];
    if (others.some((other) => isOver(other, piece))) continue;
    if (others.length < maxSpots) spots.set(piece.text, [...others, piece]);
    pieces.push(piece);
  }
  return pieces;
}

function readPiece({ str, dir, width, height, transform }: DrawnText): Piece | null {
  const text = writePlainLetters(str);
  if (text.trim() === "") return null;
  const readable =
    lettersOfWingdings[text.trim()] ?? text.replace(privateSigns, (sign) => readBullet(sign, ""));
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const turn = Math.atan2(b, a);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const x0 = e * cos + f * sin;
  return {
    text: readable,
    isRightToLeft: dir === "rtl",
    x0,
    x1: x0 + width,
    y: f * cos - e * sin,
    size: height || Math.hypot(c, d) || 1,
    angle: Math.round((turn * 180) / Math.PI),
  };
}

function isOver(one: Piece, other: Piece): boolean {
  const near = sameSpot * one.size;
  return one.angle === other.angle && Math.abs(one.x0 - other.x0) < near && Math.abs(one.y - other.y) < near;
}

/** The pieces of each direction of writing, that with the most words first. */
export function groupByAngle(pieces: readonly Piece[]): Piece[][] {
  const groups = [...Map.groupBy(pieces, ({ angle }) => angle).values()];
  const length = (group: readonly Piece[]) => group.reduce((sum, { text }) => sum + text.length, 0);
  return groups.sort((one, other) => length(other) - length(one));
}
