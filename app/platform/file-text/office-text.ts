import { openZip } from "../zip.ts";
import { takeFromExcel } from "./excel/excel-text.ts";
import { takeFromOpenDocument } from "./open-document/open-document-text.ts";
import { takeFromPowerPoint } from "./powerpoint/powerpoint-text.ts";
import { takeFromWord } from "./word/word-text.ts";
import { limitUnpacked } from "./zip-budget.ts";

export type OfficeKind = "word" | "excel" | "powerpoint" | "odt" | "ods" | "odp";

const readers = {
  word: takeFromWord,
  excel: takeFromExcel,
  powerpoint: takeFromPowerPoint,
  odt: takeFromOpenDocument,
  ods: takeFromOpenDocument,
  odp: takeFromOpenDocument,
} as const;

/**
 * The text of a document, workbook or presentation, of at most so many characters, as it shows to whoever opens it. The readers
 * are our own: of the libraries looked at in November 2026, mammoth reads Word alone and loses the numbers of lists, officeparser
 * builds trees of whole parts and brings an OCR engine, xlsx on npm has known faults, exceljs and hucre give values rather than
 * what cells show. Formats of numbers are numfmt's, fonts of signs dingbat-to-unicode's.
 */
export async function takeFromOffice(
  path: string,
  kind: OfficeKind,
  maxLength: number,
): Promise<{ text: string; cut: boolean }> {
  const zip = await openZip(path);
  try {
    const { text, cut } = await readers[kind](limitUnpacked(zip), maxLength);
    return { text: unhyphenate(text), cut };
  } finally {
    zip.close();
  }
}

/** Where a line may or may not be broken is nothing that anybody searches for or quotes. */
function unhyphenate(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(/\u2011/g, "-");
}
