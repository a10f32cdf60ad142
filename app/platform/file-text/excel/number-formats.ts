import { dateToSerial, format, getFormatFromId, isDateFormat, isValidFormat } from "numfmt";
import { readXml } from "../read-xml.ts";

export type CellFormats = {
  /** A number as a cell of that style shows it. */
  formatNumber(value: number, style: number): string;
  formatText(text: string, style: number): string;
  /** A date or time that is written out (ISO 8601), as strict workbooks have it. */
  formatIsoDate(iso: string, style: number): string;
};

type Pattern = { code: string; isDate: boolean; isElapsed: boolean; isGeneral: boolean };

const options = { locale: "en-GB", throws: false, nbsp: false };
const maxStyles = 100_000;
/** Days between the two systems of dates that workbooks may use (ECMA-376 part 1, 18.17.4). */
const daysBetweenSystems = 1462;
/** The day after 31 December 9999. */
const firstDayTooLate = 2_958_466;
const maxFormattedText = 2_000;

/** Whose currency it is: the names of months go by that, but the signs between figures by the reader's place. */
const placeOfCurrency = /\[\$([^\][-]{0,20})-[^\][]{1,20}\]/g;

/** Reads how cells show their numbers, as in the United Kingdom where the workbook leaves it to the reader's place. */
export async function readCellFormats(
  pieces: AsyncIterable<Buffer>,
  { from1904 }: { from1904: boolean },
): Promise<CellFormats> {
  const codes = new Map<number, string>();
  const ofStyles: number[] = [];
  let inCellStyles = false;
  await readXml(pieces, {
    begin(name, { numFmtId = "", formatCode = "" }) {
      if (name === "numFmt") codes.set(Number(numFmtId), formatCode);
      else if (name === "cellXfs") inCellStyles = true;
      else if (name === "xf" && inCellStyles) ofStyles.push(Number(numFmtId) || 0);
      return name === "dxfs" ? "skip" : undefined;
    },
    end(name) {
      if (name === "cellXfs") inCellStyles = false;
    },
    text: () => undefined,
    isFull: () => ofStyles.length > maxStyles || codes.size > maxStyles,
  });

  const patterns = new Map<number, Pattern>();
  function patternOf(style: number): Pattern {
    const known = patterns.get(style);
    if (known) return known;
    const id = ofStyles[style] ?? 0;
    const written = codes.get(id) ?? getFormatFromId(id, "en-GB") ?? "General";
    const isDate = isDateFormat(written);
    const code = isDate
      ? written
      : written.replace(placeOfCurrency, (_, sign: string) => (sign === "" ? "" : `[$${sign}]`));
    const bare = code.replace(/"[^"]*"|\\./g, "");
    const pattern = {
      code,
      isDate,
      isElapsed: /\[(h+|m+|s+)\]/i.test(bare),
      // What nobody can read of a format must not lose its number.
      isGeneral: !isValidFormat(code) || (bare === code && /^\s*(General|@)?\s*$/i.test(code)),
    };
    patterns.set(style, pattern);
    return pattern;
  }

  function formatNumber(value: number, style: number): string {
    const { code, isDate, isElapsed, isGeneral } = patternOf(style);
    const days = isDate && !isElapsed && from1904 ? value + daysBetweenSystems : value;
    // Excel shows only # where there is no such day.
    const isNoDay = isDate && (days < 0 || (days >= firstDayTooLate && !isElapsed));
    if (isGeneral || isNoDay) return format("General", value, options);
    return format(code, days, options);
  }

  return {
    formatNumber,
    formatText(text, style) {
      const { code, isGeneral } = patternOf(style);
      if (isGeneral || text.length > maxFormattedText || !/[;@]/.test(code)) return text;
      return format(code, text, options);
    },
    formatIsoDate(iso, style) {
      const parts = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?Z?$/.exec(
        iso.trim(),
      );
      if (!parts || iso.trim() === "") return iso;
      const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0));
      const seconds = (hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0);
      const date = year ? (dateToSerial([year, month ?? 1, day ?? 1, 0, 0, 0]) ?? 0) : 0;
      const serial = date + seconds / 86_400;
      const { code, isDate } = patternOf(style);
      const usual = !year
        ? "hh:mm"
        : parts[4] === undefined || seconds === 0
          ? "dd/mm/yyyy"
          : "dd/mm/yyyy hh:mm";
      return format(isDate ? code : usual, serial, options);
    },
  };
}
