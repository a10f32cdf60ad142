import { z } from "zod";
import { textField } from "../text/text-field.server.ts";
import { sampleSizes } from "./sample.ts";

export const sampleForm = z.object({
  focusAreaId: textField(),
  size: z
    .string()
    .regex(/^\d{1,4}$/, "Give a number")
    .transform(Number)
    .refine(
      (size) => size >= sampleSizes.min && size <= sampleSizes.max,
      `Give a number from ${sampleSizes.min} to ${sampleSizes.max}`,
    ),
  otherReader: z.string("Choose who reads it with you").min(1, "Choose who reads it with you"),
});
