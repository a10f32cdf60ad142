import type { Attributes, XmlReader } from "../read-xml.ts";
import type { RowWriter } from "../rows.ts";
import { columnOfLetters, type MergedCells } from "./merged-cells.ts";
import type { CellFormats } from "./number-formats.ts";
import { isSkippedInString, unescapeString } from "./strings.ts";

const maxColumns = 16_384;
const skipped = new Set([
  "f",
  "extLst",
  "conditionalFormatting",
  "dataValidations",
  "oddHeader",
  "oddFooter",
]);

/** A picture in a cell, as WPS writes it: no words. */
const pictureOfWps = /^=DISPIMG\("[^"]*",\d+\)$/;

/**
 * Reads a sheet's cells (ECMA-376 part 1, 18.3): what shows of them, where they stand. Hidden rows and columns are left out, and
 * what lies under a merged cell.
 */
export function createSheetReader(
  rows: RowWriter,
  { strings, formats, merged }: { strings: readonly string[]; formats: CellFormats; merged: MergedCells },
): XmlReader {
  const columns = createColumns();
  let rowNumber = 0;
  let isRowHidden = false;
  /** Of rows that do not give their own. */
  let hasNoHeight = false;
  let row: { place: number; text: string }[] = [];
  let column = 0;
  let type = "";
  let style = 0;
  let value = "";
  let inValue = false;

  function beginRow({ r, hidden, ht }: Attributes): void {
    const number = Number(r) > 0 ? Number(r) : rowNumber + 1;
    if (number > rowNumber + 1) rows.addGap();
    rowNumber = number;
    isRowHidden = isTrue(hidden) || (ht === undefined ? hasNoHeight : Number(ht) === 0);
    merged.beginRow(number);
    column = 0;
    row = [];
  }

  function beginCell({ r, t, s }: Attributes): void {
    column = columnOf(r ?? "") ?? column + 1;
    type = t ?? "n";
    style = Number(s) || 0;
    value = "";
  }

  function endCell(): void {
    if (value === "" || isRowHidden || column > maxColumns) return;
    if (columns.isHidden(column) || merged.isCovered(column)) return;
    const text = shownText();
    if (text !== "") row.push({ place: columns.placeOf(column), text });
  }

  function shownText(): string {
    switch (type) {
      case "s":
        return formats.formatText(strings[Number(value)] ?? "", style);
      case "str":
      case "inlineStr":
        return pictureOfWps.test(value) ? "" : formats.formatText(unescapeString(value), style);
      case "b":
        return isTrue(value.trim()) ? "TRUE" : "FALSE";
      case "e":
        return value;
      case "d":
        return formats.formatIsoDate(value, style);
      default: {
        const number = value.trim() === "" ? Number.NaN : Number(value);
        return Number.isFinite(number) ? formats.formatNumber(number, style) : value;
      }
    }
  }

  return {
    begin(name, attributes) {
      if (skipped.has(name) || isSkippedInString(name)) return "skip";
      if (name === "row") beginRow(attributes);
      else if (name === "c") beginCell(attributes);
      else if (name === "col") columns.add(attributes);
      // `zeroHeight` hides only the rows that are not written; a height of none hides those, too, that give no other.
      else if (name === "sheetFormatPr") {
        hasNoHeight = Number(attributes.defaultRowHeight || Number.NaN) === 0;
        if (Number(attributes.defaultColWidth || Number.NaN) === 0) columns.hideAll();
      }
      inValue = name === "v" || name === "t";
      return undefined;
    },
    end(name) {
      inValue = false;
      if (name === "c") endCell();
      else if (name === "row" && !isRowHidden) rows.addRow(row);
    },
    text(words) {
      if (inValue) value += words;
    },
    isFull: rows.isFull,
  };
}

/** Which columns are hidden, and in which place the others show. */
function createColumns() {
  const hidden = new Uint8Array(maxColumns + 1);
  let places: Uint16Array | null = null;
  let ranges = 0;
  return {
    add({ min, max, hidden: isHidden, width }: Attributes): void {
      const isShown = !isTrue(isHidden) && !(width !== undefined && Number(width) === 0);
      ranges += 1;
      if (ranges <= maxColumns) hidden.fill(isShown ? 0 : 1, Number(min) || 1, (Number(max) || 1) + 1);
    },
    /** Those that give no width of their own, which come afterwards. */
    hideAll: () => void hidden.fill(1),
    isHidden: (column: number) => hidden[column] === 1,
    placeOf(column: number): number {
      if (places === null) {
        places = new Uint16Array(maxColumns + 1);
        let place = 0;
        for (let at = 1; at <= maxColumns; at += 1) {
          places[at] = place;
          if (hidden[at] === 0) place += 1;
        }
      }
      return places[column] ?? 0;
    },
  };
}

/** 28 for "AB12". */
function columnOf(reference: string): number | null {
  return columnOfLetters(/^\$?([A-Za-z]{1,3})\$?\d*$/.exec(reference)?.[1] ?? "");
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value?.toLowerCase() === "true";
}
