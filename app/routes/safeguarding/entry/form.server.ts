import { z } from "zod";
import { actionField } from "#app/domain/safeguarding/safeguarding-form.server.ts";

export const shape = z.object({ entry: z.uuid(), done: actionField });
