import { z } from "zod";
import { readEmail } from "../typed-fields/read-email.ts";
import { takeRead } from "../typed-fields/take-read.ts";

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

/** Links are used up by a press, not by opening them: mail scanners open links. Hours and minutes from their making. */
export const lifetimes = {
  session: { hours: 12 },
  /** How long an ended session still tells whose it was, so that what they were typing can be kept for them. */
  expiredSession: { hours: 7 * 24 },
  unusedSession: { hours: 2 },
  signInLink: { minutes: 15 },
  /** How long it is tried to send a link that was asked for. */
  signInRequest: { hours: 1 },
  invitation: { hours: 14 * 24 },
  firstLeadLink: { hours: 24 },
} satisfies Record<string, Temporal.DurationLike>;
