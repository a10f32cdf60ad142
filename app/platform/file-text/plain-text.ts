import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { readRange } from "../file-signs/read-range.ts";
import { takeFromDelimited } from "./delimited/delimited-text.ts";
import { cutText, tidyText } from "./text-builder.ts";
import { decodeText, findWideEncoding } from "./text-encoding.ts";

/**
 * Signs that no text has: control signs except line and page breaks, Word's hyphens (1E and 1F), and the old end of a
 * file (1A).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control signs that are looked for
const notText = /[\u0000-\u0008\u000e-\u0019\u001b-\u001d\u007f]/;

/** In bytes: more than the letters that are kept can take. */
const maxBytesPerSign = 4;

/** Whether a file is text, looked at to its end: UTF-8, UTF-16, or letters of one byte. */
export async function isPlainText(path: string): Promise<boolean> {
  const wide = findWideEncoding(await readRange(path, 0, 2000));
  const decoder = new TextDecoder(wide ?? "latin1", { fatal: wide !== null });
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
      if (notText.test(decoder.decode(piece, { stream: true }))) return false;
    }
    return !notText.test(decoder.decode());
  } catch {
    return false;
  }
}

/** The text of a file, at most `maxLength` signs of it. */
export async function takeFromPlainText(
  path: string,
  maxLength: number,
): Promise<{ text: string; cut: boolean }> {
  const text = await readLetters(path, maxLength);
  return { text: tidyText(cutText(text, maxLength)), cut: text.length > maxLength };
}

/** The rows of a CSV file with tabs between cells; where it is no table, its text. */
export async function takeFromCsv(path: string, maxLength: number): Promise<{ text: string; cut: boolean }> {
  const text = await readLetters(path, maxLength);
  const table = takeFromDelimited(cutText(text, maxLength), maxLength);
  const cut = text.length > maxLength;
  return table ? { ...table, cut: table.cut || cut } : { text: tidyText(cutText(text, maxLength)), cut };
}

async function readLetters(path: string, maxLength: number): Promise<string> {
  const bytes = await readFile(path);
  const decoded = decodeText(bytes.subarray(0, (maxLength + 1) * maxBytesPerSign));
  return decoded.replaceAll("\u001e", "-");
}
