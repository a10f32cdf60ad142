import { may, type Resource } from "#app/domain/access/permissions.ts";
import type { Role } from "#app/domain/access/roles.ts";
import { paths } from "#app/paths.ts";

/** The parts of a re-visit's story, in its order. */
type Group = "Set up" | "Ask" | "Hear" | "Read" | "Decide";

type Section = {
  path: string;
  /** None for the first, which stands before all groups. */
  group?: Group;
  label: string;
  resource: Resource;
  /** Left out for those who come there by the section before. */
  unless?: Resource;
  /** Only while the letter is with its recipients, or published, for this role. */
  whenLetter?: true;
};

/** The sections of a re-visit in the order of its story, each with what one must be allowed to see to be led there. */
const sections: Section[] = [
  { path: "", label: "Overview", resource: "overview" },
  { path: "/dates", group: "Set up", label: "Dates", resource: "dates" },
  { path: "/focus-areas", group: "Set up", label: "Focus areas", resource: "focus-areas" },
  { path: "/contacts", group: "Set up", label: "Contacts", resource: "contacts" },
  { path: paths.people.list(), group: "Set up", label: "People", resource: "people" },
  { path: "/notification", group: "Set up", label: "Notification", resource: "notification" },
  { path: "/questions", group: "Ask", label: "Questions", resource: "questions" },
  { path: "/review", group: "Ask", label: "Review", resource: "question-review" },
  {
    path: "/review",
    group: "Ask",
    label: "Young people’s questions",
    resource: "shared-young-peoples-questions",
    unless: "question-review",
  },
  { path: "/reach", group: "Ask", label: "Reach", resource: "reach" },
  { path: "/paper", group: "Ask", label: "Paper form", resource: "paper-form" },
  { path: "/responses", group: "Hear", label: "Responses", resource: "responses" },
  { path: "/safeguarding", group: "Hear", label: "Safeguarding", resource: "safeguarding-entries" },
  { path: "/entered-responses", group: "Hear", label: "Not online", resource: "entered-responses" },
  { path: "/young-people", group: "Hear", label: "Young people", resource: "young-peoples-views" },
  { path: "/open-meeting", group: "Hear", label: "Open meeting", resource: "meeting-arrangements" },
  { path: "/evidence", group: "Hear", label: "Evidence", resource: "evidence" },
  { path: "/reading", group: "Read", label: "Reading room", resource: "reading" },
  { path: "/themes", group: "Read", label: "Themes", resource: "themes" },
  { path: "/quotations", group: "Read", label: "Quotations", resource: "quotations" },
  { path: "/collation", group: "Read", label: "Collation", resource: "collation" },
  { path: "/releases", group: "Read", label: "Released counts", resource: "releases" },
  { path: "/findings", group: "Decide", label: "Findings", resource: "findings" },
  { path: "/letter", group: "Decide", label: "Letter", resource: "letter-draft" },
  {
    path: "/letter",
    group: "Decide",
    label: "Letter",
    resource: "letter",
    unless: "letter-draft",
    whenLetter: true,
  },
  { path: "/take-out", group: "Decide", label: "Take it out", resource: "releases" },
  {
    path: "/take-out",
    group: "Decide",
    label: "Take it out",
    resource: "exports",
    unless: "releases",
    whenLetter: true,
  },
  { path: "/seal", group: "Decide", label: "Seal", resource: "seal" },
  { path: "/audit", group: "Decide", label: "Audit", resource: "audit" },
];

/** Where a role may go in a re-visit. */
export function sectionsFor(
  role: Role,
  revisitId: string,
  { letter }: { letter: boolean },
): { group: string | undefined; href: string; label: string }[] {
  return sections
    .filter(({ resource, unless }) => may(role, "see", resource) && !(unless && may(role, "see", unless)))
    .filter(({ whenLetter }) => letter || !whenLetter)
    .map(({ path, group, label }) => ({
      group,
      href: `${paths.revisits.overview(revisitId)}${path}`,
      label,
    }));
}

// Drawn in the reading room, and read there.
const samples = /^(\/revisits\/[^/]+)\/samples\b/;

/** The section that an address lies in: the one with the longest address that it begins with. */
export function currentSection(hrefs: readonly string[], pathname: string): string | undefined {
  const within = pathname.replace(samples, "$1/reading");
  return hrefs
    .filter((href) => within === href || within.startsWith(`${href}/`))
    .sort((one, other) => other.length - one.length)[0];
}
