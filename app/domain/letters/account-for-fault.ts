import { letterMessages } from "#app/messages/work/letter-messages.ts";
import { roundCount } from "../reach/daily-release.ts";
import { formatSpan, type SurveyFault } from "../survey-faults/fault.ts";

/**
 * What everybody may read of a fault of the survey beside the published letter: when, and how many responses it touched, as
 * daily counts are released (rounded to five, hidden below ten). Not what inspectors wrote of it.
 */
export function accountForFault(fault: SurveyFault & { marked: number }): string {
  return letterMessages.t("survey-fault", {
    part: fault.questionVersionIds.length === 0 ? "The survey" : "A part of the survey",
    span: formatSpan(fault),
    count: roundCount(fault.marked) ?? 0,
  });
}
