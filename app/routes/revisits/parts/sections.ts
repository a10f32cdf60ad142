import { may, type Resource } from "#app/domain/access/permissions.ts";
import type { Role } from "#app/domain/access/roles.ts";
import { matchSection, paths } from "#app/paths.ts";

/** The parts of a re-visit's story, in its order. */
type Group = "Set up" | "Ask" | "Hear" | "Read" | "Decide";

type Section = {
  pathOf: (inspectionId: string) => string;
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
  { pathOf: paths.revisits.overview, label: "Overview", resource: "overview" },
  { pathOf: paths.dates.overview, group: "Set up", label: "Dates", resource: "dates" },
  { pathOf: paths.focusAreas.list, group: "Set up", label: "Focus areas", resource: "focus-areas" },
  { pathOf: paths.contacts.list, group: "Set up", label: "Contacts", resource: "contacts" },
  { pathOf: paths.members.list, group: "Set up", label: "People", resource: "people" },
  { pathOf: paths.notification.overview, group: "Set up", label: "Notification", resource: "notification" },
  { pathOf: paths.questions.list, group: "Ask", label: "Questions", resource: "questions" },
  { pathOf: paths.reviews.review, group: "Ask", label: "Review", resource: "question-review" },
  {
    pathOf: paths.reviews.review,
    group: "Ask",
    label: "Young people’s questions",
    resource: "shared-young-peoples-questions",
    unless: "question-review",
  },
  {
    pathOf: paths.reviews.youngPeoplesReview,
    group: "Ask",
    label: "Questions for young people",
    resource: "young-peoples-question-review",
    unless: "questions",
  },
  { pathOf: paths.reach.overview, group: "Ask", label: "Reach", resource: "reach" },
  { pathOf: paths.paper.overview, group: "Ask", label: "Paper form", resource: "paper-form" },
  {
    pathOf: paths.surveyPauses.overview,
    group: "Hear",
    label: "Survey’s state",
    resource: "survey-pauses",
  },
  { pathOf: paths.responses.list, group: "Hear", label: "Responses", resource: "responses" },
  { pathOf: paths.safeguarding.list, group: "Hear", label: "Safeguarding", resource: "safeguarding-entries" },
  { pathOf: paths.offlineResponses.list, group: "Hear", label: "Not online", resource: "entered-responses" },
  { pathOf: paths.youngPeople.list, group: "Hear", label: "Young people", resource: "young-peoples-views" },
  {
    pathOf: paths.openMeeting.overview,
    group: "Hear",
    label: "Open meeting",
    resource: "meeting-arrangements",
  },
  { pathOf: paths.evidence.list, group: "Hear", label: "Evidence", resource: "evidence" },
  { pathOf: paths.reading.room, group: "Read", label: "Reading room", resource: "reading" },
  { pathOf: paths.themes.list, group: "Read", label: "Themes", resource: "themes" },
  { pathOf: paths.quotations.list, group: "Read", label: "Quotations", resource: "quotations" },
  { pathOf: paths.collation.overview, group: "Read", label: "Collation", resource: "collation" },
  { pathOf: paths.releases.list, group: "Read", label: "Released counts", resource: "releases" },
  { pathOf: paths.findings.list, group: "Decide", label: "Findings", resource: "findings" },
  { pathOf: paths.letter.overview, group: "Decide", label: "Letter", resource: "letter-draft" },
  {
    pathOf: paths.letter.overview,
    group: "Decide",
    label: "Letter",
    resource: "letter",
    unless: "letter-draft",
    whenLetter: true,
  },
  { pathOf: paths.exports.list, group: "Decide", label: "Export", resource: "releases" },
  {
    pathOf: paths.exports.list,
    group: "Decide",
    label: "Export",
    resource: "exports",
    unless: "releases",
    whenLetter: true,
  },
  { pathOf: paths.seal.overview, group: "Decide", label: "Seal", resource: "seal" },
  { pathOf: paths.keeping.overview, group: "Decide", label: "Kept and deleted", resource: "retention" },
  { pathOf: paths.privacy.notice, group: "Decide", label: "Privacy", resource: "privacy-notice" },
  { pathOf: paths.audit.list, group: "Decide", label: "Audit", resource: "audit" },
];

/** Where a role may go in a re-visit. */
export function sectionsFor(
  role: Role,
  inspectionId: string,
  { letter }: { letter: boolean },
): { group: string | undefined; href: string; label: string }[] {
  return sections
    .filter(({ resource, unless }) => may(role, "see", resource) && !(unless && may(role, "see", unless)))
    .filter(({ whenLetter }) => letter || !whenLetter)
    .map(({ pathOf, group, label }) => ({
      group,
      href: pathOf(inspectionId),
      label,
    }));
}

/** The section that an address lies in: the one with the longest address that it begins with. */
export function currentSection(hrefs: readonly string[], pathname: string): string | undefined {
  // Samples are drawn in the reading room, and read there.
  const samples = matchSection("samples/list", pathname);
  const within = samples ? paths.reading.room(samples.id) : pathname;
  return hrefs
    .filter((href) => within === href || within.startsWith(`${href}/`))
    .sort((one, other) => other.length - one.length)[0];
}
