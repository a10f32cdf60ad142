import { formatDate } from "../calendar/format-dates.ts";
import { type StepDate, stepOf } from "../calendar/inspection-dates.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import type { ApprovalWarning } from "./warn-about-approval.ts";

/**
 * What a lead is warned of while the young people's questions are not approved, or a young people's group that was invited has
 * not finished with them: three days before day -6, on which the local area officer gets them (¶115), and after it. Null where
 * there is nothing to warn of.
 */
export function warnAboutYoungPeoplesSet({
  approved,
  waitingGroups,
  now,
  dates,
}: {
  approved: boolean;
  /** Groups that have not finished, by name; none where nothing was shared with any. */
  waitingGroups: readonly string[];
  now: Temporal.Instant;
  /** All steps of the re-visit. */
  dates: readonly StepDate[];
}): ApprovalWarning | null {
  if (approved) return null;
  const daySix = stepOf(dates, "young-people-questions").set.date;
  const today = dateInLondon(now);
  if (Temporal.PlainDate.compare(today, daySix.subtract({ days: 3 })) < 0) return null;
  const title = "The questions for young people are not approved";
  const groups = waitingGroups.length > 0 ? ` Not finished yet: ${waitingGroups.join("; ")}.` : "";
  const order = Temporal.PlainDate.compare(today, daySix);
  if (order > 0)
    return {
      ...{ kind: "late", title },
      words: `They were to be ready by ${formatDate(daySix)}. Until you approve them, discussions are recorded against the questions as they stand.${groups}`,
    };
  if (order === 0)
    return {
      kind: "today",
      title,
      words: `They are to be ready today, before young people are asked.${groups}`,
    };
  return { kind: "soon", title, words: `They are to be ready by ${formatDate(daySix)}.${groups}` };
}
