import type { ApprovedSet } from "#app/domain/questions/find-approved-set.server.ts";
import { sayDateAndTime } from "#app/domain/revisits/say-dates.ts";
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

export function sayWindow({ opensAt, closesAt }: Survey): string {
  return `It counts from ${sayDateAndTime(opensAt)} until just before ${sayDateAndTime(closesAt)}.`;
}
