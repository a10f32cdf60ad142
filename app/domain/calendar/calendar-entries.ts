import type { StepDate } from "./inspection-dates.ts";
import { inspectionSchedule, type StepKey } from "./schedule.ts";
import type { SurveyWindow } from "./survey-window.ts";

/** What goes into somebody's own calendar: a whole day, or a period between two instants. */
export type CalendarEntry = {
  uid: string;
  title: string;
  description: string;
  when:
    | { kind: "day"; date: Temporal.PlainDate }
    | { kind: "between"; start: Temporal.Instant; end: Temporal.Instant };
  revision: number;
  changedAt: Temporal.Instant | null;
  isMeeting: boolean;
};

/** How often dates were changed, and when last: null where they never were, or where that is not known. */
export type CalendarRevision = { revision: number; changedAt: Temporal.Instant | null };

/**
 * The entries of a timetable: the survey as one period from its opening to its closing, each other step as a day.
 * `name` makes their ids: the same name gives the same ids, so that a newer file changes what an older one put there.
 */
export function calendarEntries({
  name,
  area,
  steps,
  survey,
  revision,
  extension = null,
}: {
  name: string;
  /** The area's name, where there is one, to tell its entries from another's. */
  area: string | null;
  steps: readonly { key: StepKey; date: Temporal.PlainDate }[];
  survey: SurveyWindow;
  revision: CalendarRevision;
  /** Why the survey closes later than was said before. */
  extension?: string | null;
}): CalendarEntry[] {
  const dates = new Map(steps.map(({ key, date }) => [key, date]));
  const prefix = area === null ? "Re-visit" : `${area} re-visit`;
  return inspectionSchedule.steps.flatMap(({ key, name: stepName, label, explanation }): CalendarEntry[] => {
    const date = dates.get(key);
    if (key === "survey-closes" || date === undefined) return [];
    if (key === "survey-opens")
      return [
        {
          uid: `${name}-survey@noonday`,
          title: `${prefix}: survey of parents and carers open`,
          description: `Parents and carers can answer from the first time to the second.${extension === null ? "" : ` It closes later than was said before: ${extension}`}`,
          when: { kind: "between", start: survey.opensAt, end: survey.closesAt },
          ...revision,
          isMeeting: false,
        },
      ];
    return [
      {
        uid: `${name}-${key}@noonday`,
        title: `${prefix}: ${stepName.charAt(0).toLowerCase()}${stepName.slice(1)}`,
        description: `${label}. ${explanation}`,
        when: { kind: "day", date },
        // The day of the open meeting, not its hours: those are in the sessions' own file.
        ...revision,
        isMeeting: false,
      },
    ];
  });
}

/** The days that the steps of a re-visit have now. */
export function daysOf(steps: readonly StepDate[]): { key: StepKey; date: Temporal.PlainDate }[] {
  return steps.map(({ key, set }) => ({ key, date: set.date }));
}

/** How often the dates of a re-visit were changed, of all steps or of some; the changes come newest first. */
export function revisionOf(
  changes: readonly { key: string; at: Temporal.Instant }[],
  keys?: readonly StepKey[],
): CalendarRevision {
  const counted = changes.filter(({ key }) => keys?.some((one) => one === key) ?? true);
  return { revision: counted.length, changedAt: counted[0]?.at ?? null };
}
