import { EmailLink, PhoneLink, WebLink } from "#app/components/contact-link.tsx";
import { InLanguage } from "#app/components/in-language.tsx";
import { useWords } from "#app/components/words.ts";
import type { Contact } from "#app/domain/revisits/contact-words.ts";

/** Whom families of the area can turn to, each for its own need, with ways that a phone can use at once. */
export function ContactList({ contacts }: { contacts: readonly Contact[] }) {
  const { say } = useWords();
  return (
    <dl className="area-contacts">
      {contacts.map(({ kind, name, phone, email, web }) => (
        <div key={kind}>
          <dt>{say(`contact.${kind}`)}</dt>
          <dd>
            <InLanguage>{name}</InLanguage>
            {phone ? <PhoneLink phone={phone} /> : null}
            {email ? <EmailLink email={email} /> : null}
            {web ? <WebLink web={web} /> : null}
          </dd>
          <dd className="soft small">{say(`contact.${kind}.hint`)}</dd>
        </div>
      ))}
    </dl>
  );
}
