import { InLanguage } from "#app/components/in-language.tsx";
import { useWords } from "#app/components/words.ts";
import type { Contact } from "#app/domain/revisits/contact-words.ts";
import { mailAddress } from "#app/domain/typed-fields/read-email.ts";
import { callAddress } from "#app/domain/typed-fields/read-phone.ts";

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
            {phone ? (
              <a href={callAddress(phone)} dir="ltr">
                {phone}
              </a>
            ) : null}
            {email ? (
              <a href={mailAddress(email)} dir="ltr">
                {email}
              </a>
            ) : null}
            {web ? (
              <a href={web} dir="ltr">
                {web.replace(/^https?:\/\//, "").replace(/\/$/, "")}
              </a>
            ) : null}
          </dd>
          <dd className="soft small">{say(`contact.${kind}.hint`)}</dd>
        </div>
      ))}
    </dl>
  );
}
