import { type BankHolidays, bankHolidayOn } from "#app/domain/calendar/bank-holidays.ts";
import { calendarWeeks } from "#app/domain/calendar/calendar.ts";
import { formatDate, formatDateAndTime, formatWeekday } from "#app/domain/calendar/format-dates.ts";
import {
  formatWhen,
  sameWhen,
  stepOf,
  surveyWindowOf,
  whenOf,
} from "#app/domain/calendar/inspection-dates.ts";
import { inspectionSchedule, type StepKey, stepKeys } from "#app/domain/calendar/schedule.ts";
import { afterwardsFrom, type TimetableEntry, timetableFor } from "#app/domain/calendar/timetable.ts";
import { isWorkingDay } from "#app/domain/calendar/working-days.ts";
import { type StepFacts, statusOfStep } from "#app/domain/facts/step-status.ts";
import { formatDateChange } from "#app/domain/inspections/date-history.ts";
import type { DateStatus } from "#app/domain/inspections/find-date-status.server.ts";
import type { ListedDateChange } from "#app/domain/inspections/list-date-changes.server.ts";
import { findFixedReason } from "#app/domain/inspections/move-rules.ts";

export type DatesView = ReturnType<typeof datesView>;
export type StepView = DatesView["steps"][number];

/** A re-visit's dates in words and ready to be drawn: browsers do not all have what dates are worked out with. */
export function datesView(
  dateStatus: DateStatus,
  facts: StepFacts,
  bankHolidays: BankHolidays,
  changes: readonly ListedDateChange[],
) {
  const { dayOne, days, steps } = dateStatus;
  const end = stepOf(steps, "final-day").set.date;
  const timetable = timetableFor({ dayOne, days, bankHolidays });
  const rules = timetable.kind === "timetable" ? timetable.entries : [];
  return {
    dayOneText: formatDate(dayOne),
    days,
    weeks: calendarWeeks({
      dayOne,
      steps: steps.map(({ key, set }) => ({ key, ...set })),
      survey: surveyWindowOf(steps),
      bankHolidays,
    }),
    steps: inspectionSchedule.steps.map((step) => ({
      ...stepView(step.key, dateStatus, facts, bankHolidays, rules),
      label: step.name,
      explanation: step.explanation,
      source: step.source,
    })),
    afterwards: afterwardsFrom(end, bankHolidays).map(({ key, date, label, explanation }) => ({
      key,
      date: date.toString(),
      dateText: formatDate(date),
      label,
      explanation,
    })),
    history: groupedHistory(changes),
  };
}

function stepView(
  key: StepKey,
  dateStatus: DateStatus,
  facts: StepFacts,
  bankHolidays: BankHolidays,
  rules: readonly TimetableEntry[],
) {
  const { rule, set, moved } = stepOf(dateStatus.steps, key);
  // While new bank holidays wait for the lead's answer, or were declined, the rule says something else by now.
  const entry = rules.find((candidate) => candidate.key === key);
  const ruleNow = entry ? whenOf(entry) : rule;
  return {
    key,
    date: set.at?.toString() ?? set.date.toString(),
    whenText: formatWhen(set),
    ruleText: sameWhen(ruleNow, set) ? null : formatWhen(ruleNow),
    moved: moved && { reason: moved.reason, by: moved.by, at: formatDateAndTime(moved.at) },
    dayOff: describeDayOff(set.date, bankHolidays),
    status: statusOfStep(key, set, facts, dateStatus.now),
    fixed: findFixedReason(key, dateStatus),
  };
}

/** Said where the lead has put a step on a day that offices are closed, since that may be meant or a slip. */
function describeDayOff(date: Temporal.PlainDate, bankHolidays: BankHolidays): string | null {
  if (isWorkingDay(date, bankHolidays)) return null;
  const holiday = bankHolidayOn(bankHolidays, date);
  return holiday === undefined
    ? `A ${formatWeekday(date)}, not a working day.`
    : `A bank holiday (${holiday}).`;
}

const order: readonly string[] = ["day-one", "days", ...stepKeys];

/** What was changed at one time for one reason is told as one. */
function groupedHistory(changes: readonly ListedDateChange[]) {
  const groups = new Map<string, { at: string; by: string; reason: string; changes: ListedDateChange[] }>();
  for (const change of changes) {
    const key = `${change.at.toString()} ${change.by} ${change.reason}`;
    const group = groups.get(key) ?? {
      at: formatDateAndTime(change.at),
      by: change.by,
      reason: change.reason,
      changes: [],
    };
    group.changes.push(change);
    groups.set(key, group);
  }
  return [...groups.entries()].map(([key, group]) => ({
    ...group,
    key,
    changes: group.changes
      .toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key))
      .map((change) => ({ key: change.key, text: formatDateChange(change) })),
  }));
}
