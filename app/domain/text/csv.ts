/**
 * A line of CSV (RFC 4180) with its CRLF.
 *
 * A cell that a spreadsheet could take for a formula gets an apostrophe in front. People's own words come out here,
 * and anyone may write words that begin with an equals sign.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** Exported for the README: what stands in front of a cell that might be taken for a formula. */
export const formulaGuard = "'";

/** A cell, quoted where needed and never a formula. */
export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  const safe = looksLikeFormula(value) ? `${formulaGuard}${value}` : value;
  return /[",\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Spreadsheets ignore white space, quotes and invisible characters before a formula. Some read the wide signs of
 * Chinese and Japanese keyboards (＝ ＋ － ＠) as the plain ones. In some a leading tab, return or line feed starts a
 * formula too.
 */
function looksLikeFormula(value: string): boolean {
  return /^[\t\r\n]/.test(value) || /^[\s\p{Cc}\p{Cf}\p{Z}"'“”‘’«»`]*[=+\-@＝＋－﹣−＠﹦﹢﹫]/u.test(value);
}
