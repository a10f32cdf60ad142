/** A text with other letters for the same signs, and where each of its UTF-16 units stands in the text that it was made of. */
export type PlainText = {
  text: string;
  toOriginal(range: { start: number; end: number }): { start: number; end: number };
};

/** Full width, bold, script and circled letters, ligatures of PDFs ("Alﬁe"), and signs of no width inside a word: a rule would pass them over. */
const decorated =
  /[\u3000\ufb00-\ufb06\uff01-\uff5e\u24b6-\u24e9\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f189}]|[\u00ad\u200b\u2060\ufeff]/gu;
const noWidth = /^[\u00ad\u200b\u2060\ufeff]$/u;

/** Small signs for letters that a name or an address may be written in, read as the letters that they show. */
export function readPlainLetters(original: string): PlainText {
  if (original.search(decorated) === -1) return { text: original, toOriginal: (range) => range };
  const starts: number[] = [];
  let text = "";
  let end = 0;
  const add = (words: string, start: number, isOneSign: boolean) => {
    for (let place = 0; place < words.length; place += 1) starts.push(isOneSign ? start : start + place);
    text += words;
  };
  for (const { 0: sign, index } of original.matchAll(decorated)) {
    add(original.slice(end, index), end, false);
    if (!noWidth.test(sign)) add(readSign(sign), index, true);
    end = index + sign.length;
  }
  add(original.slice(end), end, false);
  starts.push(original.length);
  return {
    text,
    toOriginal: (range) => ({ start: starts[range.start] ?? 0, end: starts[range.end] ?? original.length }),
  };
}

/** The boxed letters of flags and headlines have no letter of their own in Unicode's tables. */
function readSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const boxed = [0x1f150, 0x1f170].find((first) => code >= first && code < first + 26);
  return boxed === undefined ? sign.normalize("NFKC") : String.fromCodePoint(0x41 + code - boxed);
}
