import { type Contact, contactWords } from "#app/domain/revisits/contact-words.ts";

/** Whom families of the area can turn to, each for its own need, with ways that a phone can use at once. */
export function ContactList({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <dl className="area-contacts">
      {contacts.map(({ kind, name, phone, email, web }) => (
        <div key={kind}>
          <dt>{contactWords[kind].title}</dt>
          <dd>
            <span dir="auto">{name}</span>
            {phone ? <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a> : null}
            {email ? <a href={`mailto:${email}`}>{email}</a> : null}
            {web ? <a href={web}>{web.replace(/^https?:\/\//, "").replace(/\/$/, "")}</a> : null}
          </dd>
          <dd className="soft small">{contactWords[kind].explanation}</dd>
        </div>
      ))}
    </dl>
  );
}
