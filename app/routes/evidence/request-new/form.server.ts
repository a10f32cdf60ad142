import { z } from "zod";
import { maxRequestLength } from "#app/domain/evidence/evidence-forms.ts";
import { countsNobodyField, evidenceSenderRoles } from "#app/domain/evidence-requests/request.ts";
import { textField } from "#app/domain/text/text-field.server.ts";

export const shape = z.object({
  asked: z
    .string()
    .default("")
    .pipe(
      z
        .string()
        .min(1, "Say what you ask for")
        .max(maxRequestLength, `Say it in at most ${maxRequestLength} characters`),
    ),
  of: z.enum(evidenceSenderRoles, { message: "Choose whom you ask" }),
  "focus-area": textField(),
  [countsNobodyField]: z.enum(["yes"]).optional(),
});
