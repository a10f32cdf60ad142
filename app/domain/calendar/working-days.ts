import { type BankHolidays, bankHolidayOn } from "./bank-holidays.ts";

const SATURDAY = 6;

/** Monday to Friday, and no bank holiday in England and Wales. */
export function isWorkingDay(date: Temporal.PlainDate, holidays: BankHolidays): boolean {
  return date.dayOfWeek < SATURDAY && bankHolidayOn(holidays, date) === undefined;
}

/**
 * The date so many working days after another (before it, when negative), which itself is not counted and
 * need not be a working day. Nought gives the date back.
 */
export function addWorkingDays(
  date: Temporal.PlainDate,
  days: number,
  holidays: BankHolidays,
): Temporal.PlainDate {
  if (!Number.isInteger(days)) throw new RangeError(`Not a whole number of working days: ${days}`);
  const step = Math.sign(days);
  let reached = date;
  for (let counted = 0; counted !== days; ) {
    reached = reached.add({ days: step });
    if (isWorkingDay(reached, holidays)) counted += step;
  }
  return reached;
}

/**
 * The date of a day in the inspection's own count. Day 1 is the first day on site, 2 the next working day, and -1 the
 * working day before. There is no day 0 (handbook of 2019, timeline of Part 3).
 */
export function workingDayFrom(
  dayOne: Temporal.PlainDate,
  day: number,
  holidays: BankHolidays,
): Temporal.PlainDate {
  if (day === 0) throw new RangeError("There is no day 0: the working day before day 1 is day -1");
  return addWorkingDays(dayOne, day > 0 ? day - 1 : day, holidays);
}

/** The date itself if it is a working day, else the first one after it. */
export function sameOrNextWorkingDay(date: Temporal.PlainDate, holidays: BankHolidays): Temporal.PlainDate {
  return isWorkingDay(date, holidays) ? date : addWorkingDays(date, 1, holidays);
}
