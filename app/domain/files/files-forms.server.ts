import { z } from "zod";

/** A person's decision about the difference that they saw. */
export const decisionForm = z.object({ seen: z.string().min(1).max(300) });
