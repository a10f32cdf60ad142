import type { BankHolidays } from "../domain/calendar/bank-holidays.ts";
import { dateInLondon, instantInLondon, noonInLondon } from "../domain/calendar/london-time.ts";
import { addWorkingDays, sameOrNextWorkingDay, workingDayFrom } from "../domain/calendar/working-days.ts";

/** The first days on site of the two invented re-visits. */
export type ExampleDays = { exampleshire: Temporal.PlainDate; middlefold: Temporal.PlainDate };

/**
 * Exampleshire's survey closes at the second working-day noon ahead of `now`, so its day 1 is the working day after
 * that; Middlefold's day 1 was the last working day before today.
 */
export function exampleDays(now: Temporal.Instant, holidays: BankHolidays): ExampleDays {
  const today = dateInLondon(now);
  const firstNoonAhead = nextWorkingNoon(now, holidays);
  const closing = addWorkingDays(firstNoonAhead, 1, holidays);
  return {
    exampleshire: addWorkingDays(closing, 1, holidays),
    middlefold: addWorkingDays(today, -1, holidays),
  };
}

function nextWorkingNoon(now: Temporal.Instant, holidays: BankHolidays): Temporal.PlainDate {
  const today = dateInLondon(now);
  const noonIsAhead = Temporal.Instant.compare(now, noonInLondon(today)) < 0;
  return sameOrNextWorkingDay(noonIsAhead ? today : today.add({ days: 1 }), holidays);
}

/** A time of day in London, on a day of a re-visit's own count. */
export function onDay(
  dayOne: Temporal.PlainDate,
  day: number,
  time: string,
  holidays: BankHolidays,
): Temporal.Instant {
  return instantInLondon(workingDayFrom(dayOne, day, holidays), Temporal.PlainTime.from(time));
}
