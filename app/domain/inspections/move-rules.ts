import { formatDate, formatDateAndTime } from "../calendar/format-dates.ts";
import {
  formatWhen,
  type StepDate,
  sameWhen,
  stepOf,
  surveyWindowOf,
  type When,
} from "../calendar/inspection-dates.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import type { StepKey } from "../calendar/schedule.ts";
import { surveyWindowState } from "../calendar/survey-window.ts";

/** What bears on whether a date may still be moved. */
export type DateProgress = {
  readonly steps: readonly StepDate[];
  readonly dayOne: Temporal.PlainDate;
  /** When the area was recorded as notified. */
  readonly notifiedAt: Temporal.Instant | null;
  /** Whether the questions were approved: without them the survey stays shut, whatever the clock says. */
  readonly questionsApproved: boolean;
  readonly now: Temporal.Instant;
};

export type SurveyStage = "not-open" | "open" | "closed";

/** Whether parents can answer: by the clock, and only once the area has been told and the questions approved. */
export function surveyStage({ steps, notifiedAt, questionsApproved, now }: DateProgress): SurveyStage {
  if (notifiedAt === null || !questionsApproved) return "not-open";
  return surveyWindowState({ ...surveyWindowOf(steps), now });
}

/** Why a step's date can no longer be moved at all, in a sentence; null while it can. */
export function findFixedReason(key: StepKey, dateProgress: DateProgress): string | null {
  const { steps, notifiedAt, now } = dateProgress;
  if (key === "notification" && notifiedAt !== null)
    return `The area was told on ${formatDate(dateInLondon(notifiedAt))}, so this date stays.`;
  if (key === "survey-opens" && surveyStage(dateProgress) !== "not-open")
    return `The survey opened at ${formatDateAndTime(surveyWindowOf(steps).opensAt)}, so its opening stays.`;
  if (key === "survey-closes" && surveyStage(dateProgress) !== "not-open") {
    const closes = formatDateAndTime(surveyWindowOf(steps).closesAt);
    return surveyStage(dateProgress) === "closed"
      ? `The survey closed at ${closes}, so its closing stays.`
      : `The survey is open, and parents were told that it closes at ${closes}. It is extended on the page of the survey’s state.`;
  }
  const last = stepOf(steps, "final-day").set.date;
  if (Temporal.PlainDate.compare(dateInLondon(now), last) > 0)
    return `The re-visit ended on ${formatDate(last)}, so its dates stay.`;
  return null;
}

/** Why a step may not be moved to there, in a sentence that says what to do; null where it may. */
export function findMoveProblem(key: StepKey, to: When, dateProgress: DateProgress): string | null {
  return (
    findFixedReason(key, dateProgress) ??
    findPastDateProblem(key, to, dateProgress) ??
    findOrderProblem(key, to, dateProgress)
  );
}

function findPastDateProblem(key: StepKey, to: When, { now }: DateProgress): string | null {
  if (to.at !== null) {
    if (Temporal.Instant.compare(to.at, now) > 0) return null;
    const verb = key === "survey-opens" ? "open" : "close";
    return `${capital(formatDateAndTime(to.at))} has passed. Choose a later time for the survey to ${verb}.`;
  }
  const today = dateInLondon(now);
  if (Temporal.PlainDate.compare(to.date, today) >= 0) return null;
  return `${formatDate(to.date)} has passed. Choose today (${formatDate(today)}) or a later day.`;
}

/** Pairs of which the first may not come after the second. */
const inOrder: ReadonlyArray<readonly [StepKey, StepKey]> = [
  ["notification", "evidence-upload"],
  ["notification", "young-people-questions"],
  ["notification", "survey-opens"],
  ["survey-opens", "survey-closes"],
  ["notification", "open-meeting"],
  ["evidence-upload", "final-day"],
  ["young-people-questions", "final-day"],
  ["survey-closes", "final-day"],
  ["open-meeting", "final-day"],
];

const nouns: Record<StepKey, string> = {
  notification: "telling the area",
  "evidence-upload": "the last day for evidence",
  "young-people-questions": "sharing the young people's questions",
  "survey-opens": "the survey's opening",
  "survey-closes": "the survey's closing",
  "open-meeting": "the open meeting",
  "final-day": "the last day on site",
};

function findOrderProblem(key: StepKey, to: When, { steps, dayOne }: DateProgress): string | null {
  const moved = steps.map((step) => (step.key === key ? { ...step, set: to } : step));
  const clash = firstOutOfOrder(moved, dayOne);
  if (clash === null) return null;
  if (clash.earlier === "day-one")
    return `The last day on site cannot come before day 1 (${formatDate(dayOne)}). Choose that day or a later one.`;
  const { earlier, later } = clash;
  return earlier === key
    ? `${capital(nouns[key])} must come before ${nouns[later]} (${formatWhen(stepOf(steps, later).set)}). Choose an earlier time, or move that first.`
    : `${capital(nouns[key])} must come after ${nouns[earlier]} (${formatWhen(stepOf(steps, earlier).set)}). Choose a later time, or move that first.`;
}

/** The first pair of steps that stand in the wrong order, or null where all is in order. */
export function firstOutOfOrder(
  steps: readonly Pick<StepDate, "key" | "set">[],
  dayOne: Temporal.PlainDate,
): { earlier: StepKey | "day-one"; later: StepKey } | null {
  const when = new Map(steps.map((step) => [step.key, step.set]));
  for (const [earlier, later] of inOrder) {
    const one = when.get(earlier);
    const other = when.get(later);
    if (one && other && !comesBefore(one, other)) return { earlier, later };
  }
  const last = when.get("final-day");
  if (last && Temporal.PlainDate.compare(last.date, dayOne) < 0)
    return { earlier: "day-one", later: "final-day" };
  return null;
}

/** Days may coincide; two instants may not. */
function comesBefore(one: When, other: When): boolean {
  if (one.at !== null && other.at !== null) return Temporal.Instant.compare(one.at, other.at) < 0;
  return Temporal.PlainDate.compare(one.date, other.date) <= 0;
}

/** Whether a move would change nothing. */
export function isNoMove(key: StepKey, to: When, { steps }: Pick<DateProgress, "steps">): boolean {
  return sameWhen(stepOf(steps, key).set, to);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
