import { formatDate, formatDateAndTime, formatLondonTime } from "../calendar/format-dates.ts";
import { type StepDate, stepOf, surveyWindowOf } from "../calendar/inspection-dates.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { surveyWindowState } from "../calendar/survey-window.ts";

export type ApprovalWarning = { kind: "soon" | "today" | "late"; title: string; words: string };

/**
 * What a lead is warned of while the parents' questions are not approved. It starts on day -7 and is more urgent on
 * the day the survey opens. After the opening noon it says that the survey stays shut. Null where there is nothing to
 * warn of.
 */
export function warnAboutApproval({
  approved,
  now,
  dates,
}: {
  approved: boolean;
  now: Temporal.Instant;
  /** All steps of the re-visit. */
  dates: readonly StepDate[];
}): ApprovalWarning | null {
  if (approved) return null;
  const { opensAt, closesAt } = surveyWindowOf(dates);
  const today = dateInLondon(now);
  const opening = dateInLondon(opensAt);
  const daySeven = stepOf(dates, "evidence-upload").rule.date;
  const threeBefore = opening.subtract({ days: 3 });
  const from = Temporal.PlainDate.compare(threeBefore, daySeven) < 0 ? threeBefore : daySeven;
  const state = surveyWindowState({ opensAt, closesAt, now });
  if (state === "closed") {
    return {
      kind: "late",
      title: "The survey never opened",
      words: `Its questions were not approved before it was to close, at ${formatDateAndTime(closesAt)}. Move the closing later, then approve the questions, to let parents answer.`,
    };
  }
  if (state === "open") {
    return {
      kind: "late",
      title: "Parents cannot answer yet",
      words: `The survey was to open at ${formatDateAndTime(opensAt)}. It stays shut until you approve the questions.`,
    };
  }
  if (Temporal.PlainDate.compare(today, from) < 0) return null;
  if (today.equals(opening)) {
    return {
      kind: "today",
      title: "The questions for parents are not approved",
      words: `The survey opens today at ${formatLondonTime(opensAt)}. It stays shut until you approve the questions.`,
    };
  }
  return {
    kind: "soon",
    title: "The questions for parents are not approved",
    words: `The survey opens on ${formatDate(opening)}. Approve the questions before then.`,
  };
}
