import { useWords } from "#app/components/words.ts";
import { Wrapped } from "#app/components/wrapped.tsx";
import { isAnyOpen, type OpenWays } from "#app/domain/facts/open-ways.ts";
import type { Contact } from "#app/domain/revisits/contact.ts";
import { englishWords, type Words } from "#app/messages/words.ts";
import { EmailLink, PhoneLink, WebLink } from "./contact-link.tsx";
import { InLanguage } from "./in-language.tsx";

type WaysToBeHeardProps = {
  slug: string;
  contacts?: readonly Contact[];
  /** What is still possible: the rest is not offered. */
  ways: OpenWays;
  titleAs?: "h2" | "h3";
  /** The way whose page this is: the survey stands in its place. */
  here?: "open-meeting";
  /** The survey's state in words, where it stands in the list. */
  survey?: string;
};

/** How else a family can be heard, and where to take what a re-visit cannot put right. */
export function WaysToBeHeard({
  slug,
  contacts = [],
  ways,
  titleAs: Title = "h2",
  ...more
}: WaysToBeHeardProps) {
  const { say, sayWith } = useWords();
  const shown = contacts.filter(({ kind }) => kind === "complaints" || kind === "independent-advice");
  const isOpen = isAnyOpen(ways) || more.here === "open-meeting";
  if (!isOpen && shown.length === 0) return null;
  return (
    <section aria-labelledby="ways">
      <Title id="ways">{say(isOpen ? "ways.title" : "ways.title.over")}</Title>
      <ul>
        {more.here === "open-meeting" ? (
          <li>
            <Wrapped
              parts={sayWith("ways.survey", {
                link: (words) => <a href={`/areas/${slug}/survey`}>{words}</a>,
              })}
            />{" "}
            {more.survey}
          </li>
        ) : ways.meeting ? (
          <li>
            <Wrapped
              parts={sayWith("ways.meeting", {
                link: (words) => <a href={`/areas/${slug}/open-meeting`}>{words}</a>,
              })}
            />
          </li>
        ) : null}
        {ways.youngPeople ? (
          <li>
            <Wrapped
              parts={sayWith("ways.young-people", {
                link: (words) => <a href={`/areas/${slug}/young-people`}>{words}</a>,
              })}
            />
          </li>
        ) : null}
        {ways.paper ? (
          <li>
            <Wrapped
              parts={sayWith("ways.paper", {
                link: (words) => <a href={`/areas/${slug}/survey/paper`}>{words}</a>,
              })}
            />
          </li>
        ) : null}
        {shown.map(({ kind, name, phone, email, web }) => (
          <li key={kind}>
            {say(kind === "complaints" ? "ways.complaints" : "ways.advice")}: <InLanguage>{name}</InLanguage>
            {phone ? (
              <>
                {", "}
                <PhoneLink phone={phone} />
              </>
            ) : null}
            {email ? (
              <>
                {", "}
                <EmailLink email={email} />
              </>
            ) : null}
            {web ? (
              <>
                {", "}
                <WebLink web={web} />
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The area's numbers for a worry about a child, as the safeguarding panel shows them. */
export function socialCareOf(contacts: readonly Contact[], { say }: Words = englishWords) {
  return contacts
    .filter(({ kind }) => kind === "social-care-day" || kind === "social-care-night")
    .map(({ kind, name, phone }) => ({
      label: name,
      phone,
      when: say(kind === "social-care-day" ? "help.by-day" : "help.by-night"),
    }));
}
