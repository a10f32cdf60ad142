import { contactKinds } from "#app/domain/contacts/contact-words.ts";

/** The form of a re-visit's contacts as its page sends it: every field is there, those not filled in empty. */
export function aContactForm(filled: Readonly<Record<string, string>>): Record<string, string> {
  const fields = contactKinds.flatMap((kind) =>
    ["name", "phone", "email", "web"].map((name) => [`${kind}-${name}`, ""]),
  );
  return { ...Object.fromEntries(fields), ...filled };
}
