/** In bytes: as far as an email's head is looked at. */
export const maxEmailHead = 256 * 1024;

const maxBanner = 10;
const field = /^[!-9;-~]+[ \t]*:/;
const known =
  /^(from|to|subject|date|received|message-id|return-path|sender|delivered-to|mime-version)[ \t]*:/i;

/**
 * Where an email's first field stands in a file that begins with these bytes; null where it is none. Mail programs write lines
 * before it: a mark of Unicode, empty lines, the "From " line of a mailbox, or a banner of their own.
 */
export function findEmailStart(bytes: Buffer): number | null {
  const text = bytes.toString("latin1", 0, maxEmailHead);
  let at = text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
  for (let lines = 0; lines < maxBanner; lines += 1) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    if (field.test(line)) return isHead(text.slice(at)) ? at : null;
    // A banner is words; a line of control signs is of another kind of file.
    if (!/^[\t -~\u0080-\u00ff]*\r?$/.test(line)) return null;
    if (end >= text.length) return null;
    at = end + 1;
  }
  return null;
}

/** Lines of "Name: words" and their continuations, among them one that only emails have, up to an empty line. */
function isHead(text: string): boolean {
  let hasKnown = false;
  for (let at = 0; at < text.length; at = lineEnd(text, at) + 1) {
    const line = text.slice(at, lineEnd(text, at)).replace(/\r$/, "");
    if (line === "") return hasKnown;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no head of an email has them
    if (/[\u0000-\u0008\u000e-\u001f]/.test(line)) return false;
    if (!field.test(line) && !/^[ \t]/.test(line)) return false;
    hasKnown ||= known.test(line);
  }
  return hasKnown;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
