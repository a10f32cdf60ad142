import type { PaletteEntry } from "#app/components/workplace/palette-entry.ts";
import type { Doing, Resource } from "#app/domain/access/permissions.ts";
import { paths, withQuery } from "#app/paths.ts";

type Action = {
  label: string;
  pathOf: (inspectionId: string) => string;
  doing: Doing;
  resource: Resource;
};

/** What can be done in a re-visit beside opening its sections, in the order of its story. */
const actions: readonly Action[] = [
  { label: "Change day 1 or the length", pathOf: paths.dates.dayOne, doing: "change", resource: "dates" },
  {
    label: "Paste the focus areas",
    pathOf: paths.focusAreas.paste,
    doing: "change",
    resource: "focus-areas",
  },
  { label: "Invite somebody", pathOf: paths.members.list, doing: "change", resource: "people" },
  { label: "Write a question", pathOf: paths.questions.new, doing: "change", resource: "questions" },
  {
    label: "Share the questions",
    pathOf: paths.questions.sharing,
    doing: "change",
    resource: "question-shares",
  },
  {
    label: "The forum’s comments",
    pathOf: paths.reviews.comments,
    doing: "see",
    resource: "answers-to-comments",
  },
  {
    label: "The young people’s group’s comments",
    pathOf: (inspectionId) => withQuery(paths.reviews.comments(inspectionId), { audience: "young-people" }),
    doing: "see",
    resource: "answers-to-comments",
  },
  {
    label: "Approve the questions",
    pathOf: paths.questions.approval,
    doing: "change",
    resource: "question-approval",
  },
  {
    label: "Approve the questions for young people",
    pathOf: paths.questions.youngPeoplesApproval,
    doing: "change",
    resource: "question-approval",
  },
  {
    label: "Easy Read and translations",
    pathOf: paths.questions.wordings,
    doing: "see",
    resource: "question-wordings",
  },
  {
    label: "Languages for families",
    pathOf: paths.translations.list,
    doing: "see",
    resource: "survey-languages",
  },
  { label: "Poster", pathOf: paths.reach.poster, doing: "see", resource: "reach" },
  {
    label: "Enter a response that did not come online",
    pathOf: paths.offlineResponses.new,
    doing: "change",
    resource: "entered-responses",
  },
  { label: "Marked responses", pathOf: paths.responses.marked, doing: "see", resource: "responses" },
  {
    label: "Arrange a discussion with young people",
    pathOf: paths.youngPeople.new,
    doing: "change",
    resource: "young-peoples-views",
  },
  {
    label: "Arrange a session of the open meeting",
    pathOf: paths.openMeeting.new,
    doing: "change",
    resource: "meeting-arrangements",
  },
  {
    label: "Ask for evidence",
    pathOf: paths.evidence.requestNew,
    doing: "change",
    resource: "evidence-requests",
  },
  { label: "Send an email as evidence", pathOf: paths.evidence.email, doing: "change", resource: "evidence" },
  { label: "Read the next text", pathOf: paths.reading.next, doing: "change", resource: "reading" },
  { label: "Read documents", pathOf: paths.reading.documents, doing: "see", resource: "reading" },
  { label: "Words that a group uses more", pathOf: paths.reading.words, doing: "see", resource: "reading" },
  { label: "Samples read blind", pathOf: paths.samples.list, doing: "see", resource: "reading" },
  { label: "Compare groups", pathOf: paths.collation.groups, doing: "see", resource: "collation" },
  { label: "Charts", pathOf: paths.collation.charts, doing: "see", resource: "collation" },
];

/** What this person may do in a re-visit now. */
export function listActions(
  inspectionId: string,
  isAllowed: (doing: Doing, resource: Resource) => boolean,
): PaletteEntry[] {
  return actions
    .filter(({ doing, resource }) => isAllowed(doing, resource))
    .map(({ label, pathOf }) => ({ group: "Actions", label, href: pathOf(inspectionId) }));
}
