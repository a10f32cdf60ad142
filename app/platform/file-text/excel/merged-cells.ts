import { readXml } from "../read-xml.ts";

type Range = { top: number; bottom: number; left: number; right: number };
/** From a row on, the cells of these columns are covered once more, or once less. */
type Change = { row: number; left: number; right: number; by: 1 | -1 };

export type MergedCells = {
  /** Comes to a row; rows come in their order. */
  beginRow(row: number): void;
  /** Whether a cell of the row lies under another: what it holds does not show. */
  isCovered(column: number): boolean;
};

const maxColumns = 16_384;
const maxRanges = 20_000;

/**
 * Reads which cells of a sheet lie under the first one of a merged range (ECMA-376 part 1, 18.3.1.55). They stand behind the
 * rows, so the sheet is read for them alone first; a program may leave values in cells that lie under others.
 */
export async function readMergedCells(pieces: AsyncIterable<Buffer>): Promise<MergedCells> {
  const changes: Change[] = [];
  let ranges = 0;
  await readXml(pieces, {
    begin(name, attributes) {
      if (name === "sheetData") return "skip";
      const range = name === "mergeCell" ? rangeOf(attributes.ref ?? "") : null;
      if (!range) return undefined;
      ranges += 1;
      const { top, bottom, left, right } = range;
      changes.push({ row: top, left: left + 1, right, by: 1 }, { row: bottom + 1, left, right, by: -1 });
      // The first cell shows; those below it do not.
      changes.push({ row: top + 1, left, right: left, by: 1 });
      return undefined;
    },
    end: () => undefined,
    text: () => undefined,
    isFull: () => ranges >= maxRanges,
  });
  changes.sort((one, other) => one.row - other.row);
  const covers = new Int32Array(maxColumns + 2);
  let next = 0;
  return {
    beginRow(row) {
      for (let change = changes[next]; change && change.row <= row; change = changes[next]) {
        for (let at = change.left; at <= change.right; at += 1) covers[at] = (covers[at] ?? 0) + change.by;
        next += 1;
      }
    },
    isCovered: (column) => (covers[column] ?? 0) > 0,
  };
}

/** "A1:B2"; null for a single cell. */
function rangeOf(reference: string): Range | null {
  const [from, to] = reference.split(":").map(placeOf);
  if (!from || !to) return null;
  const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
  const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
  return right > maxColumns ? null : { top, bottom, left, right };
}

function placeOf(reference: string): { row: number; column: number } | null {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? [];
  const column = columnOfLetters(letters);
  return column === null || digits === "" ? null : { row: Number(digits), column };
}

/** 28 for "AB". */
export function columnOfLetters(letters: string): number | null {
  if (letters === "") return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
