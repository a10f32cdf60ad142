import { type BankHolidays, bankHolidayOn } from "../calendar/bank-holidays.ts";
import { formatDate, formatDateAndTime } from "../calendar/format-dates.ts";
import { stepOf } from "../calendar/inspection-dates.ts";
import { dateInLondon, noonInLondon } from "../calendar/london-time.ts";
import { isWorkingDay } from "../calendar/working-days.ts";
import type { DateProgress } from "../inspections/move-rules.ts";
import { type Survey, stateOf } from "../survey/survey.ts";

/** What bears on whether the survey may close later. */
export type ExtensionStatus = {
  survey: Survey;
  dateStatus: Pick<DateProgress, "steps" | "dayOne">;
  bankHolidays: BankHolidays;
  /** Counts were released since the closing: whoever has them was told that nothing more comes. */
  isReleased: boolean;
  now: Temporal.Instant;
};

/** A later closing that may be chosen, with what it costs. */
export type ClosingChoice = {
  date: Temporal.PlainDate;
  at: Temporal.Instant;
  /** What happens to the visit, in a sentence; null where it closes before inspectors are on site. */
  warning: string | null;
};

/**
 * Why the closing cannot be extended at all, in a sentence that says what to do; null where it can. While the survey is open or
 * paused it can. Once it has closed it can be reopened on the same day in London, in front of the same families, or for
 * as long as a pause lasts over the closing; never once counts were released since, the evidence is sealed or the visit is over.
 */
export function findExtensionProblem({ survey, isReleased, now }: ExtensionStatus): string | null {
  const { opensAt, closesAt, sealedAt, pause } = survey;
  if (Temporal.Instant.compare(now, sealedAt) >= 0)
    return "The visit is over, or the evidence is sealed. What comes now could not be evidence any more.";
  const state = stateOf(survey, now);
  if (state === "open" || state === "paused") return null;
  if (state === "not-open")
    return Temporal.Instant.compare(now, opensAt) < 0
      ? "The survey is not open yet. Until it is, its closing is moved on the page of dates."
      : "The questions are not approved, so the survey is not open. Approve them first.";
  if (isReleased)
    return "Counts were released since the survey closed. Whoever has them was told that nothing more comes, so it stays closed.";
  if (pause !== null || dateInLondon(now).equals(dateInLondon(closesAt))) return null;
  return `The survey closed at ${formatDateAndTime(closesAt)}. It can be reopened only on the day on which it closed, so it stays closed.`;
}

/**
 * The later closings that may be chosen: 12 noon of each working day after the closing that stands, to the last day on site
 * (¶122-130: what families say is evidence of the visit). Empty where there is none.
 */
export function listClosingChoices(status: ExtensionStatus): ClosingChoice[] {
  const { survey, dateStatus, bankHolidays, now } = status;
  if (findExtensionProblem(status) !== null) return [];
  const last = stepOf(dateStatus.steps, "final-day").set.date;
  const choices: ClosingChoice[] = [];
  for (
    let date = dateInLondon(survey.closesAt);
    Temporal.PlainDate.compare(date, last) <= 0;
    date = date.add({ days: 1 })
  ) {
    const at = noonInLondon(date);
    const isLater = [survey.closesAt, now].every((instant) => Temporal.Instant.compare(at, instant) > 0);
    if (isLater && isWorkingDay(date, bankHolidays))
      choices.push({ date, at, warning: describeCost(date, { dayOne: dateStatus.dayOne, last }) });
  }
  return choices;
}

function describeCost(
  date: Temporal.PlainDate,
  { dayOne, last }: { dayOne: Temporal.PlainDate; last: Temporal.PlainDate },
): string | null {
  if (Temporal.PlainDate.compare(date, dayOne) < 0) return null;
  if (date.equals(last))
    return "This is the last day on site: the evidence is sealed at its end, and whatever arrives has to be read in an afternoon.";
  return "Inspectors are on site by then: what arrives late cannot shape whom they meet and what they ask.";
}

/** Why the survey cannot close at noon of that date, in a sentence; null where it can. */
export function findClosingProblem(date: Temporal.PlainDate, status: ExtensionStatus): string | null {
  const problem = findExtensionProblem(status);
  if (problem !== null) return problem;
  if (listClosingChoices(status).some((choice) => choice.date.equals(date))) return null;
  const holiday = bankHolidayOn(status.bankHolidays, date);
  if (holiday !== undefined)
    return `${formatDate(date)} is a bank holiday (${holiday}). Choose a working day.`;
  if (!isWorkingDay(date, status.bankHolidays))
    return `${formatDate(date)} is no working day. Choose another day.`;
  const last = stepOf(status.dateStatus.steps, "final-day").set.date;
  if (Temporal.PlainDate.compare(date, last) > 0)
    return `The last day on site is ${formatDate(last)}. Choose that day or an earlier one.`;
  return `The survey closes at ${formatDateAndTime(status.survey.closesAt)} already, or that noon has passed. Choose a later day.`;
}
