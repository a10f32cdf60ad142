/** A run of words that stayed, was removed or is new, with the white space that follows them. */
export type DifferencePiece = { kind: "same" | "removed" | "added"; text: string };

/** Beyond this many words on a side, the two are shown whole: a table of all pairs is kept while they are compared. */
const maxWords = 1000;

/** What stands in one text and not in the other, word by word, in reading order: what was removed before what is new. */
export function compareWords(before: string, after: string): DifferencePiece[] {
  const one = splitWords(before);
  const other = splitWords(after);
  if (one.length > maxWords || other.length > maxWords) {
    return joinPieces([...one.map(removed), ...other.map(added)]);
  }
  const lengths = commonLengths(one, other);
  const pieces: DifferencePiece[] = [];
  let place = 0;
  let otherPlace = 0;
  while (place < one.length || otherPlace < other.length) {
    const word = one[place];
    const otherWord = other[otherPlace];
    if (word !== undefined && otherWord !== undefined && isSameWord(word, otherWord)) {
      pieces.push({ kind: "same", text: otherWord });
      place += 1;
      otherPlace += 1;
    } else if (
      otherWord === undefined ||
      (word !== undefined &&
        lengthAt(lengths, place + 1, otherPlace) >= lengthAt(lengths, place, otherPlace + 1))
    ) {
      pieces.push(removed(word ?? ""));
      place += 1;
    } else {
      pieces.push(added(otherWord));
      otherPlace += 1;
    }
  }
  return joinPieces(pieces);
}

const removed = (text: string): DifferencePiece => ({ kind: "removed", text });
const added = (text: string): DifferencePiece => ({ kind: "added", text });

/** Each word with the white space after it. */
function splitWords(text: string): string[] {
  return text.trim().match(/\S+\s*/gu) ?? [];
}

function isSameWord(one: string, other: string): boolean {
  return one.trimEnd() === other.trimEnd();
}

/** How many words the two have in common, in order, from each pair of places on. */
function commonLengths(one: readonly string[], other: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let place = one.length - 1; place >= 0; place -= 1) {
    for (let otherPlace = other.length - 1; otherPlace >= 0; otherPlace -= 1) {
      const isSame = isSameWord(one[place] ?? "", other[otherPlace] ?? "");
      const row = rows[place];
      if (!row) continue;
      row[otherPlace] = isSame
        ? lengthAt(rows, place + 1, otherPlace + 1) + 1
        : Math.max(lengthAt(rows, place + 1, otherPlace), lengthAt(rows, place, otherPlace + 1));
    }
  }
  return rows;
}

function lengthAt(rows: readonly Uint16Array[], place: number, otherPlace: number): number {
  return rows[place]?.[otherPlace] ?? 0;
}

/** Neighbours of one kind become one; what was removed between two words that stayed stands before what is new. */
function joinPieces(pieces: readonly DifferencePiece[]): DifferencePiece[] {
  const joined: DifferencePiece[] = [];
  const pending = { removed: "", added: "" };
  const flush = () => {
    for (const kind of ["removed", "added"] as const) {
      if (pending[kind] !== "") joined.push({ kind, text: pending[kind] });
      pending[kind] = "";
    }
  };
  for (const { kind, text } of pieces) {
    if (kind !== "same") {
      pending[kind] += text;
      continue;
    }
    flush();
    const last = joined.at(-1);
    if (last?.kind === "same") last.text += text;
    else joined.push({ kind, text });
  }
  flush();
  return joined;
}
