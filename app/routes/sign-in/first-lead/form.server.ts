import { z } from "zod";
import { email, personName } from "#app/domain/people/person-form.server.ts";
import { isSameEmail } from "#app/domain/typed-fields/read-email.ts";

export const shape = z
  .object({ name: personName, email, "email-again": z.string().default("") })
  .refine((typed) => isSameEmail(typed.email, typed["email-again"]), {
    path: ["email-again"],
    message: "The two email addresses are not the same. Check both.",
  });
