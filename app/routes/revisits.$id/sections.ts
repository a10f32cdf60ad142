import { may, type Resource } from "#app/domain/people/permissions.ts";
import type { Role } from "#app/domain/people/roles.ts";

type Section = {
  path: string;
  label: string;
  resource: Resource;
  /** Left out for those who come there by the section before. */
  unless?: Resource;
  /** Only while the letter is with its recipients, or published, for this role. */
  whenLetter?: true;
};

/** The sections of a re-visit in the order of its story, each with what one must be allowed to see to be led there. */
const sections: Section[] = [
  { path: "", label: "Overview", resource: "revisit home" },
  { path: "/dates", label: "Dates", resource: "dates" },
  { path: "/focus-areas", label: "Focus areas", resource: "focus areas" },
  { path: "/contacts", label: "Contacts", resource: "contacts" },
  { path: "/people", label: "People", resource: "people" },
  { path: "/notification", label: "Notification", resource: "notification" },
  { path: "/questions", label: "Questions", resource: "questions" },
  { path: "/review", label: "Review", resource: "question review" },
  {
    path: "/review",
    label: "Young people’s questions",
    resource: "shared young people's questions",
    unless: "question review",
  },
  { path: "/reach", label: "Reach", resource: "reach" },
  { path: "/paper", label: "Paper form", resource: "paper form" },
  { path: "/responses", label: "Responses", resource: "responses" },
  { path: "/safeguarding", label: "Safeguarding", resource: "safeguarding entries" },
  { path: "/entered-responses", label: "Not online", resource: "entered responses" },
  { path: "/young-people", label: "Young people", resource: "young people's views" },
  { path: "/open-meeting", label: "Open meeting", resource: "meeting arrangements" },
  { path: "/reading", label: "Reading room", resource: "reading" },
  { path: "/themes", label: "Themes", resource: "themes" },
  { path: "/evidence", label: "Evidence", resource: "evidence" },
  { path: "/collation", label: "Collation", resource: "collation" },
  { path: "/releases", label: "Released counts", resource: "releases" },
  { path: "/findings", label: "Findings", resource: "findings" },
  { path: "/letter", label: "Letter", resource: "letter draft" },
  { path: "/letter", label: "Letter", resource: "letter", unless: "letter draft", whenLetter: true },
  { path: "/audit", label: "Audit", resource: "audit" },
];

/** Where a role may go in a re-visit. */
export function sectionsFor(
  role: Role,
  revisitId: string,
  { letter }: { letter: boolean },
): { href: string; label: string }[] {
  return sections
    .filter(({ resource, unless }) => may(role, "see", resource) && !(unless && may(role, "see", unless)))
    .filter(({ whenLetter }) => letter || !whenLetter)
    .map(({ path, label }) => ({ href: `/revisits/${revisitId}${path}`, label }));
}

/** The section that an address lies in: the one with the longest address that it begins with. */
export function currentSection(hrefs: readonly string[], pathname: string): string | undefined {
  return hrefs
    .filter((href) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((one, other) => other.length - one.length)[0];
}
