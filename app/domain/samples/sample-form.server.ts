import { z } from "zod";
import { textField } from "../text/text-field.server.ts";
import { wholeNumberField } from "../typed-fields/whole-number-field.server.ts";
import { sampleSizes } from "./sample.ts";

export const sampleForm = z.object({
  focusAreaId: textField(),
  size: wholeNumberField({
    min: sampleSizes.min,
    max: sampleSizes.max,
    otherwise: "Give a number",
    outside: `Give a number from ${sampleSizes.min} to ${sampleSizes.max}`,
  }),
  otherReader: z.string("Choose who reads it with you").min(1, "Choose who reads it with you"),
});
