/** In characters: a spreadsheet's cell holds 32,767. A quotation mark whose partner is farther off is a letter like others. */
const maxCellLength = 40_000;
/** So many marks without a partner are looked for; further ones are letters at once, so that the work grows with the file. */
const maxLoneMarks = 50;
/** Of a record: what a sheet has of columns. */
const maxCells = 16_384;

const isLineEnd = (sign: string | undefined) => sign === "\n" || sign === "\r" || sign === undefined;

/**
 * The records of a text whose cells stand between delimiters (RFC 4180). A cell in quotation marks may hold delimiters, line
 * breaks and doubled marks. Marks within other cells are letters: `6" pipe`.
 */
export function* readRecords(text: string, delimiter: string): Generator<string[]> {
  let at = 0;
  let loneMarks = 0;

  const isEnd = (place: number) => text[place] === delimiter || isLineEnd(text[place]);
  const skipSpaces = (from: number) => {
    let place = from;
    while (text[place] === " " || (text[place] === "\t" && delimiter !== "\t")) place += 1;
    return place;
  };

  /** Where the cell that a mark opens is closed; null where nothing closes it. */
  function findClosing(open: number): { mark: number; end: number } | null {
    const last = Math.min(text.length, open + maxCellLength);
    for (let mark = text.indexOf('"', open + 1); mark !== -1 && mark < last; ) {
      const isDoubled = text[mark + 1] === '"';
      const end = isDoubled ? mark : skipSpaces(mark + 1);
      if (!isDoubled && isEnd(end)) return { mark, end };
      mark = text.indexOf('"', mark + (isDoubled ? 2 : 1));
    }
    loneMarks += 1;
    return null;
  }

  function readCell(): string {
    const start = skipSpaces(at);
    // Excel writes a number that keeps its zeros in front as ="0123".
    const open = text[start] === "=" && text[start + 1] === '"' ? start + 1 : start;
    if (text[open] === '"' && loneMarks < maxLoneMarks) {
      const closing = findClosing(open);
      if (closing) {
        at = closing.end;
        return text.slice(open + 1, closing.mark).replaceAll('""', '"');
      }
    }
    const from = at;
    while (!isEnd(at)) at += 1;
    return text.slice(from, at);
  }

  while (at < text.length) {
    const record = [readCell()];
    while (text[at] === delimiter) {
      at += 1;
      const cell = readCell();
      if (record.length < maxCells) record.push(cell);
    }
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    yield record;
  }
}
