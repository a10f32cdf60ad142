import { z } from "zod";
import { maxReturnLength } from "./paper-return.ts";

/**
 * Where a filled-in form goes: empty where it can only be handed to whoever gave it. A form that arrives without the words
 * says nothing of them, and is refused.
 */
export const paperReturnShape = z.object({
  words: z
    .string()
    .refine(
      (text) => text.length <= maxReturnLength,
      `Use ${maxReturnLength} characters or fewer, so that it fits on the form.`,
    ),
});
