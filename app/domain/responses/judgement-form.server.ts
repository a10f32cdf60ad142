import { z } from "zod";
import { textField } from "../text/text-field.server.ts";
import { judgedKinds, maxNoteLength, verdicts } from "./judgement.ts";

export const judgementShape = z.object({
  entry: z.uuid(),
  kind: z.enum(judgedKinds),
  subject: z.string().min(1).max(64),
  verdict: z.enum(verdicts),
  note: textField().trim().max(maxNoteLength),
  /** The one response whose page this was said on. */
  from: z.string().max(64).optional(),
});
