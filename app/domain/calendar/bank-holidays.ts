import { englandAndWales } from "./bank-holidays-england-and-wales.ts";

/** A day on which offices in England and Wales are closed, as proclaimed. */
export type BankHoliday = { readonly date: Temporal.PlainDate; readonly title: string };

/** A list of bank holidays, sorted by date, and the period for which it is known to be whole. */
export type BankHolidays = {
  /** The first date the list covers. */
  readonly from: Temporal.PlainDate;
  /** The last date the list covers: after it, days may turn out to be holidays that the list does not know. */
  readonly through: Temporal.PlainDate;
  readonly list: readonly BankHoliday[];
  readonly titles: ReadonlyMap<string, string>;
};

/** England and Wales have eight bank holidays in every year, so a year with fewer on the list is not whole. */
const HOLIDAYS_IN_EVERY_YEAR = 8;

/** Makes a list from holidays in any order; of two on the same date the later one given is kept. */
export function bankHolidaysFrom(holidays: Iterable<BankHoliday>): BankHolidays {
  const byDate = new Map<string, BankHoliday>();
  for (const holiday of holidays) byDate.set(holiday.date.toString(), holiday);
  const list = [...byDate.values()].sort((a, b) => Temporal.PlainDate.compare(a.date, b.date));
  const [first] = list;
  if (first === undefined) throw new RangeError("A list of bank holidays needs at least one");
  return {
    from: first.date.with({ month: 1, day: 1 }),
    through: Temporal.PlainDate.from({ year: findLastCompleteYear(list), month: 12, day: 31 }),
    list,
    titles: new Map(list.map((holiday) => [holiday.date.toString(), holiday.title])),
  };
}

/** The list that ships: England and Wales, 2016 to 2027. */
export const shippedBankHolidays: BankHolidays = bankHolidaysFrom(
  englandAndWales.map(({ date, title }) => ({ date: Temporal.PlainDate.from(date), title })),
);

/** One day that was added to the list, or removed from it. */
export type BankHolidayChange = BankHoliday & { readonly change: "added" | "removed" };

/**
 * The same list after changes, in the order in which they were made (some are proclaimed with days' notice, as for
 * 19 September 2022; some move, as in 2020 and 2022). Its end moves on once a following year has all of its eight, and never back.
 */
export function changeBankHolidays(
  holidays: BankHolidays,
  changes: Iterable<BankHolidayChange>,
): BankHolidays {
  const byDate = new Map<string, BankHoliday>(holidays.list.map((day) => [day.date.toString(), day]));
  for (const { date, title, change } of changes) {
    if (change === "added") byDate.set(date.toString(), { date, title });
    else byDate.delete(date.toString());
  }
  if (byDate.size === 0) return { ...holidays, list: [], titles: new Map() };
  const changed = bankHolidaysFrom(byDate.values());
  const [from, through] = [earlier(changed.from, holidays.from), later(changed.through, holidays.through)];
  return { ...changed, from, through };
}

function earlier(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) <= 0 ? one : other;
}

function later(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) >= 0 ? one : other;
}

/** The title of the bank holiday on that date, or undefined if it is none. */
export function bankHolidayOn(holidays: BankHolidays, date: Temporal.PlainDate): string | undefined {
  return holidays.titles.get(date.toString());
}

/** The bank holidays from one date to another, both included. */
export function bankHolidaysBetween(
  holidays: BankHolidays,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
): readonly BankHoliday[] {
  return holidays.list.filter(
    ({ date }) => Temporal.PlainDate.compare(date, first) >= 0 && Temporal.PlainDate.compare(date, last) <= 0,
  );
}

/** The last of the years, one after the other from the first, that have all of their holidays on the list. */
function findLastCompleteYear(list: readonly BankHoliday[]): number {
  const counts = new Map<number, number>();
  for (const { date } of list) counts.set(date.year, (counts.get(date.year) ?? 0) + 1);
  let year = Math.min(...counts.keys());
  while ((counts.get(year + 1) ?? 0) >= HOLIDAYS_IN_EVERY_YEAR) year += 1;
  return year;
}
