import { z } from "zod";

export const longestReturn = 600;

/**
 * Where a filled-in form goes: empty where it can only be handed to whoever gave it. A form that arrives without the words
 * says nothing of them, and is refused.
 */
export const paperReturnShape = z.object({
  words: z
    .string()
    .refine(
      (text) => text.length <= longestReturn,
      `Use ${longestReturn} characters or fewer, so that it fits on the form.`,
    ),
});
