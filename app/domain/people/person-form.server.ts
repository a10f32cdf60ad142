import { z } from "zod";
import { readEmail } from "../typed-fields/read-email.ts";
import { takeRead } from "../typed-fields/take-read.server.ts";

/** Emails are one and the same whatever their capitals, and stored in small letters. */
export const email = z
  .string({ error: "Enter an email address." })
  .transform((typed, context) => takeRead(context, readEmail(typed)))
  .pipe(z.string().toLowerCase());

export const personName = z
  .string({ error: "Enter a name." })
  .trim()
  .min(1, "Enter a name.")
  .max(100, "The name is too long: use 100 characters or fewer.");
