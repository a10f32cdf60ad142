import { z } from "zod";

const id = z.string().min(1).max(120);

/** One thing that is linked to a finding from the board. */
export const linkForm = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("figure"),
    of: z.enum(["parents", "young-people", "young-peoples-answers"]),
    id,
    label: z.string().min(1),
  }),
  z.object({ kind: z.literal("theme"), of: z.enum(["parents", "young-people", "open-meeting"]), id }),
  z.object({ kind: z.literal("note"), id }),
  z.object({ kind: z.literal("document"), id }),
  z.object({ kind: z.literal("quotation"), id }),
]);
