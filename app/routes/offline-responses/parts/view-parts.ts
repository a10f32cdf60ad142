import type { ApprovedSet } from "#app/domain/approvals/find-approved-set.server.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { type Survey, surveyPages } from "#app/domain/survey/survey.ts";
import type { EntryParts } from "./entry-form.tsx";

/** The questions as they stand on the survey, focus area by focus area. */
export function viewParts(set: ApprovedSet): EntryParts {
  return surveyPages(set).map(({ focusArea, questions }) => ({
    key: focusArea.id,
    title: focusArea.shortName,
    questions,
  }));
}

export function formatSurveyWindow({ opensAt, closesAt }: Survey): string {
  return `It counts from ${formatDateAndTime(opensAt)} until just before ${formatDateAndTime(closesAt)}.`;
}
