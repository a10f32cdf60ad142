import type { Contact } from "#app/domain/revisits/contact.ts";
import { contactWords } from "#app/domain/revisits/contact-words.ts";

type WaysToBeHeardProps = {
  slug: string;
  contacts?: readonly Contact[];
  titleAs?: "h2" | "h3";
  /** The way whose page this is: the survey stands in its place. */
  here?: "open-meeting";
  /** The survey's state in words, where it stands in the list. */
  survey?: string;
};

/** How else a family can be heard, and where to take what a re-visit cannot put right. */
export function WaysToBeHeard({ slug, contacts = [], titleAs: Title = "h2", ...more }: WaysToBeHeardProps) {
  const shown = contacts.filter(({ kind }) => kind === "complaints" || kind === "independent-advice");
  return (
    <section aria-labelledby="ways">
      <Title id="ways">Other ways to be heard</Title>
      <ul>
        {more.here === "open-meeting" ? (
          <li>
            <a href={`/areas/${slug}/survey`}>The survey of parents and carers</a>. {more.survey}
          </li>
        ) : (
          <li>
            <a href={`/areas/${slug}/open-meeting`}>Come to the open meeting</a>. You do not need to book.
          </li>
        )}
        <li>
          <a href={`/areas/${slug}/young-people`}>Young people talk with inspectors</a> face to face.
        </li>
        {shown.map(({ kind, name, phone, email, web }) => (
          <li key={kind}>
            {`${contactWords[kind].title}: ${name}`}
            {phone ? (
              <>
                {", "}
                <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a>
              </>
            ) : null}
            {email ? (
              <>
                {", "}
                <a href={`mailto:${email}`}>{email}</a>
              </>
            ) : null}
            {web ? (
              <>
                {", "}
                <a href={web}>{web.replace(/^https?:\/\//, "")}</a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The area's numbers for a worry about a child, as the safeguarding panel shows them. */
export function socialCareOf(contacts: readonly Contact[]) {
  return contacts
    .filter(({ kind }) => kind === "social-care-day" || kind === "social-care-night")
    .map(({ kind, name, phone }) => ({
      label: name,
      phone,
      when: kind === "social-care-day" ? "by day" : "at night and weekends",
    }));
}
