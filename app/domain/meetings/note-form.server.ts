import { z } from "zod";
import { formatNumber } from "#app/messages/format-number.ts";
import { wholeNumberField } from "../typed-fields/whole-number-field.server.ts";
import { agreements } from "./agreement.ts";

/** The most people that one session can have had, as a check on slips of the finger. */
const maxPeople = 2000;
const maxNoteLength = 4000;

const peopleShape = wholeNumberField({
  min: 1,
  max: maxPeople,
  otherwise: "Give how many people said it, in figures.",
  outside: `Give a number from 1 to ${maxPeople}.`,
});

/** A note: what was said, how many said it, and roughly how many agreed. */
export const noteShape = z.object({
  "focus-area": z
    .string()
    .min(1, "Choose what it was about.")
    .transform((id) => (id === "other" ? null : id)),
  body: z
    .string()
    .min(1, "Write what was said.")
    .max(maxNoteLength, `Write it in ${formatNumber(maxNoteLength)} characters or fewer.`),
  people: peopleShape,
  agreed: z.enum(agreements, { error: "Say roughly how many agreed." }),
  /** A tick; no tick is no. */
  "may-quote": z.literal("yes").optional(),
});

/** How many came to a session. */
export const attendanceShape = z.object({
  attended: wholeNumberField({
    min: 0,
    max: maxPeople,
    otherwise: "Give how many people came, in figures.",
    outside: `Give a number up to ${maxPeople}.`,
  }),
});
