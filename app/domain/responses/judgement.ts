import { z } from "zod";
import { textField } from "../text/text-field.ts";

/** What is judged: one response, ten minutes in which many came, a group of texts that are nearly alike. */
export const judgedKinds = ["response", "burst", "alike"] as const;
export type JudgedKind = (typeof judgedKinds)[number];

export const verdicts = ["genuine", "doubtful"] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictWords: Record<Verdict, string> = {
  genuine: "Looked at: nothing wrong",
  doubtful: "Looked at: doubtful",
};

export const maxNoteLength = 500;

export const judgementShape = z.object({
  entry: z.uuid(),
  kind: z.enum(judgedKinds),
  subject: z.string().min(1).max(64),
  verdict: z.enum(verdicts),
  note: textField().trim().max(maxNoteLength),
  /** The one response whose page this was said on. */
  from: z.string().max(64).optional(),
});
