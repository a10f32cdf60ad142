import { z } from "zod";
import { breakdownQuestions } from "../collation/exact-tables.ts";
import { usualThresholds } from "../disclosure-control/thresholds.ts";
import { thresholdsShape } from "../disclosure-control/thresholds-shape.server.ts";
import { textField } from "../text/text-field.server.ts";
import { readWholeNumber } from "../typed-fields/read-whole-number.ts";
import { maxPurposeLength } from "./release-form.ts";

/** The form that makes a release: what it is for, by what it is broken down, who may see it, and the limits. */
export const releaseForm = z
  .object({
    /** To see what it would hide first, nothing but the limits is needed. */
    what: z.enum(["preview"]).optional(),
    purpose: z
      .string()
      .default("")
      .refine((words) => words.length <= maxPurposeLength, `Use ${maxPurposeLength} characters or fewer.`),
    by: textField(),
    share: z.enum(["yes"]).optional(),
    counts: wholeNumberField(thresholdsShape.shape.counts, usualThresholds.counts, "5 to 100"),
    percentages: wholeNumberField(
      thresholdsShape.shape.percentages,
      usualThresholds.percentages,
      "10 to 1000",
    ),
  })
  .transform((form, context) => {
    if (form.purpose === "" && form.what !== "preview") {
      context.addIssue({ code: "custom", path: ["purpose"], message: "Say what this release is for." });
      return z.NEVER;
    }
    const question = breakdownQuestions.find(({ name }) => name === form.by);
    if (form.by !== "" && !question) {
      context.addIssue({ code: "custom", path: ["by"], message: "Choose from the list." });
      return z.NEVER;
    }
    return {
      isPreview: form.what === "preview",
      purpose: form.purpose,
      breakdownBy: question?.name ?? null,
      share: form.share === "yes",
      thresholds: { counts: form.counts, percentages: form.percentages },
    };
  });

function wholeNumberField(shape: z.ZodType<number>, usual: number, range: string) {
  return textField().transform((typed, context) => {
    const read = shape.safeParse(typed === "" ? usual : readWholeNumber(typed));
    if (read.success) return read.data;
    context.addIssue({ code: "custom", message: `Give a whole number from ${range}.` });
    return z.NEVER;
  });
}
