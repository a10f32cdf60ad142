import type { BankHolidays } from "#app/domain/calendar/bank-holidays.ts";
import { calendarWeeks } from "#app/domain/calendar/calendar.ts";
import { formatDate } from "#app/domain/calendar/format-dates.ts";
import { whenOf } from "#app/domain/calendar/inspection-dates.ts";
import type { Timetable } from "#app/domain/calendar/timetable.ts";

/** A timetable in words and ready to be drawn: browsers do not all have what dates are worked out with. */
export type TimetableView = ReturnType<typeof timetableView>;

export function timetableView(timetable: Timetable, bankHolidays: BankHolidays) {
  const { dayOne, days, entries, afterwards, survey, warnings } = timetable;
  const steps = entries.map((entry) => ({ key: entry.key, ...whenOf(entry) }));
  return {
    dayOne: dayOne.toString(),
    dayOneText: formatDate(dayOne),
    days,
    warnings,
    weeks: calendarWeeks({ dayOne, steps, survey, bankHolidays }),
    entries: entries.map(({ key, day, date, label, explanation, source }) => ({
      key,
      day: `Day ${String(day).replace("-", "−")}`,
      date: date.toString(),
      dateText: formatDate(date),
      label,
      explanation,
      source,
    })),
    afterwards: afterwards.map(({ key, date, label, explanation, source }) => ({
      key,
      date: date.toString(),
      dateText: formatDate(date),
      label,
      explanation,
      source,
    })),
  };
}
