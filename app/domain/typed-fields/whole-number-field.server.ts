import { z } from "zod";
import { readWholeNumber } from "./read-whole-number.ts";

type Limits = {
  min: number;
  max: number /** Where it is no number. */;
  otherwise: string;
  outside: string;
};

/** A whole number from a form, within its limits. */
export function wholeNumberField({ min, max, otherwise, outside }: Limits) {
  return z.string().transform((typed, context): number => {
    const number = readWholeNumber(typed);
    if (number !== null && number >= min && number <= max) return number;
    context.addIssue({ code: "custom", message: number === null ? otherwise : outside });
    return z.NEVER;
  });
}
