import { z } from "zod";

const maxReasonLength = 500;

/** The form that withdraws the record of a notification. */
export const withdrawNotificationForm = z.object({
  reason: z
    .string()
    .default("")
    .transform((typed) => typed.trim())
    .pipe(
      z
        .string()
        .min(1, "Say why, so that others in the inspection can see it.")
        .max(maxReasonLength, `Say why in ${maxReasonLength} characters or fewer.`),
    ),
});
