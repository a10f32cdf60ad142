const marks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const allMarks = new RegExp(marks, "g");
const rightToLeft =
  /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]/u;
const [overrides, openers, closers] = ["\u202d\u202e", "\u202a\u202b\u2066\u2067\u2068", "\u202c\u2069"];

/**
 * Removes direction marks that a text does not need. In a text that runs from the right, the place of a number can
 * depend on one. An open embedding would turn the text after it, and an override the letters themselves. One around
 * the whole text means nothing.
 */
export function cleanDirections(text: string): string {
  if (!marks.test(text)) return text;
  if (!rightToLeft.test(text)) return text.replace(allMarks, "");
  const signs = [...text];
  const remove = new Set<number>();
  const open: { at: number; isIsolate: boolean }[] = [];
  const start = signs.findIndex((sign) => !isEdge(sign));
  const end = signs.findLastIndex((sign) => !isEdge(sign));
  for (const [at, sign] of signs.entries()) {
    if (overrides.includes(sign)) remove.add(at);
    else if (openers.includes(sign)) open.push({ at, isIsolate: sign >= "\u2066" });
    else if (closers.includes(sign)) {
      const last = open.at(-1);
      if (last?.isIsolate !== (sign === "\u2069")) {
        remove.add(at);
        continue;
      }
      open.pop();
      if (last.at < start && at > end) remove.add(last.at).add(at);
    }
  }
  for (const { at } of open) remove.add(at);
  return signs.filter((_, at) => !remove.has(at)).join("");
}

function isEdge(sign: string): boolean {
  return sign.trim() === "" || overrides.includes(sign) || openers.includes(sign) || closers.includes(sign);
}
