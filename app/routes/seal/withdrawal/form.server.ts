import { z } from "zod";
import { reasonForm } from "#app/domain/seals/seal-form.server.ts";

export const shape = reasonForm.extend({ response: z.string(), receipt: z.string().default("") });
