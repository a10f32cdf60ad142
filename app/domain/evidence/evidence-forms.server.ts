import { z } from "zod";
import { textField } from "../text/text-field.server.ts";
import { maxEmailLength, maxReasonLength, maxShowsLength } from "./evidence-forms.ts";

const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()));

const shows = z
  .string()
  .default("")
  .pipe(
    z
      .string()
      .min(1, "Say what it shows, in a sentence")
      .max(maxShowsLength, `Say what it shows in at most ${maxShowsLength} characters`),
  );
const focusAreas = several.pipe(z.array(z.string()).min(1, "Choose at least one focus area"));
const request = z
  .string()
  .optional()
  .transform((id) => (id === undefined || id === "" ? null : id));

/** What goes with a file: what it shows, of which focus areas, and what it answers. */
export const uploadForm = z.object({ shows, "focus-areas": focusAreas, request });

/** An email that is pasted. */
export const emailForm = z.object({
  subject: textField().max(300, "The subject must be 300 characters or fewer"),
  from: textField().max(200, "Who it is from must be 200 characters or fewer"),
  date: textField().max(60, "The date must be 60 characters or fewer"),
  body: z
    .string()
    .min(1, "Paste the words of the email")
    .max(maxEmailLength, "The email is too long to paste. Send it as a file instead"),
  shows,
  "focus-areas": focusAreas,
  request,
});

export const reasonForm = z.object({
  reason: z
    .string()
    .default("")
    .pipe(
      z.string().min(1, "Say why").max(maxReasonLength, `Say why in at most ${maxReasonLength} characters`),
    ),
});

export const withdrawalAnswerForm = z.object({
  withdraw: z.enum(["yes", "no"], { message: "Choose whether it is withdrawn" }),
  answer: textField().max(maxReasonLength, `Say it in at most ${maxReasonLength} characters`),
});
