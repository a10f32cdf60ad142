import { z } from "zod";
import { textField } from "../text/text-field.server.ts";
import { maxNoteLength, maxSubjects, parseSubject, verdicts } from "./judgement.ts";

const note = textField().trim().max(maxNoteLength);

/** One response, on its own page. */
export const judgementShape = z.object({
  entry: z.uuid(),
  subject: z.string().min(1).max(64),
  verdict: z.enum(verdicts),
  note,
});

const subject = z.string().transform((text, context) => {
  const parsed = parseSubject(text);
  if (parsed) return parsed;
  context.addIssue({ code: "custom", message: "Choose from the list" });
  return z.NEVER;
});

/** Many at once. */
export const judgementsShape = z.object({
  entry: z.uuid(),
  "subjects[]": z
    .array(subject, "Choose at least one to judge")
    .min(1, "Choose at least one to judge")
    .max(maxSubjects, `Choose at most ${maxSubjects} at once`),
  verdict: z.enum(verdicts, "Press “Nothing wrong” or “Doubtful”"),
  note,
});

export const withdrawalShape = z.object({ undo: z.uuid() });
