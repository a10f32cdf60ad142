const closing: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  '"': '"',
  "＂": "＂",
  "‘": "’",
  "'": "'’",
};
/** An apostrophe looks like these marks: what begins with one stands apart, and ends where no letter follows. */
const single = new Set(["‘", "'"]);
/** The same mark at both ends. */
const straight = new Set(['"', "＂", "'"]);

/** In characters: nobody quotes more than this at once, and an apostrophe further on is no end. */
const maxQuotedLength = 2000;

const opens = /[“„«"＂‘']/g;

/**
 * A text with what stands between quotation marks of any kind (“…”, "…", «…», ‘…’, '…') replaced, marks included. A mark that
 * is never closed in its paragraph quotes nothing. Its work grows with the text.
 */
export function mapQuotedWords(text: string, map: (quoted: string) => string): string {
  const searched = new RegExp(opens);
  const ends = new Map<string, number>();
  let [mapped, from] = ["", 0];
  for (let match = searched.exec(text); match; match = searched.exec(text)) {
    const start = match.index;
    const mark = match[0];
    // What was looked for in vain from further back is not there from here either.
    if (start < (ends.get(mark) ?? 0)) continue;
    const end = findEnd(text, start, mark);
    if (end.at === null) {
      ends.set(mark, end.searchedTo);
      continue;
    }
    mapped += text.slice(from, start) + map(text.slice(start, end.at + 1));
    from = end.at + 1;
    searched.lastIndex = from;
  }
  return mapped + text.slice(from);
}

function findEnd(text: string, start: number, mark: string): { at: number | null; searchedTo: number } {
  if (straight.has(mark) || single.has(mark)) {
    const isOpen = /[\s([“„«"‘'–—/:]/.test(text[start - 1] ?? " ") && /\S/.test(text[start + 1] ?? " ");
    if (!isOpen) return { at: null, searchedTo: start };
  }
  const marks = closing[mark] ?? mark;
  const searchedTo = Math.min(text.length, start + maxQuotedLength);
  for (let at = start + 1; at < searchedTo; at += 1) {
    const sign = text[at] ?? "";
    if (sign === "\n" && text[at + 1] === "\n") return { at: null, searchedTo: at };
    if (!marks.includes(sign)) continue;
    if (!straight.has(mark) && !single.has(mark)) return { at, searchedTo };
    const isEnd = /\S/.test(text[at - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? " ");
    if (isEnd) return { at, searchedTo };
  }
  return { at: null, searchedTo };
}

/** What a text quotes, each with its marks. */
export function listQuotedWords(text: string): string[] {
  const quoted: string[] = [];
  mapQuotedWords(text, (one) => {
    quoted.push(one);
    return one;
  });
  return quoted;
}
