import { formatDateAndTime } from "../calendar/format-dates.ts";
import { surveyWindowOf } from "../calendar/inspection-dates.ts";
import { type DateProgress, surveyStage } from "../inspections/move-rules.ts";

/** Why the record that the area was notified can no longer be withdrawn, in a sentence; null while it can. */
export function findWithdrawalProblem(dateProgress: DateProgress): string | null {
  if (surveyStage(dateProgress) === "not-open") return null;
  return `The survey opened at ${formatDateAndTime(surveyWindowOf(dateProgress.steps).opensAt)}, so this record stays.`;
}
