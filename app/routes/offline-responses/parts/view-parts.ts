import type { ApprovedSet } from "#app/domain/questions/find-approved-set.server.ts";
import { formatDateAndTime } from "#app/domain/revisits/format-dates.ts";
import { type Survey, surveyPages } from "#app/domain/surveys/survey.ts";
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
