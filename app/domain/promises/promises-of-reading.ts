import { type FamilyPromise, tested } from "./promise.ts";

/** Who reads what families say, what is passed on, and what is published. */
export const promisesOfReading: readonly FamilyPromise[] = [
  {
    id: "who-reads",
    promise:
      "Only inspectors and those who check their work read what families write: not the council, schools, health services or the forum.",
    sentences: [
      ...([
        "consent.who-reads",
        "consent.short.who-reads",
        "start.who.asks",
        "about.why",
        "receipt.arrived",
        "receipt.changed",
      ] as const),
      ...(["privacy.read.not", "privacy.read.inspectors", "receipt.next"] as const),
    ],
    elsewhere: [
      {
        file: "app/routes/reach/poster/route.tsx",
        words: "Only inspectors from Ofsted and the Care Quality Commission (CQC) read it, not the council.",
      },
    ],
    keptBy: [
      "app/domain/access/permissions.ts#permissions",
      "app/http/require-role.server.ts#requireRole",
      "app/domain/disclosure-checks/check-leaving-words.server.ts#findLeavingProblem",
    ],
    testedBy: [
      ...tested(
        "routes/every-role-and-route.test.ts",
        "every route of a re-visit has its line in the table of who may",
        "are not there for a lead inspector of another re-visit",
        "send whoever is not signed in to sign in",
      ),
      ...tested(
        "db/promises.test.ts",
        "whoever may see what families wrote is an inspector or checks their work",
      ),
      ...tested(
        "db/exports.test.ts",
        "holds only released counts for a forum, and nothing for whoever may only read the letter",
      ),
    ],
  },
  {
    id: "openings-recorded",
    promise: "Each time that somebody opens what families said is recorded.",
    sentences: ["privacy.read.inspectors"],
    keptBy: ["app/domain/audit/record-audit.server.ts#recordAudit"],
    testedBy: tested(
      "http/openings.test.ts",
      "is in the audit, on every page that shows what families, young people or a meeting said",
    ),
  },
  {
    id: "unsent-unread",
    promise: "Nobody but its writer, or whoever has its code, reads what was not sent.",
    sentences: [
      ...(["consent.unfinished.hint", "kept.same-device", "kept.code.words", "ended.unused"] as const),
      ...([
        "ended.unused.title",
        "ended.late.words",
        "erase.open",
        "broken.unsaved.hint",
        "check.words",
      ] as const),
      ...(["copy.left-out.unsent"] as const),
    ],
    keptBy: [
      "app/domain/drafts/find-draft.server.ts#findDraft",
      "app/domain/responses/close-due-drafts.server.ts#closeDueDrafts",
    ],
    testedBy: [
      ...tested(
        "db/surveys.test.ts",
        "open to no other device and no other area",
        "that noon passed over become one unfinished response where they agreed to that, and otherwise stay unread",
      ),
      ...tested("db/promises.test.ts", "no page, text, search or export has a word of what was not sent"),
    ],
  },
  {
    id: "unfinished-by-consent",
    promise: "What was saved is used after closing only where its writer agreed to that.",
    sentences: ["consent.unfinished", "ended.used", "privacy.long.unsent", "erase.closed"],
    keptBy: ["app/domain/responses/close-due-drafts.server.ts#closeDueDrafts"],
    testedBy: tested(
      "db/surveys.test.ts",
      "that noon passed over become one unfinished response where they agreed to that, and otherwise stay unread",
    ),
  },
  {
    id: "quoted-by-consent",
    promise:
      "Words are quoted only where their writer agreed, without a name, and no longer once they are taken back.",
    sentences: ["consent.quote", "consent.quote.hint", "privacy.read.others", "copy.text.quotation"],
    keptBy: [
      "app/domain/quotations/quotation.ts#findWithdrawalReason",
      "app/domain/quotations/list-quotations.server.ts#listQuotations",
    ],
    testedBy: [
      ...tested(
        "db/quotations.test.ts",
        "leave masked, in findings and in the letter, and are gone from both when they are taken back",
        "are refused without consent, for other words than were read, and under a group that is too small",
      ),
      ...tested(
        "db/verbatim-matches.test.ts",
        "keep it from being sent, final and published, where they came to stand there since",
      ),
    ],
  },
  {
    id: "small-numbers-hidden",
    promise: "Of whatever is published or shared, small numbers are hidden, and cannot be worked out.",
    sentences: [
      ...(["consent.evidence", "letter.counts.words", "about.why", "background.why"] as const),
      ...(["privacy.read.others"] as const),
    ],
    keptBy: ["app/domain/disclosure-control/hide-cells.ts#hideCells"],
    testedBy: [
      ...tested(
        "domain/disclosure-control/hide-line.test.ts",
        "hides a small count and its neighbour, so that the total does not give it away",
      ),
      ...tested(
        "db/letters.test.ts",
        "leaves only after the visit, assured by two people, with nothing that counts few people",
      ),
    ],
  },
  {
    id: "danger-passed-on",
    promise: "Words that may speak of danger to a child come before an inspector, who must pass them on.",
    sentences: [
      ...([
        "consent.danger",
        "consent.short.danger",
        "danger.survey",
        "help.not-here",
        "privacy.read.danger",
      ] as const),
      ...(["meeting.happens.danger", "young.safe.tell", "privacy.read.programs"] as const),
    ],
    keptBy: ["app/domain/danger/find-danger.ts#findDanger"],
    testedBy: [
      ...tested(
        "db/safeguarding.test.ts",
        "gets what is sent with words of danger, by question, and nothing of the words",
        "tells the named inspector once, with none of the words, and again only when it failed",
      ),
      ...tested(
        "db/young-peoples-words.test.ts",
        "go by the safeguarding queue before anybody else reads them, and their entry outlives them",
      ),
    ],
  },
  {
    id: "danger-stays",
    promise:
      "What was passed on for a child's safety stays after the answers are taken back, without their words.",
    sentences: ["back.take.words"],
    keptBy: ["app/domain/safeguarding/open-entry.server.ts#openEntry"],
    testedBy: tested(
      "db/safeguarding.test.ts",
      "keeps an entry whose words were taken back, without the words",
    ),
  },
  {
    id: "programs-decide-nothing",
    promise: "No program decides anything about a response: marked ones count, and people look at them.",
    sentences: ["privacy.read.programs"],
    keptBy: ["app/domain/survey/bot-signals.ts#findBotSignalsWhenSent"],
    testedBy: tested(
      "db/marked-responses.test.ts",
      "are those with signs of a robot, by how and how fast they were sent, and count all the same",
    ),
  },
  {
    id: "meeting-without-names",
    promise: "Nobody's name is asked for or noted at an open meeting, and who came is told to nobody.",
    sentences: ["meeting.no-booking", "meeting.happens.write"],
    isByPeople: true,
    keptBy: ["app/domain/meetings/take-note.server.ts#takeNote"],
    testedBy: [
      ...tested(
        "db/open-meeting.test.ts",
        "asks about words that look like a name, and keeps a note sent twice once",
      ),
      ...tested(
        "db/promises.test.ts",
        "of who came to a meeting or a discussion there is a number, and no column for a name",
      ),
    ],
  },
  {
    id: "young-people-without-names",
    promise:
      "Young people are heard face to face by their own consent; no name is noted, and none is in the letter.",
    sentences: [
      ...(["young.said.no-name", "young.said.own-words", "area.young-people.words"] as const),
      ...(["young.choose.fine"] as const),
    ],
    isByPeople: true,
    keptBy: ["app/domain/discussion-words/record-words.server.ts#recordWords"],
    testedBy: [
      ...tested(
        "db/young-people-consent.test.ts",
        "counts only those with their own consent, a parent's under 16, and their own again at the start",
        "points out what must be taken out when a consent is taken back, until an inspector has done so",
      ),
      ...tested(
        "db/young-people-recording.test.ts",
        "asks about words that look like a name, and keeps them only once an inspector says that they are none",
      ),
      ...tested(
        "db/promises.test.ts",
        "of who came to a meeting or a discussion there is a number, and no column for a name",
      ),
    ],
  },
  {
    id: "letter-for-everybody",
    promise: "The letter can be read by everybody once it is published, and what it rests on can be checked.",
    sentences: ["young.said.letter", "area.can.letter", "area.letter.words", "letter.proof.words"],
    keptBy: ["app/domain/letters/find-published-letter.server.ts#findPublishedLetter"],
    testedBy: [
      ...tested(
        "db/letters.test.ts",
        "goes step by step from a draft to everybody, seen by nobody before their time",
      ),
      ...tested("db/tampering.test.ts", "is seen where an entry was put in after the last"),
    ],
  },
  {
    id: "computers",
    promise:
      "Those who run the computers are bound by the inspectorates' contracts; no program can hold them to it.",
    sentences: ["privacy.read.computers"],
    isByPeople: true,
    keptBy: ["app/domain/impact-assessment/assessment.ts#writeAssessment"],
    testedBy: tested(
      "domain/impact-assessment.test.ts",
      "leaves what only the inspectorates can say as a blank that is marked",
    ),
  },
];
