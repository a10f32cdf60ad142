import type { BankHolidays } from "../calendar/bank-holidays.ts";
import { formatDate } from "../calendar/format-dates.ts";
import { formatWhen, type StepDate, sameWhen, type When, whenOf } from "../calendar/inspection-dates.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import type { StepKey } from "../calendar/schedule.ts";
import { entryFor, type LengthInDays, type Timetable, timetableFor } from "../calendar/timetable.ts";
import { type DateProgress, findFixedReason, firstOutOfOrder, surveyStage } from "./move-rules.ts";

/** What becomes of one step when a re-visit's timetable changes under it. */
export type PlannedStep = {
  readonly key: StepKey;
  readonly ruleBefore: When;
  readonly rule: When;
  readonly from: When;
  readonly to: When;
  /** Whether the lead had moved it before. */
  readonly wasMoved: boolean;
  /** Why it does not follow the new rule; null where it does. */
  readonly exception: { readonly because: "fixed" | "past" | "moved"; readonly reason: string } | null;
};

/** All steps of a re-visit under a new timetable. */
export type DatesPlan = {
  readonly dayOne: Temporal.PlainDate;
  readonly days: LengthInDays;
  readonly steps: readonly PlannedStep[];
};

/**
 * Lays a new timetable over a re-visit's dates. What has happened stays (the area told, the survey once open), and
 * so does a step whose new date has already passed. A step that the lead moved stays where it was put if
 * `keepMoves`, unless that would put the steps out of order.
 */
export function planDates(dateProgress: DateProgress, timetable: Timetable, keepMoves: boolean): DatesPlan {
  const steps = dateProgress.steps.map((step) => planStep(step, dateProgress, timetable, keepMoves));
  const plan = { dayOne: timetable.dayOne, days: timetable.days, steps };
  return keepMoves && isOutOfOrder(plan) ? planDates(dateProgress, timetable, false) : plan;
}

export function isOutOfOrder({ steps, dayOne }: DatesPlan): boolean {
  return (
    firstOutOfOrder(
      steps.map(({ key, to }) => ({ key, set: to })),
      dayOne,
    ) !== null
  );
}

function planStep(
  step: StepDate,
  dateProgress: DateProgress,
  timetable: Timetable,
  keepMoves: boolean,
): PlannedStep {
  const rule = whenOf(entryFor(timetable.entries, step.key));
  const planned = {
    key: step.key,
    ruleBefore: step.rule,
    rule,
    from: step.set,
    wasMoved: step.moved !== null,
  };
  const fixed = findStepHold(step.key, dateProgress);
  if (fixed !== null)
    return {
      ...planned,
      to: step.set,
      exception: sameWhen(rule, step.set) ? null : { because: "fixed", reason: fixed },
    };
  if (keepMoves && step.moved !== null)
    return { ...planned, to: step.set, exception: { because: "moved", reason: step.moved.reason } };
  if (!sameWhen(rule, step.set) && hasPassed(rule, dateProgress.now))
    return {
      ...planned,
      to: step.set,
      exception: {
        because: "past",
        reason: `The new date would have been ${formatWhen(rule)}, which had passed.`,
      },
    };
  return { ...planned, to: rule, exception: null };
}

/** A new timetable never touches an open survey, neither end of it: parents have been told when it closes. */
function findStepHold(key: StepKey, dateProgress: DateProgress): string | null {
  if (key === "survey-closes" && surveyStage(dateProgress) === "open")
    return "The survey was already open, and parents had been told when it closes.";
  return findFixedReason(key, dateProgress);
}

function hasPassed(when: When, now: Temporal.Instant): boolean {
  if (when.at !== null) return Temporal.Instant.compare(when.at, now) <= 0;
  return Temporal.PlainDate.compare(when.date, dateInLondon(now)) < 0;
}

/** New dates that a change in the list of bank holidays asks for, until the lead confirms or declines them. */
export type DateProposal = DatesPlan & {
  /** The same for the same dates: what the lead saw is what they confirm. */
  readonly identity: string;
  /** Set when day 1 itself has become a bank holiday: its name, and the day it was to be. */
  readonly dayOneLost: { readonly date: Temporal.PlainDate; readonly bankHoliday: string | undefined } | null;
  /** The steps to which something happens, in order. */
  readonly changes: readonly PlannedStep[];
};

/**
 * What today's list of bank holidays would change in a re-visit's dates; null where it changes nothing that is still
 * to come.
 */
export function proposeDates(
  dateProgress: DateProgress,
  days: LengthInDays,
  bankHolidays: BankHolidays,
): DateProposal | null {
  const today = dateInLondon(dateProgress.now);
  const asItIs = timetableFor({ dayOne: dateProgress.dayOne, days, bankHolidays });
  const begun = Temporal.PlainDate.compare(dateProgress.dayOne, today) <= 0;
  if (asItIs.kind === "not-a-working-day" && begun) return null;
  const timetable =
    asItIs.kind === "timetable"
      ? asItIs
      : timetableFor({ dayOne: asItIs.nextWorkingDay, days, bankHolidays });
  if (timetable.kind !== "timetable") throw new Error("The next working day is a working day");
  const plan = planDates(dateProgress, timetable, true);
  const changes = plan.steps.filter(
    (step) => !sameWhen(step.rule, step.ruleBefore) || !sameWhen(step.from, step.to),
  );
  if (!changes.some((step) => !sameWhen(step.from, step.to) || step.exception?.because === "moved"))
    return null;
  return {
    ...plan,
    changes,
    dayOneLost:
      asItIs.kind === "timetable" ? null : { date: dateProgress.dayOne, bankHoliday: asItIs.bankHoliday },
    identity: identityOf(plan),
  };
}

function identityOf({ dayOne, steps }: DatesPlan): string {
  const parts = steps.map(({ key, to }) => `${key} ${to.at?.toString() ?? to.date.toString()}`);
  return [`day-1 ${dayOne.toString()}`, ...parts].join("; ");
}

/** Why day 1 or the length may not be changed so, in a sentence that says what to do; null where it may. */
export function findDayOneProblem(dateProgress: DateProgress, plan: DatesPlan): string | null {
  const today = dateInLondon(dateProgress.now);
  const moves = !plan.dayOne.equals(dateProgress.dayOne);
  if (moves && Temporal.PlainDate.compare(dateProgress.dayOne, today) <= 0)
    return `The visit began on ${formatDate(dateProgress.dayOne)}, so its first day stays. You can still change how many days it takes.`;
  if (moves && Temporal.PlainDate.compare(plan.dayOne, today) < 0)
    return `${formatDate(plan.dayOne)} has passed. Choose a day that is still to come.`;
  if (isOutOfOrder(plan))
    return `Day 1 on ${formatDate(plan.dayOne)} would put the steps out of order, because some of them have passed or cannot move any more. Choose another day.`;
  return null;
}
