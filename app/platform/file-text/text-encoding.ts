/** In bytes: how much of a text is looked at to tell its encoding. */
const maxSample = 1024 * 1024;
const maxJudged = 5000;

const multiByte =
  /[\u00c2-\u00df][\u0080-\u00bf]|\u00e0[\u00a0-\u00bf][\u0080-\u00bf]|[\u00e1-\u00ef][\u0080-\u00bf]{2}|\u00f0[\u0090-\u00bf][\u0080-\u00bf]{2}|[\u00f1-\u00f4][\u0080-\u00bf]{3}|[\u0080-\u00ff]/g;

/**
 * What these bytes say as text that does not tell its encoding: UTF-16 by its mark or its zeros, else UTF-8, else letters of one
 * byte as Windows or an old Mac wrote them. A few wrong bytes among UTF-8 do not make all of it another encoding.
 */
export function decodeText(bytes: Buffer): string {
  const wide = findWideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (isUtf8(bytes)) return new TextDecoder("utf-8").decode(bytes);
  const sample = bytes.toString("latin1", 0, maxSample);
  const { long, stray } = countSequences(sample);
  if (long > stray) return decodeMixed(bytes);
  return new TextDecoder(chooseLetters(bytes.subarray(0, maxSample))).decode(bytes);
}

/** Whether all of it is UTF-8; plain ASCII is, too. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 by its mark, or because nearly every other byte is zero. */
export function findWideEncoding(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 4 < sample.length || Math.min(even, odd) * 20 > Math.max(even, odd)) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

function countSequences(latin1: string): { long: number; stray: number } {
  let [long, stray] = [0, 0];
  for (const [found] of latin1.matchAll(multiByte)) {
    if (found.length > 1) long += 1;
    else stray += 1;
  }
  return { long, stray };
}

function decodeMixed(bytes: Buffer): string {
  const windows = new TextDecoder("windows-1252");
  return bytes.toString("latin1").replace(multiByte, (found) => {
    const some = Buffer.from(found, "latin1");
    return found.length > 1 ? some.toString("utf8") : windows.decode(some);
  });
}

/** The encoding in which more of the signs beyond ASCII are where they would be in writing. */
function chooseLetters(bytes: Buffer): "windows-1252" | "macintosh" {
  return scoreLetters(bytes, "macintosh") > scoreLetters(bytes, "windows-1252")
    ? "macintosh"
    : "windows-1252";
}

function scoreLetters(bytes: Buffer, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes);
  let score = 0;
  let judged = 0;
  for (const { 0: sign, index } of text.matchAll(/[\u0080-\uffff]/g)) {
    score += scoreSign(sign, text[index - 1] ?? " ", text[index + 1] ?? " ");
    judged += 1;
    if (judged === maxJudged) break;
  }
  return score;
}

const isLetter = (sign: string) => /\p{L}/u.test(sign);

function scoreSign(sign: string, before: string, after: string): number {
  if (/[\ufb00-\ufb06ªºƒˆ]/.test(sign)) return -2;
  if (/\p{Ll}/u.test(sign)) return isLetter(before) || isLetter(after) ? 2 : 0;
  if (/\p{Lu}/u.test(sign)) return /\p{Ll}/u.test(before) ? -3 : isLetter(after) ? 1 : -1;
  if (/[’‘]/.test(sign)) return isLetter(before) && isLetter(after) ? 3 : 1;
  if (sign === "“") return isLetter(before) ? -1 : 3;
  if (sign === "”") return isLetter(after) ? -1 : 3;
  if (/[£€]/.test(sign)) return /\d/.test(after) || /\d/.test(before) ? 3 : 0;
  return /[–—…•\u00a0°½¼¾©®™·]/.test(sign) ? 1 : -2;
}
