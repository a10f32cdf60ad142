import { lostField } from "../text/text-field.ts";
import { readWholeNumber } from "../typed-fields/read-whole-number.ts";
import type { FocusAreaInput, FocusAreaProblems } from "./focus-area.ts";
import { maxParsed } from "./parse-weaknesses.ts";

/** A focus area as it stands in the form, all as typed. */
export type FocusAreaRow = {
  /** Empty for a new one. */
  id: string;
  shortName: string;
  fullText: string;
  theme: string;
  position: string;
  remove: boolean;
};

export function emptyRow(number: number): FocusAreaRow {
  return { id: "", shortName: "", fullText: "", theme: "", position: String(number), remove: false };
}

/** The rows of a sent form, whose controls are numbered from 1: `shortName-1`. */
export function readRows(typed: Record<string, string[]>): FocusAreaRow[] {
  const value = (name: string, number: number) => typed[`${name}-${number}`]?.[0];
  const rows: FocusAreaRow[] = [];
  for (let number = 1; number <= countRows(typed); number += 1) {
    rows.push({
      id: value("id", number) ?? "",
      shortName: value("shortName", number) ?? "",
      fullText: value("fullText", number) ?? "",
      theme: value("theme", number) ?? "",
      position: value("position", number) ?? "",
      remove: value("remove", number) !== undefined,
    });
  }
  return rows;
}

const rowFields = ["id", "shortName", "fullText", "theme", "position"] as const;

function countRows(typed: Record<string, string[]>): number {
  const numbers = Object.keys(typed).map((name) => Number(/^[a-zA-Z]+-(\d{1,4})$/.exec(name)?.[1] ?? 0));
  return Math.min(maxParsed, Math.max(0, ...numbers));
}

/** What is lost of rows of which something arrived, by control name: an area would be emptied, or removed. */
export function findLostRowFields(typed: Record<string, string[]>): Record<string, string> {
  const numbers = Array.from({ length: countRows(typed) }, (_, index) => index + 1);
  const lost = numbers.flatMap((number) =>
    rowFields
      .filter((name) => typed[`${name}-${number}`]?.[0] === undefined)
      // What cannot be seen is said beside the weakness.
      .map((name) => (name === "id" ? `fullText-${number}` : `${name}-${number}`)),
  );
  return Object.fromEntries(lost.map((name) => [name, lostField]));
}

export type OrderedFocusAreas = {
  focusAreas: FocusAreaInput[];
  /** For each of them, the number of the row that it stands in. */
  rowNumbers: number[];
};

/**
 * The focus areas that the rows ask for, in the order asked for; removed rows and rows left empty are none. A row whose
 * position was changed goes before or after the one that has that place, so that moving one takes one change.
 */
export function orderRows(rows: readonly FocusAreaRow[]): OrderedFocusAreas {
  const orderedRows = rows
    .map((row, index) => ({ row, number: index + 1, place: placeOf(row, index + 1) }))
    .filter(({ row }) => !row.remove && !isEmpty(row))
    .sort((one, other) => one.place - other.place || one.number - other.number);
  return {
    focusAreas: orderedRows.map(({ row: { id, shortName, fullText, theme } }) => ({
      ...(id === "" ? {} : { id }),
      shortName,
      fullText,
      theme,
    })),
    rowNumbers: orderedRows.map(({ number }) => number),
  };
}

/** What is wrong with the places asked for, by control name. */
export function placeErrorsOf(rows: readonly FocusAreaRow[]): Record<string, string> {
  const wrong = rows.flatMap(({ position, remove }, index) =>
    remove || position === "" || isPlace(position)
      ? []
      : [[`position-${index + 1}`, "Enter the place as a number, such as 2."]],
  );
  return Object.fromEntries(wrong);
}

function isPlace(position: string): boolean {
  const place = readWholeNumber(position);
  return place !== null && place < 1000;
}

function placeOf({ position }: FocusAreaRow, number: number): number {
  const place = isPlace(position) ? (readWholeNumber(position) ?? number) : number;
  return place === number ? place : place + (place < number ? -0.5 : 0.5);
}

function isEmpty({ id, shortName, fullText, theme }: FocusAreaRow): boolean {
  return id === "" && shortName === "" && fullText === "" && theme === "";
}

/** What is wrong, by control name. */
export function errorsOf({ rows }: FocusAreaProblems, rowNumbers: readonly number[]): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const [index, problems] of rows.entries()) {
    for (const [name, problem] of Object.entries(problems)) {
      if (problem) errors[`${name}-${rowNumbers[index]}`] = problem;
    }
  }
  return errors;
}

/** The errors of a form with each row's number said, for a list of them away from their rows; in the page's order. */
export function withRowNumbers(errors: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const numbered = Object.entries(errors).flatMap(([name, message]) =>
    message ? [{ name, message, number: Number(name.split("-").at(-1)) }] : [],
  );
  return Object.fromEntries(
    numbered
      .sort((one, other) => one.number - other.number)
      .map(({ name, message, number }) => [
        name,
        `Focus area ${number}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
      ]),
  );
}

/** Rows for pasted weaknesses; one whose text is there already keeps its id, its name and its theme. */
export function rowsFromPaste(
  weaknesses: readonly { shortName: string; fullText: string }[],
  before: readonly { id: string; shortName: string; fullText: string; theme: string }[],
): FocusAreaRow[] {
  return weaknesses.map((weakness, index) => {
    const same = before.find(({ fullText }) => fullText === weakness.fullText);
    const { id, shortName, fullText, theme } = same ?? { id: "", theme: "", ...weakness };
    return { id, shortName, fullText, theme, position: String(index + 1), remove: false };
  });
}
