import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Wrapped } from "#app/components/wrapped.tsx";
import type { Contact } from "#app/domain/contacts/contact.ts";
import { isAnyOpen, type OpenWays } from "#app/domain/facts/open-ways.ts";
import type { Translator } from "#app/messages/translator.ts";
import { paths } from "#app/paths.ts";
import { EmailLink, PhoneLink, WebLink } from "./contact-link.tsx";
import { InLanguage } from "./in-language.tsx";

type WaysToBeHeardProps = {
  slug: string;
  contacts?: readonly Contact[];
  /** What is still possible: the rest is not offered. */
  ways: OpenWays;
  /** Null where it stands under its title already. */
  titleAs?: "h2" | "h3" | null;
  /** The way whose page this is: the survey stands in its place. */
  currentWay?: "open-meeting";
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
  const { t } = useFamilyTranslator();
  const adviceContacts = contacts.filter(
    ({ kind }) => kind === "complaints" || kind === "independent-advice",
  );
  const isOpen = isAnyOpen(ways) || more.currentWay === "open-meeting";
  if (!isOpen && adviceContacts.length === 0) return null;
  const title = t(isOpen ? "ways.title" : "ways.title.over");
  return (
    <section aria-label={title}>
      {Title ? <Title id="ways">{title}</Title> : null}
      <ul>
        {more.currentWay === "open-meeting" ? (
          <li>
            <Way name="ways.survey" href={paths.survey.start(slug)} /> {more.survey}
          </li>
        ) : ways.meeting ? (
          <li>
            <Way name="ways.meeting" href={paths.area.openMeeting(slug)} />
          </li>
        ) : null}
        {ways.youngPeople ? (
          <li>
            <Way name="ways.young-people" href={paths.area.youngPeople(slug)} />
          </li>
        ) : null}
        {ways.paper ? (
          <li>
            <Way name="ways.paper" href={paths.paper.survey(slug)} />
          </li>
        ) : null}
        {adviceContacts.map(({ kind, name, phone, email, web }) => (
          <li key={kind}>
            {t(kind === "complaints" ? "ways.complaints" : "ways.advice")}: <InLanguage>{name}</InLanguage>
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

type WayProps = { name: `ways.${"survey" | "meeting" | "young-people" | "paper"}`; href: string };

/** A sentence of the catalogue in which some words lead on. */
function Way({ name, href }: WayProps) {
  const { tRich } = useFamilyTranslator();
  return <Wrapped parts={tRich(name, { link: (words) => <a href={href}>{words}</a> })} />;
}

/** The area's numbers for a worry about a child, as the safeguarding panel shows them. */
export function socialCareOf(contacts: readonly Contact[], { t }: Translator) {
  return contacts
    .filter(({ kind }) => kind === "social-care-day" || kind === "social-care-night")
    .map(({ kind, name, phone }) => ({
      label: name,
      phone,
      when: t(kind === "social-care-day" ? "help.by-day" : "help.by-night"),
    }));
}
