import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { formatWhen } from "#app/domain/calendar/inspection-dates.ts";
import { nameOfStep } from "#app/domain/calendar/schedule.ts";
import { type StepFacts, statusOfStep } from "#app/domain/facts/step-status.ts";
import type { DateStatus } from "#app/domain/inspections/find-date-status.server.ts";
import { type Survey, stateOf } from "#app/domain/survey/survey.ts";

const states = { done: "past", passed: "past", missed: "missed", now: "now", "to-come": "next" } as const;

/** Each step with its date in words, and whether it was done. */
export function datesInShort({ steps, now }: DateStatus, facts: StepFacts) {
  return steps
    .toSorted((one, other) => Temporal.PlainDate.compare(one.set.date, other.set.date))
    .map(({ key, set }) => {
      const status = statusOfStep(key, set, facts, now);
      return {
        key,
        at: set.at?.toString() ?? set.date.toString(),
        whenText: formatWhen(set),
        label: nameOfStep(key),
        state: states[status.kind],
        stateWords: status.words,
      };
    });
}

/** One sentence on how the survey stands. */
export function describeSurvey(survey: Survey, now: Temporal.Instant): string {
  switch (stateOf(survey, now)) {
    case "open":
      return survey.extension === null
        ? `The survey is open, and closes at ${formatDateAndTime(survey.closesAt)}.`
        : `The survey is open, and closes later than was said before: at ${formatDateAndTime(survey.closesAt)}. ${survey.extension.reason}`;
    case "paused":
      return `The survey is paused: ${survey.pause?.reason ?? ""} It closes at ${formatDateAndTime(survey.closesAt)} unless its lead extends that.`;
    case "closed":
      return `The survey closed at ${formatDateAndTime(survey.closesAt)}.`;
    case "not-open":
      return Temporal.Instant.compare(now, survey.opensAt) < 0
        ? `The survey opens at ${formatDateAndTime(survey.opensAt)}.`
        : "The survey is not open yet.";
  }
}
