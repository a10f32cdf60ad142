/*
 * Encodings of emails that the parser does not know: UTF-7 (RFC 2152), and base64 in the letters of addresses (RFC 4648, 5), as
 * some programs write it by mistake. They are made what the parser reads.
 */

const utf7Name = /^(?:x-)?(?:unicode-[12]-[01]-)?utf-?7$/i;

export function isUtf7(charset: string): boolean {
  return utf7Name.test(charset.trim());
}

/** A text in UTF-7: what stands between "+" and "-" is UTF-16 in base64. */
export function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)(-?)/g, (found, encoded: string, end: string) => {
    if (encoded === "") return end === "" ? found : "+";
    const bytes = Buffer.from(encoded, "base64");
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
    return whole.length === 0 ? found : new TextDecoder("utf-16be").decode(whole);
  });
}

/** Words of a head that are encoded in one of these ways (RFC 2047), in UTF-8 and usual base64. */
export function plainEncodedWords(head: string): string {
  return head.replace(
    /=\?([\w-]{1,40})(\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,1000})\?=/gi,
    (found, charset: string, language: string | undefined, kind: string, words: string) => {
      const isBase64 = kind.toLowerCase() === "b";
      if (isUtf7(charset)) {
        const bytes = isBase64 ? Buffer.from(words, "base64") : decodeQuoted(words);
        return `=?utf-8?B?${Buffer.from(decodeUtf7(bytes.toString("latin1"))).toString("base64")}?=`;
      }
      if (!isBase64 || !/[-_]/.test(words)) return found;
      return `=?${charset}${language ?? ""}?B?${usualLetters(words)}?=`;
    },
  );
}

function decodeQuoted(words: string): Buffer {
  const latin1 = words
    .replaceAll("_", " ")
    .replace(/=([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  return Buffer.from(latin1, "latin1");
}

const base64Part =
  /(^content-transfer-encoding:[ \t]*"?base64(?:url)?"?[^\n]*\n(?:[^\r\n]+\r?\n){0,100}\r?\n)([\w+/=\r\n -]+)/gim;

/** An email whose bodies in base64 have the usual letters. */
export function plainTransferBytes(bytes: Buffer): Buffer {
  const text = bytes.toString("latin1");
  const boundaries = [...text.matchAll(/\bboundary\s*=\s*(?:"([^"\r\n]{1,100})"|([^\s;"]{1,100}))/gi)].map(
    ([, quoted, bare]) => `--${quoted ?? bare}`,
  );
  let isChanged = false;
  const plain = text.replace(base64Part, (found, head: string, body: string) => {
    let isInside = true;
    const lines = body.split("\n").map((line) => {
      if (line.startsWith("--") && boundaries.some((boundary) => line.startsWith(boundary))) isInside = false;
      return isInside ? usualLetters(line) : line;
    });
    const changed = lines.join("\n");
    if (changed === body) return found;
    isChanged = true;
    return head + changed;
  });
  return isChanged ? Buffer.from(plain, "latin1") : bytes;
}

function usualLetters(base64: string): string {
  return base64.replaceAll("-", "+").replaceAll("_", "/");
}
