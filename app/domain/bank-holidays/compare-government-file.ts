import { type BankHoliday, type BankHolidays, bankHolidayOn } from "../calendar/bank-holidays.ts";

/** A day that our list has and the government's file has not. */
export type DayNotInFile = BankHoliday & {
  /** Where the file has the same bank holiday on another day of that year. */
  readonly movedTo: Temporal.PlainDate | null;
};

/** What the government's file would add to our list, and which days of ours it has not. */
export type FileComparison = {
  readonly added: readonly BankHoliday[];
  readonly missing: readonly DayNotInFile[];
};

/** A year of the file with fewer days than this may have been pasted in part: it says nothing of the days around it. */
const minDaysOfYear = 6;

/**
 * Compares the file with our list. Days before `today` are left out, because dates were counted with them. Of a year
 * that the file has only in part, it compares the days between the file's first and last. It also compares days that
 * the file has under the same name on another date.
 */
export function compareWithFile(
  ours: BankHolidays,
  file: readonly BankHoliday[],
  today: Temporal.PlainDate,
): FileComparison {
  const inFile = new Set(file.map(({ date }) => date.toString()));
  const added = file.filter(({ date }) => bankHolidayOn(ours, date) === undefined);
  const missing = ours.list
    .filter(({ date }) => Temporal.PlainDate.compare(date, today) >= 0 && !inFile.has(date.toString()))
    .map((day) => ({ ...day, movedTo: findMovedDay(day, added) }))
    .filter(({ date, movedTo }) => movedTo !== null || isCovered(date, file));
  return { added, missing };
}

/** The day to which a bank holiday moved: that of the same name, bracketed words apart, in the same year. */
export function findMovedDay(day: BankHoliday, others: readonly BankHoliday[]): Temporal.PlainDate | null {
  const moved = others.find(
    ({ date, title }) =>
      date.year === day.date.year && !date.equals(day.date) && plainTitle(title) === plainTitle(day.title),
  );
  return moved?.date ?? null;
}

function isCovered(date: Temporal.PlainDate, file: readonly BankHoliday[]): boolean {
  const ofYear = file.filter((day) => day.date.year === date.year).map((day) => day.date);
  if (ofYear.length >= minDaysOfYear) return true;
  return (
    ofYear.some((day) => Temporal.PlainDate.compare(day, date) < 0) &&
    ofYear.some((day) => Temporal.PlainDate.compare(day, date) > 0)
  );
}

function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[([].*?[)\]]/g, " ")
    .replace(/\bsubstitute( day)?\b|\bmoved\b|\bin lieu\b/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
