import { z } from "zod";
import { email } from "#app/domain/people/person-form.server.ts";

export const shape = z.object({ email, to: z.string().optional() });
