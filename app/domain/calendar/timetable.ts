import { type BankHolidays, bankHolidayOn, bankHolidaysBetween } from "./bank-holidays.ts";
import { formatDate } from "./format-dates.ts";
import { instantInLondon } from "./london-time.ts";
import { type Afterwards, inspectionSchedule, type Schedule, type StepKey } from "./schedule.ts";
import type { SurveyWindow } from "./survey-window.ts";
import { addWorkingDays, isWorkingDay, sameOrNextWorkingDay, workingDayFrom } from "./working-days.ts";

/** How many days inspectors are on site (¶125). */
export type LengthInDays = 2 | 3 | 4;

export type TimetableEntry = {
  readonly day: number;
  readonly date: Temporal.PlainDate;
  readonly key: StepKey;
  /** The instant, for the two steps that happen at noon in London. */
  readonly at?: Temporal.Instant;
  readonly name: string;
  readonly label: string;
  readonly explanation: string;
  readonly source: string;
};

export type AfterwardsEntry = {
  readonly date: Temporal.PlainDate;
  readonly key: Afterwards["key"];
  readonly workingDaysAfterEnd: number;
  readonly label: string;
  readonly explanation: string;
  readonly source: string;
};

export type Timetable = {
  readonly kind: "timetable";
  readonly dayOne: Temporal.PlainDate;
  readonly days: LengthInDays;
  readonly survey: SurveyWindow;
  /** In the order in which they happen. */
  readonly entries: readonly TimetableEntry[];
  readonly afterwards: readonly AfterwardsEntry[];
  /** What somebody who relies on these dates should know, in whole sentences. */
  readonly warnings: readonly string[];
};

export type NotAWorkingDay = {
  readonly kind: "not-a-working-day";
  readonly dayOne: Temporal.PlainDate;
  /** The bank holiday's name, or undefined for a Saturday or Sunday. */
  readonly bankHoliday: string | undefined;
  readonly nextWorkingDay: Temporal.PlainDate;
  /** Says so and what to do, in a whole sentence. */
  readonly message: string;
};

type TimetableInput = { dayOne: Temporal.PlainDate; days: LengthInDays; bankHolidays: BankHolidays };

/**
 * Every date of a re-visit, from its first day on site and its length, in working days of England and
 * Wales; the survey's two ends are noon in London. A first day that is no working day is answered as such, with
 * the next one that is. Follows the timeline of Part 3 of the handbook of 2019, and ¶114-133.
 */
export function timetableFor(input: TimetableInput): Timetable | NotAWorkingDay {
  const { dayOne, days, bankHolidays } = input;
  if (!isWorkingDay(dayOne, bankHolidays)) return notAWorkingDay(dayOne, bankHolidays);
  const entries = entriesOf(inspectionSchedule, input);
  const end = workingDayFrom(dayOne, days, bankHolidays);
  const afterwards = afterwardsFrom(end, bankHolidays);
  const timetable = { dayOne, days, survey: surveyOf(entries), entries, afterwards };
  return { kind: "timetable", ...timetable, warnings: warningsAbout(timetable, bankHolidays) };
}

/** What follows the last day on site (¶131-133). */
export function afterwardsFrom(end: Temporal.PlainDate, bankHolidays: BankHolidays): AfterwardsEntry[] {
  return inspectionSchedule.afterwards.map((step) => ({
    ...step,
    date: addWorkingDays(end, step.workingDaysAfterEnd, bankHolidays),
  }));
}

/** The entry for a step. Every timetable has every step, so a missing one is a mistake in the code. */
export function entryFor(entries: readonly TimetableEntry[], key: StepKey): TimetableEntry {
  const entry = entries.find((candidate) => candidate.key === key);
  if (entry === undefined) throw new Error(`The timetable has no step ${key}`);
  return entry;
}

/** Whether that many days is a length that a re-visit can have. */
export function isLengthInDays(days: number): days is LengthInDays {
  return inspectionSchedule.lengths.includes(days);
}

function entriesOf(schedule: Schedule, { dayOne, days, bankHolidays }: TimetableInput): TimetableEntry[] {
  return schedule.steps.map(({ day: dayOrLast, time, ...words }) => {
    const day = dayOrLast === "last" ? days : dayOrLast;
    const date = workingDayFrom(dayOne, day, bankHolidays);
    const entry = { ...words, day, date };
    return time === undefined ? entry : { ...entry, at: instantInLondon(date, time) };
  });
}

function surveyOf(entries: readonly TimetableEntry[]): SurveyWindow {
  const opensAt = entryFor(entries, "survey-opens").at;
  const closesAt = entryFor(entries, "survey-closes").at;
  if (opensAt === undefined || closesAt === undefined) throw new Error("The survey's two ends need a time");
  return { opensAt, closesAt };
}

function notAWorkingDay(dayOne: Temporal.PlainDate, bankHolidays: BankHolidays): NotAWorkingDay {
  const bankHoliday = bankHolidayOn(bankHolidays, dayOne);
  const nextWorkingDay = sameOrNextWorkingDay(dayOne, bankHolidays);
  const why = bankHoliday === undefined ? "falls at a weekend" : `is a bank holiday (${bankHoliday})`;
  const message = `${formatDate(dayOne)} ${why}. Day 1 must be a working day: the next one is ${formatDate(nextWorkingDay)}.`;
  return { kind: "not-a-working-day", dayOne, bankHoliday, nextWorkingDay, message };
}

function warningsAbout(
  { entries, afterwards }: Pick<Timetable, "entries" | "afterwards">,
  bankHolidays: BankHolidays,
): string[] {
  return [
    ...warningsAboutTheListsEnds(entries, afterwards, bankHolidays),
    ...warningsAboutHolidaysInside(entries, bankHolidays),
  ];
}

function warningsAboutTheListsEnds(
  entries: readonly TimetableEntry[],
  afterwards: readonly AfterwardsEntry[],
  { from, through }: BankHolidays,
): string[] {
  const first = entryFor(entries, "notification").date;
  const last = entryFor(entries, "final-day").date;
  if (Temporal.PlainDate.compare(first, from) < 0)
    return [
      `Our list of bank holidays begins on ${formatDate(from)}. Dates before that are counted as if there were none.`,
    ];
  if (Temporal.PlainDate.compare(last, through) > 0)
    return [
      `Our list of bank holidays ends on ${formatDate(through)}. Dates after that are counted as if there were no more: check them before you rely on them.`,
    ];
  if (afterwards.some(({ date }) => Temporal.PlainDate.compare(date, through) > 0))
    return [
      `Our list of bank holidays ends on ${formatDate(through)}. The dates after the visit go past it: check those before you rely on them.`,
    ];
  return [];
}

function warningsAboutHolidaysInside(
  entries: readonly TimetableEntry[],
  bankHolidays: BankHolidays,
): string[] {
  const first = entryFor(entries, "notification").date;
  const last = entryFor(entries, "final-day").date;
  const opens = entryFor(entries, "survey-opens").date;
  const closes = entryFor(entries, "survey-closes").date;
  return bankHolidaysBetween(bankHolidays, first, last)
    .filter(({ date }) => date.dayOfWeek < 6)
    .map(({ date, title }) => {
      const inSurvey =
        Temporal.PlainDate.compare(date, opens) > 0 && Temporal.PlainDate.compare(date, closes) < 0;
      const holiday = `${formatDate(date)} is a bank holiday (${title}), so it is not counted as a working day.`;
      return inSurvey ? `${holiday} It falls while the survey is open.` : holiday;
    });
}
