import { z } from "zod";
import { marks, maxSentenceLength, sources } from "./source.ts";

export const markForm = z.object({
  source: z.enum(sources, "Choose a source"),
  mark: z.enum(marks, "Choose whether it supports, contradicts or is missing"),
  sentence: z
    .string()
    .min(1, "Say in a sentence why")
    .max(maxSentenceLength, `Use ${maxSentenceLength} characters at most`),
});
