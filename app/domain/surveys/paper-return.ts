import { z } from "zod";

export const longestReturn = 600;

/** Where a filled-in form goes: empty where it can only be handed to whoever gave it. */
export const paperReturnShape = z.object({
  words: z
    .string()
    .default("")
    .refine(
      (text) => text.length <= longestReturn,
      `Use ${longestReturn} characters or fewer, so that it fits on the form.`,
    ),
});
