/** How a list is set: by 1, 2, 3; by i, ii, iii; by a, b, c; or by a sign of that kind before every item. */
export type MarkerKind = "number" | "roman" | "letter" | `bullet ${string}`;

/** What a line begins with: each way to read its marker (an "i." counts as a letter too), and what follows it. */
export type Marker = { readings: { kind: MarkerKind; place: number }[]; rest: string };

// Inspection letters and what is copied from them: PDFs give squares, Word gives signs of its own private use.
const sign = /^([•●▪■□◦‣∙·◆➢➤✓\uf0a7\uf0b7]|[-–—*o](?=\s|$))\s*(.*)$/su;
const counted =
  /^(?:\(\s*(\d{1,2}|[a-z]|[ivx]{1,5})\s*\)|(\d{1,2}|[a-z]|[ivx]{1,5})[.)](?![\d.]))(\s*)(.*)$/isu;

const ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

/** The marker at the start of a line, or null where it has none. */
export function markerOf(line: string): Marker | null {
  const signed = sign.exec(line);
  if (signed) {
    return { readings: [{ kind: `bullet ${signed[1]}`, place: 0 }], rest: signed[2] ?? "" };
  }
  const found = counted.exec(line);
  if (!found) return null;
  const [, inBrackets, before, gap, rest = ""] = found;
  const mark = (inBrackets ?? before ?? "").toLowerCase();
  if (/\d/.test(mark)) return { readings: [{ kind: "number", place: Number(mark) }], rest };
  // "e.g." and "S.E.N." are words: letters need room after them.
  if (gap === "" && rest !== "") return null;
  const readings: Marker["readings"] = [];
  if (mark.length === 1) readings.push({ kind: "letter", place: mark.charCodeAt(0) - 96 });
  const roman = placeOfRoman(mark);
  if (roman !== null) readings.push({ kind: "roman", place: roman });
  return readings.length === 0 ? null : { readings, rest };
}

/** 1 to 29; null where it is no such number. */
function placeOfRoman(mark: string): number | null {
  const tens = /^x{0,2}/.exec(mark)?.[0].length ?? 0;
  const one = ones.indexOf(mark.slice(tens));
  return one < 0 || tens * 10 + one === 0 ? null : tens * 10 + one;
}
