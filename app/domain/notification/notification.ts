import { formatDate, formatDateAndTime } from "../calendar/format-dates.ts";
import { surveyWindowOf } from "../calendar/inspection-dates.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { type DateProgress, surveyStage } from "../inspections/move-rules.ts";

/** What rests on the record that the area was notified, beside its dates. */
export type RestingOnNotification = { isAnybodyHeard: boolean; isLetterPublished: boolean };

/**
 * Why the record that the area was notified can no longer be withdrawn, in a sentence; null while it can. Without it nobody
 * outside sees anything of the re-visit: not what they answered, and not the letter.
 */
export function findWithdrawalProblem(
  dateProgress: DateProgress,
  { isAnybodyHeard, isLetterPublished }: RestingOnNotification,
): string | null {
  const { dayOne, steps, now } = dateProgress;
  if (isLetterPublished) return "The letter is published, so this record stays.";
  if (surveyStage(dateProgress) !== "not-open")
    return `The survey opened at ${formatDateAndTime(surveyWindowOf(steps).opensAt)}, so this record stays.`;
  if (Temporal.PlainDate.compare(dateInLondon(now), dayOne) >= 0)
    return `The visit began on ${formatDate(dayOne)}, so this record stays.`;
  return isAnybodyHeard ? "Somebody has given evidence since, so this record stays." : null;
}
