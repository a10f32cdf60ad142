import { z } from "zod";
import { formatDateAndTime } from "../calendar/format-dates.ts";
import { surveyWindowOf } from "../calendar/revisit-dates.ts";
import { type DateProgress, surveyStage } from "../revisits/move-rules.ts";

const longestReason = 500;

/** The form that takes back the record of a notification. */
export const withdrawNotificationForm = z.object({
  reason: z
    .string()
    .default("")
    .transform((typed) => typed.trim())
    .pipe(
      z
        .string()
        .min(1, "Say why, so that others in the inspection can see it.")
        .max(longestReason, `Say why in ${longestReason} characters or fewer.`),
    ),
});

/** Why the record that the area was notified can no longer be taken back, in a sentence; null while it can. */
export function whyNotificationStands(standing: DateProgress): string | null {
  if (surveyStage(standing) === "not-open") return null;
  return `The survey opened at ${formatDateAndTime(surveyWindowOf(standing.steps).opensAt)}, so this record stays.`;
}
