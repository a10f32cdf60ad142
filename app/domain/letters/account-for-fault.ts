import { formatNumber } from "#app/messages/format-number.ts";
import { roundCount } from "../reach/daily-release.ts";
import { formatSpan, type SurveyFault } from "../survey-faults/fault.ts";

/**
 * What everybody may read of a fault of the survey beside the published letter: when, and how many responses it touched, as
 * daily counts are released (rounded to five, hidden below ten). Not what inspectors wrote of it.
 */
export function accountForFault(fault: SurveyFault & { marked: number }): string {
  const rounded = roundCount(fault.marked);
  const how = rounded === null ? "fewer than ten" : `about ${formatNumber(rounded)}`;
  const what = fault.questionVersionIds.length === 0 ? "The survey" : "A part of the survey";
  return `${what} of parents and carers did not work ${formatSpan(fault)}. That touched ${how} responses; those who came back were asked to look at their answers again. None was left out because of it.`;
}
