import { dateInLondon } from "../calendar/london-time.ts";
import { type EmailDate, readEmailDate } from "./email-date.ts";
import { type PastedHead, readPastedHead } from "./pasted-head.ts";

/** An email as somebody gave it: its head word for word, and when it was sent where that is clear. */
export type PastedEmail = PastedHead & {
  body: string;
  sentAt: Extract<EmailDate, { kind: "clear" }> | null;
};

type Field = keyof PastedHead;

export type ReadPastedEmail =
  | { ok: true; value: PastedEmail }
  /** `found`: what stands in the words for fields that were left empty, to be shown in them. */
  | { ok: false; errors: Partial<Record<Field, string>>; found: Partial<Record<Field, string[]>> };

/** The most characters of each part. */
const maxLength: Readonly<Record<Field, number>> = { subject: 300, from: 200, date: 60 };

/**
 * Puts together what was typed beside an email and what its own head says; what was typed counts. A date that can be read in two
 * ways is asked about, never guessed.
 */
export function readPastedEmail(
  typed: PastedHead & { body: string },
  now: Temporal.Instant,
): ReadPastedEmail {
  const head = readPastedHead(typed.body);
  const candidates: Partial<Record<Field, string[]>> = {};
  const take = (field: Field): string => {
    if (typed[field] !== "") return typed[field];
    if (head[field] !== "") candidates[field] = [head[field]];
    return head[field];
  };
  const [subject, from, date] = [take("subject"), take("from"), take("date")];
  const errors: Partial<Record<Field, string>> = {};
  if (subject === "") errors.subject = "Enter its subject";
  for (const [field, words] of Object.entries({ subject, from }) as [Field, string][])
    if (words.length > maxLength[field]) errors[field] = `Use ${maxLength[field]} characters or fewer`;
  const read = date === "" ? null : readEmailDate(date, dateInLondon(now));
  if (date.length > maxLength.date) errors.date = `Use ${maxLength.date} characters or fewer`;
  else if (read?.kind === "unclear") errors.date = read.ask;
  if (Object.keys(errors).length > 0) return { ok: false, errors, found: candidates };
  return {
    ok: true,
    value: { subject, from, date, body: typed.body, sentAt: read?.kind === "clear" ? read : null },
  };
}
