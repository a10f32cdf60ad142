import { useTranslator } from "#app/components/translator.ts";
import type { Contact } from "#app/domain/contacts/contact-words.ts";
import { EmailLink, PhoneLink, WebLink } from "./contact-link.tsx";
import { InLanguage } from "./in-language.tsx";
import "./contact-list.css";

/** Whom families of the area can turn to, each for its own need, with ways that a phone can use at once. */
export function ContactList({ contacts }: { contacts: readonly Contact[] }) {
  const { t } = useTranslator();
  return (
    <dl className="contact-list">
      {contacts.map(({ kind, name, phone, email, web }) => (
        <div key={kind}>
          <dt>{t(`contact.${kind}`)}</dt>
          <dd>
            <InLanguage>{name}</InLanguage>
            {phone ? <PhoneLink phone={phone} /> : null}
            {email ? <EmailLink email={email} /> : null}
            {web ? <WebLink web={web} /> : null}
          </dd>
          <dd className="soft small">{t(`contact.${kind}.hint`)}</dd>
        </div>
      ))}
    </dl>
  );
}
