import { z } from "zod";
import { whatWasDone } from "#app/domain/safeguarding/safeguarding-form.server.ts";

export const shape = z.object({ entry: z.uuid(), done: whatWasDone });
