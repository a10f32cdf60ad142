/** A share is from 0 to 1 and shown as a percentage; a date and time are those of a clock on a wall, to the minute. */
export type Cell =
  | string
  | number
  | null
  | { share: number }
  | { date: Temporal.PlainDate }
  | { dateTime: Temporal.PlainDateTime };

export type Row = {
  cells: readonly Cell[];
  /** How it looks: a title over what follows, the heads of columns, or plain. */
  as?: "title" | "heads";
};

export type Sheet = {
  /** Made fit, and unlike all others, when it is written. */
  name: string;
  /** Columns' widths in characters; 12 where nothing is said. */
  widths: readonly number[];
  /** In batches, as they are read. */
  rows: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;
};

export type Workbook = {
  title: string;
  /** Who made it, and that and when in a sentence: in its properties, and over and under each printed page. */
  madeBy: string;
  madeAt: Temporal.Instant;
  stamp: string;
  sheets: AsyncIterable<Sheet> | Iterable<Sheet>;
};

export const usualWidth = 12;

/** What Excel holds at most; LibreOffice holds no less. */
export const maxSheetSize = { rows: 1_048_576, characters: 32_767, name: 31 } as const;

/** A text as long as a cell can hold, with how much was left out at its end. */
export function fitCell(text: string): string {
  if (text.length <= maxSheetSize.characters) return text;
  const room = maxSheetSize.characters - 60;
  const kept = text
    .slice(0, room)
    .toWellFormed()
    .replace(/\ufffd$/, "");
  return `${kept}… [${text.length - kept.length} more characters did not fit here]`;
}

/** A name that a sheet may have and that none of `taken` has (whatever their capitals); it joins them. */
export function fitSheetName(wanted: string, usedNames: Set<string>): string {
  const plain = wanted
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a name cannot hold
    .replace(/[\\/?*[\]:\u0000-\u001f\u007f\ufffd-\uffff]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s']+|(?<![\s'])[\s']+$/g, "");
  // Excel keeps this one for itself.
  const name = plain === "" || plain.toLowerCase() === "history" ? `Sheet ${plain}`.trim() : plain;
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? "" : ` (${number})`;
    const fit = `${shortened(name, maxSheetSize.name - end.length)}${end}`;
    const key = fit.toLowerCase();
    if (usedNames.has(key)) continue;
    usedNames.add(key);
    return fit;
  }
}

function shortened(name: string, length: number): string {
  if (name.length <= length) return name;
  const cut = name.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "");
  return `${cut.replace(/(?<![\s'])[\s']+$/, "")}…`;
}

const excelEpoch = Temporal.PlainDate.from("1899-12-30");

/** Days since Excel's first, with the time as a part of a day (ECMA-376 part 1, 18.17.4.1: the 1900 date base). */
export function serialOf(dateTime: Temporal.PlainDateTime): number {
  const { days } = excelEpoch.until(dateTime.toPlainDate());
  return days + (dateTime.hour * 60 + dateTime.minute) / (24 * 60);
}

export type SheetPart =
  /** `headed`: its first row are the heads of all columns, which stay in view and stand on each printed page. */
  { kind: "begin"; name: string; headed: boolean } | { kind: "rows"; rows: readonly Row[]; from: number };

/** Rows shared out over as many sheets as they need: each begins with the heads of columns that stood last. */
export async function* inSheets(
  sheet: Sheet,
  usedNames: Set<string>,
  limit: number = maxSheetSize.rows,
): AsyncGenerator<SheetPart> {
  let written = 0;
  let heads: Row | null = null;
  const begin = (headed: boolean): SheetPart => ({
    kind: "begin",
    name: fitSheetName(sheet.name, usedNames),
    headed,
  });
  let begun = false;
  for await (const batch of sheet.rows) {
    if (!begun) yield begin(batch[0]?.as === "heads");
    begun = true;
    let remaining: readonly Row[] = batch;
    while (written + remaining.length > limit) {
      const fitting = remaining.slice(0, limit - written);
      heads = fitting.findLast((row) => row.as === "heads") ?? heads;
      if (fitting.length > 0) yield { kind: "rows", rows: fitting, from: written };
      remaining = remaining.slice(fitting.length);
      yield begin(heads !== null);
      if (heads) yield { kind: "rows", rows: [heads], from: 0 };
      written = heads ? 1 : 0;
    }
    heads = remaining.findLast((row) => row.as === "heads") ?? heads;
    if (remaining.length > 0) yield { kind: "rows", rows: remaining, from: written };
    written += remaining.length;
  }
  if (!begun) yield begin(false);
}

/**
 * How many lines a row needs in columns of those widths. LibreOffice keeps rows one line high where a workbook does not say
 * how high they are.
 */
export function linesOf({ cells, as }: Row, widths: readonly number[]): number {
  if (as === "title") return 1;
  let maxLines = 1;
  for (let place = 0; place < cells.length; place += 1) {
    const cell = cells[place];
    if (typeof cell !== "string") continue;
    // Bold letters are wider, and words do not end where lines do.
    const width = Math.max(1, (widths[place] ?? usualWidth) * (as === "heads" ? 0.85 : 0.95));
    if (cell.length <= width && !cell.includes("\n")) continue;
    let lines = 0;
    for (const line of cell.split("\n")) lines += Math.max(1, Math.ceil(line.length / width));
    if (lines > maxLines) maxLines = lines;
  }
  return maxLines;
}

/** A sheet's own columns, as spreadsheets name them: A, B … Z, AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : `${columnName(rest - 1)}${letter}`;
}
