import { useFamilyTranslator } from "#app/components/family-translator.ts";
import type { Contact } from "#app/domain/contacts/contact-words.ts";
import { Safeguarding } from "./safeguarding.tsx";
import { socialCareOf } from "./ways-to-be-heard.tsx";

/** What to do if a child is not safe, with the area's own numbers, in the page's language. */
export function SocialCare({ contacts }: { contacts: readonly Contact[] }) {
  return <Safeguarding contacts={socialCareOf(contacts, useFamilyTranslator())} />;
}
