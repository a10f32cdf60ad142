import { formatDate, formatDateAndTime } from "./format-dates.ts";
import { dateInLondon } from "./london-time.ts";
import type { StepKey } from "./schedule.ts";
import type { SurveyWindow } from "./survey-window.ts";
import type { TimetableEntry } from "./timetable.ts";

/** When a step is: a date, and for the survey's two ends the instant too. */
export type When = { readonly date: Temporal.PlainDate; readonly at: Temporal.Instant | null };

/** One step of a re-visit: when the rule puts it, and when the lead has it. */
export type StepDate = {
  readonly key: StepKey;
  readonly rule: When;
  readonly set: When;
  /** Why, by whom and when it was moved; null while it follows the rule. */
  readonly moved: { readonly reason: string; readonly by: string; readonly at: Temporal.Instant } | null;
};

/** The step of that name. Every re-visit has every step, so a missing one is a mistake in the code. */
export function stepOf(steps: readonly StepDate[], key: StepKey): StepDate {
  const step = steps.find((candidate) => candidate.key === key);
  if (step === undefined) throw new Error(`The re-visit has no date for ${key}`);
  return step;
}

/** Whether the last day on site has passed, in London. */
export function isVisitOver(steps: readonly StepDate[], now: Temporal.Instant): boolean {
  return Temporal.PlainDate.compare(dateInLondon(now), stepOf(steps, "final-day").set.date) > 0;
}

/** The survey's two ends, as the lead has them. */
export function surveyWindowOf(steps: readonly StepDate[]): SurveyWindow {
  const opensAt = stepOf(steps, "survey-opens").set.at;
  const closesAt = stepOf(steps, "survey-closes").set.at;
  if (opensAt === null || closesAt === null) throw new Error("The survey's two ends need a time");
  return { opensAt, closesAt };
}

/** When the rule puts an entry of a timetable. */
export function whenOf({ date, at }: Pick<TimetableEntry, "date" | "at">): When {
  return { date, at: at ?? null };
}

/** Whether both are the same day and, for steps with a time, the same instant. */
export function sameWhen(one: When, other: When): boolean {
  if (!one.date.equals(other.date)) return false;
  if (one.at === null || other.at === null) return one.at === other.at;
  return one.at.equals(other.at);
}

/** "Tuesday 20 September 2022", or "12 noon on Tuesday 20 September 2022" for a step with a time. */
export function formatWhen({ date, at }: When): string {
  return at === null ? formatDate(date) : formatDateAndTime(at);
}
