/** In bytes: so far readers look for a PDF's first line (ISO 32000-1, annex H). */
export const maxBeforePdf = 1024;

/** What would make other programs run the same file, or show it as something else. */
const otherKinds =
  /^(#!|\{\\rtf|gif8|rar!|bm|mz|@echo|begin )|<[?!]|<\/?(html|head|body|script|svg|iframe|img|meta|style|object)\b/i;

/**
 * Where a PDF begins in a file that begins with these bytes; -1 where it is none. Mail programs and printers put lines before it
 * that do no harm; what may be read as another kind of file is not taken for a PDF.
 */
export function findPdfStart(bytes: Buffer): number {
  const at = bytes.subarray(0, maxBeforePdf).indexOf("%PDF-");
  if (at <= 0) return at;
  const before = bytes.toString("latin1", 0, at).replace(/^\u00ef\u00bb\u00bf/, "");
  // Printers' job language begins with an escape sign.
  const isText = /^[\t-\r -~]*$/.test(before.replace("\u001b", "").replaceAll("\u0000", ""));
  return isText && !otherKinds.test(before.trimStart()) ? at : -1;
}
