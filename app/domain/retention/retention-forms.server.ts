import { z } from "zod";
import { formatNumber } from "#app/messages/format-number.ts";
import { holdKinds, maxReasonLength, maxRetentionMonths } from "./retention.ts";

const tooLong = `Use ${formatNumber(maxReasonLength)} characters at most`;
const reason = (missing: string) =>
  z
    .string()
    .default("")
    .transform((typed) => typed.trim())
    .pipe(z.string().min(1, missing).max(maxReasonLength, tooLong));

const monthsMissing = "Write how many months, in figures, such as 6";

/** How long an inspection is kept. Whether the reason is needed depends on what was decided before. */
export const retentionForm = z.object({
  months: z
    .string()
    .default("")
    .transform((typed) => typed.trim())
    .pipe(z.string().regex(/^\d{1,4}$/, monthsMissing))
    .transform(Number)
    .pipe(z.number().max(maxRetentionMonths, `Write ${maxRetentionMonths} months or fewer`)),
  reason: z
    .string()
    .default("")
    .transform((typed) => typed.trim())
    .pipe(z.string().max(maxReasonLength, tooLong)),
});

/** A hold; the day on which it is looked at again stands in three fields of its own. */
export const holdForm = z.object({
  kind: z.enum(holdKinds, "Choose what it is for"),
  reason: reason("Say why everything has to be kept for longer"),
});

export const liftingForm = z.object({ reason: reason("Say why it is not needed any more") });
