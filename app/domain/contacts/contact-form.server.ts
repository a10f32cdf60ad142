import { z } from "zod";
import { isBlank } from "../text/text.ts";
import { readEmail } from "../typed-fields/read-email.ts";
import { readPhone } from "../typed-fields/read-phone.ts";
import { readWebAddress } from "../typed-fields/read-web-address.ts";
import { takeRead } from "../typed-fields/take-read.server.ts";
import type { ContactProblems } from "./contact.ts";
import type { Contact, ContactKind } from "./contact-words.ts";

const phone = z.string().transform((typed, context) => takeRead(context, readPhone(typed)));

const contactEmail = z
  .string()
  .transform((typed, context) => (isBlank(typed) ? "" : takeRead(context, readEmail(typed))));

const web = z
  .string()
  .transform((typed, context) => takeRead(context, readWebAddress(typed)))
  .pipe(z.string().max(300, "The web address is too long."));

export const contactShape = z.object({
  name: z.string().trim().max(120, "The name is too long: use 120 characters or fewer."),
  phone,
  email: contactEmail,
  web,
});

/** One contact as typed: nothing at all (null), a contact, or what is wrong with it. */
export function readContact(
  kind: ContactKind,
  typed: { name: string; phone: string; email: string; web: string },
): { ok: true; contact: Contact | null } | { ok: false; problems: ContactProblems } {
  const parsed = contactShape.safeParse(typed);
  const empty = Object.values(typed).every((text) => text.trim() === "");
  const problems: ContactProblems = empty ? {} : findMissingFields(kind, typed);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      problems[issue.path[0] as keyof ContactProblems] ??= issue.message;
    }
    return { ok: false, problems };
  }
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, contact: empty ? null : { kind, ...parsed.data } };
}

function findMissingFields(
  kind: ContactKind,
  typed: { name: string; phone: string; email: string; web: string },
): ContactProblems {
  const lacks = (name: keyof ContactProblems) => typed[name].trim() === "";
  const problems: ContactProblems = {};
  if (lacks("name")) problems.name = "Enter who this is, as families know it.";
  const isSocialCare = kind === "social-care-day" || kind === "social-care-night";
  if (isSocialCare && lacks("phone")) {
    problems.phone = "Enter a phone number: a worry about a child cannot wait.";
  } else if (lacks("phone") && lacks("email") && lacks("web")) {
    problems.phone = "Enter a phone number, an email address or a web address.";
  }
  return problems;
}
