import { z } from "zod";
import { maxSourceLength } from "../shares/earlier-figure.ts";
import { writePlainly } from "../typed-fields/plain-signs.ts";
import { wholeNumberField } from "../typed-fields/whole-number-field.server.ts";

/** The most answers that a survey of before can have had, as a check on slips of the finger. */
const maxAnswers = 1_000_000;

const numberOrNothing = (otherwise: string) =>
  z.union([
    z.literal("").transform(() => null),
    wholeNumberField({ min: 0, max: maxAnswers, otherwise, outside: "That is more than a million" }),
  ]);

export const earlierForm = z
  .object({
    answers: z.union(
      [z.string().transform((one) => [one]), z.array(z.string()).min(1)],
      "Choose the answers that were counted then",
    ),
    count: numberOrNothing("Enter a whole number, such as 48"),
    base: numberOrNothing("Enter a whole number, such as 120"),
    share: z
      .string()
      .transform((text) => writePlainly(text).replace(/[ %]/g, ""))
      .refine(
        (text) => text === "" || /^\d{1,3}(\.\d)?$/.test(text),
        "Enter a percentage, such as 40 or 40.5",
      )
      .transform((text) => (text === "" ? null : Math.round(Number(text) * 10)))
      .refine((share) => share === null || share <= 1000, "A percentage is 100 at most"),
    source: z
      .string()
      .min(1, "Say where the figure stands")
      .max(maxSourceLength, `Use ${maxSourceLength} characters at most`),
  })
  .superRefine(({ count, base, share }, context) => {
    const hasCount = count !== null || base !== null;
    if (!hasCount && share === null) {
      context.addIssue({
        code: "custom",
        path: ["count"],
        message: "Enter how many of how many, or the percentage",
      });
    }
    if (hasCount && share !== null) {
      context.addIssue({
        code: "custom",
        path: ["share"],
        message: "Enter either the numbers or the percentage",
      });
    }
    if (hasCount && (count === null || base === null || base === 0)) {
      context.addIssue({
        code: "custom",
        path: ["base"],
        message: "Enter both numbers: how many, of how many",
      });
    }
    if (count !== null && base !== null && count > base) {
      context.addIssue({
        code: "custom",
        path: ["count"],
        message: "More cannot have said it than answered",
      });
    }
  });
