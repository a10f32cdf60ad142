import { type BankHolidays, bankHolidayOn } from "./bank-holidays.ts";
import { formatDate, formatMonth, formatTime } from "./format-dates.ts";
import type { When } from "./inspection-dates.ts";
import { dateInLondon, timeInLondon } from "./london-time.ts";
import { nameOfStep, type StepKey } from "./schedule.ts";
import type { SurveyWindow } from "./survey-window.ts";
import { isWorkingDay } from "./working-days.ts";

/** A step as the calendar marks it: its place in the list in words, and a short name. */
export type CalendarMark = { number: number; name: string };

/** One day of the calendar, ready to be drawn: no date needs to be worked out from it. */
export type CalendarDay = {
  /** YYYY-MM-DD */
  date: string;
  /** "Tuesday 20 September 2022" */
  label: string;
  dayOfMonth: number;
  /** "September", on the calendar's first day and the first of each month. */
  month: string | null;
  kind: "working" | "weekend" | "bank-holiday";
  /** The bank holiday's name. */
  holiday: string | null;
  /** The day of the count (-10, 1, …) on the working days from the first step to the last. */
  day: number | null;
  onSite: boolean;
  marks: CalendarMark[];
  /** The part of the day for which the survey is open, as shares of it: from 0.5 to 1 is from noon on. */
  survey: { from: number; to: number; words: string } | null;
};

export type CalendarWeek = { days: CalendarDay[] };

type Drawn = {
  dayOne: Temporal.PlainDate;
  steps: readonly ({ key: StepKey } & When)[];
  survey: SurveyWindow;
  bankHolidays: BankHolidays;
};

const DAYS_IN_WEEK = 7;
const MINUTES_IN_DAY = 24 * 60;

/** Whole weeks, Monday to Sunday, from the one of the first step to the one of the last. */
export function calendarWeeks(drawn: Drawn): CalendarWeek[] {
  const dates = drawn.steps.map(({ date }) => date).toSorted(Temporal.PlainDate.compare);
  const [first, last] = [dates[0] ?? drawn.dayOne, dates.at(-1) ?? drawn.dayOne];
  const monday = first.subtract({ days: first.dayOfWeek - 1 });
  const sunday = last.add({ days: DAYS_IN_WEEK - last.dayOfWeek });
  const days: CalendarDay[] = [];
  for (let date = monday; Temporal.PlainDate.compare(date, sunday) <= 0; date = date.add({ days: 1 }))
    days.push(calendarDay(date, days.length === 0, { ...drawn, first, last }));
  return Array.from({ length: days.length / DAYS_IN_WEEK }, (_, week) => ({
    days: days.slice(week * DAYS_IN_WEEK, (week + 1) * DAYS_IN_WEEK),
  }));
}

type Inside = Drawn & { first: Temporal.PlainDate; last: Temporal.PlainDate };

function calendarDay(date: Temporal.PlainDate, isFirst: boolean, drawn: Inside): CalendarDay {
  const { bankHolidays, dayOne, first, last } = drawn;
  const working = isWorkingDay(date, bankHolidays);
  const holiday = bankHolidayOn(bankHolidays, date) ?? null;
  const counted = working && isBetween(date, first, last);
  return {
    date: date.toString(),
    label: formatDate(date),
    dayOfMonth: date.day,
    month: isFirst || date.day === 1 ? formatMonth(date) : null,
    kind: working ? "working" : holiday === null ? "weekend" : "bank-holiday",
    holiday,
    day: counted ? dayOfCount(date, dayOne, bankHolidays) : null,
    onSite: working && isBetween(date, dayOne, last),
    marks: drawn.steps.flatMap((step, index) =>
      step.date.equals(date) ? [{ number: index + 1, name: nameOfStep(step.key) }] : [],
    ),
    survey: surveyOn(date, drawn.survey),
  };
}

function dayOfCount(date: Temporal.PlainDate, dayOne: Temporal.PlainDate, holidays: BankHolidays): number {
  const forward = Temporal.PlainDate.compare(date, dayOne) >= 0;
  const [from, to] = forward ? [dayOne, date] : [date, dayOne];
  let between = 0;
  for (let day = from; !day.equals(to); day = day.add({ days: 1 }))
    if (isWorkingDay(day, holidays)) between += 1;
  return forward ? between + 1 : -between;
}

function surveyOn(date: Temporal.PlainDate, { opensAt, closesAt }: SurveyWindow): CalendarDay["survey"] {
  const opensOn = dateInLondon(opensAt);
  const closesOn = dateInLondon(closesAt);
  if (!isBetween(date, opensOn, closesOn)) return null;
  const opens = date.equals(opensOn) ? timeInLondon(opensAt) : null;
  const closes = date.equals(closesOn) ? timeInLondon(closesAt) : null;
  const times = [opens && `opens ${formatTime(opens)}`, closes && `closes ${formatTime(closes)}`].filter(
    Boolean,
  );
  return {
    from: opens ? shareOfDay(opens) : 0,
    to: closes ? shareOfDay(closes) : 1,
    words: times.length > 0 ? `Survey ${times.join(", ")}` : "Survey open",
  };
}

function shareOfDay(time: Temporal.PlainTime): number {
  return (time.hour * 60 + time.minute) / MINUTES_IN_DAY;
}

function isBetween(date: Temporal.PlainDate, first: Temporal.PlainDate, last: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(date, first) >= 0 && Temporal.PlainDate.compare(date, last) <= 0;
}
