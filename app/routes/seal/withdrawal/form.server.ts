import { z } from "zod";
import { reasonForm } from "#app/domain/seals/seal-form.server.ts";

/** The card of a young person is read out of the form beside it. */
export const shape = reasonForm.extend({ response: z.string(), receipt: z.string().default("") });
