import { createReadStream } from "node:fs";

/** Signs that no text has: all control signs but tab, line feed, form feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control signs that are looked for
const notText = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/**
 * A file as text (UTF-8, UTF-16 with its mark, or Windows' Western European letters), looked at to its end, its first
 * `keep` characters kept. Null where it is not text.
 */
export async function readPlainText(
  path: string,
  { keep }: { keep: number },
): Promise<{ text: string; cut: boolean } | null> {
  for (const encoding of await encodingsToTry(path)) {
    const read = await readAs(path, encoding, keep);
    if (read) return read;
  }
  return null;
}

async function encodingsToTry(path: string): Promise<string[]> {
  for await (const piece of createReadStream(path, { end: 1 }) as AsyncIterable<Buffer>) {
    if (piece[0] === 0xff && piece[1] === 0xfe) return ["utf-16le"];
    if (piece[0] === 0xfe && piece[1] === 0xff) return ["utf-16be"];
  }
  return ["utf-8", "windows-1252"];
}

async function readAs(path: string, encoding: string, keep: number) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let text = "";
  let cut = false;
  const take = (words: string): boolean => {
    if (notText.test(words)) return false;
    if (text.length + words.length > keep) cut = true;
    if (text.length < keep) text += words.slice(0, keep - text.length);
    return true;
  };
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
      if (!take(decoder.decode(piece, { stream: true }))) return null;
    }
    return take(decoder.decode()) ? { text, cut } : null;
  } catch {
    return null;
  }
}
