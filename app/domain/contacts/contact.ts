import { type Contact, type ContactKind, contactKinds } from "./contact-words.ts";

export type { Contact, ContactKind };

export type ContactProblems = Partial<Record<"name" | "phone" | "email" | "web", string>>;

/** The kinds that families would look for in vain. */
export function missingContacts(contacts: readonly { kind: string }[]): ContactKind[] {
  return contactKinds.filter((kind) => !contacts.some((contact) => contact.kind === kind));
}
