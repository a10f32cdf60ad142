import { expect, it } from "vitest";
import {
  type OutgoingText,
  outgoingTexts,
} from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { textLimits } from "#db/text-limits.ts";
import { sourceFiles } from "./source-files.ts";

/** In characters: what is shorter holds a name or a key, and no sentence of a family. */
const minSentenceLength = 200;

/** What becomes of words in a column: by which name they are held to what holds for the letter, or why they are not. */
type Course =
  | { leavesAs: OutgoingText }
  /** Only inspectors and quality assurance read it. */
  | "stays"
  /** Those outside wrote it, or sent it; nobody else than inspectors reads it. */
  | "from-outside"
  /** Noonday makes it from other columns, figures or files. */
  | "made"
  /** It has a check of its own: the letter's obstacles (`letter-checks`). */
  | "in-the-letter"
  /** Asked of families, or taken from a letter that was published: there before anybody answers. */
  | "before-families-answer";

/** Every column that holds sentences. A new one does not pass before it is said here what becomes of its words. */
const courses: Readonly<Record<string, Course>> = {
  "messages.details": "made",
  "passkeys.credential": "made",
  "passkeys.publicKey": "made",
  "passkeys.transports": "made",
  "openidAccounts.issuer": "made",
  "openidAccounts.subject": "made",
  "inspections.placeNames": "stays",
  "inspectionDates.movedReason": { leavesAs: "date-change-reason" },
  "inspectionDates.extensionReason": { leavesAs: "date-change-reason" },
  "inspectionDateChanges.fromValue": "made",
  "inspectionDateChanges.toValue": "made",
  "inspectionDateChanges.reason": { leavesAs: "date-change-reason" },
  "dateProposalRefusals.proposal": "made",
  "dateProposalRefusals.reason": "stays",
  "inspectionContacts.email": "before-families-answer",
  "inspectionContacts.web": "before-families-answer",
  "focusAreas.fullText": "before-families-answer",
  "questions.text": { leavesAs: "shared-question" },
  "questions.hint": { leavesAs: "shared-question" },
  "questions.choices": { leavesAs: "shared-question" },
  "questions.pictures": "made",
  "questionVersions.text": { leavesAs: "shared-question" },
  "questionVersions.hint": { leavesAs: "shared-question" },
  "questionVersions.choices": { leavesAs: "shared-question" },
  "questionVersions.pictures": "made",
  "questionVersions.focusAreaIds": "made",
  "questionShares.message": { leavesAs: "share-message" },
  "questionComments.body": "from-outside",
  "questionComments.suggestedText": "from-outside",
  "questionComments.replacedText": "made",
  "questionComments.answerReason": { leavesAs: "answer-to-comment" },
  "questionReviews.remark": "from-outside",
  "questionReviews.answer": { leavesAs: "answer-to-remark" },
  "questionMedia.standardText": "before-families-answer",
  "questionMedia.standardHint": "before-families-answer",
  "questionMedia.standardChoices": "before-families-answer",
  "questionMedia.captions": "before-families-answer",
  "questionWordings.standardText": "before-families-answer",
  "questionWordings.standardHint": "before-families-answer",
  "questionWordings.standardChoices": "before-families-answer",
  "questionWordings.text": "before-families-answer",
  "questionWordings.hint": "before-families-answer",
  "questionWordings.choices": "before-families-answer",
  "questions.condition": "made",
  "questionVersions.condition": "made",
  "approvals.unanswered": "made",
  "approvals.remark": "stays",
  "youngPeopleApprovals.unanswered": "made",
  "youngPeopleApprovals.remark": "stays",
  "consentStatements.text": "before-families-answer",
  "surveyPauses.reason": { leavesAs: "survey-pause-reason" },
  "surveyPauses.note": "stays",
  "surveys.languages": "made",
  "surveys.extensionReason": { leavesAs: "date-change-reason" },
  "surveyFaults.reason": "stays",
  "surveyFaults.questionVersionIds": "made",
  "drafts.faults": "made",
  "drafts.about": "from-outside",
  "drafts.childProfiles": "made",
  "drafts.answers": "from-outside",
  "drafts.passed": "made",
  "drafts.late": "from-outside",
  "drafts.sameAnswers": "from-outside",
  "drafts.windows": "made",
  "drafts.doubts": "made",
  "responses.doubts": "made",
  "answers.words": "from-outside",
  "paperReturns.words": { leavesAs: "paper-form-return" },
  "discussions.place": "stays",
  "discussions.helpers": "stays",
  "discussions.adjustments": "stays",
  "participantConsents.note": "stays",
  "youngPeoplesConsents.note": "stays",
  "discussionWords.words": "from-outside",
  "youngPeoplesResponses.circumstances": "made",
  "youngPeoplesResponses.answers": "from-outside",
  "youngPeoplesResponses.passed": "made",
  "youngPeoplesResponses.windows": "made",
  "youngPeoplesWords.words": "from-outside",
  "youngPeoplesSymbols.credit": "stays",
  "youngPeoplesSymbols.image": "made",
  "youngPeoplesRecordings.strokes": "from-outside",
  "youngPeoplesRecordings.heldReason": "stays",
  "meetingSessions.place": { leavesAs: "meeting-session" },
  "meetingSessions.link": { leavesAs: "meeting-session" },
  "meetingSessions.access": { leavesAs: "meeting-session" },
  "meetingSessions.cancelledReason": { leavesAs: "meeting-session-cancellation" },
  "meetingNotes.body": "from-outside",
  "releases.purpose": { leavesAs: "release-purpose" },
  "releases.content": "made",
  "reachReleases.content": "made",
  "manifests.leaves": "made",
  "responseJudgements.note": "stays",
  "safeguardingFlags.kinds": "made",
  "safeguardingFlags.positions": "made",
  "safeguardingFlags.outcomeWords": "stays",
  "safeguardingActions.done": "stays",
  "safeguardingActions.referredTo": "stays",
  "safeguardingConcerns.words": "stays",
  "safeguardingConcerns.happened": "stays",
  "safeguardingConcerns.setting": "stays",
  "texts.words": "made",
  "textTerms.terms": "made",
  "textTranslations.words": "stays",
  "themes.description": "stays",
  "quotations.masks": "made",
  "quotations.recognisable": "stays",
  "savedSearches.query": "stays",
  "sourceMarks.sentence": "stays",
  "findingVersions.words": "stays",
  "findingEvidence.question": "made",
  "findingEvidence.labels": "made",
  "progressJudgements.reason": "stays",
  "judgementDifferences.words": "stays",
  "letterSectionVersions.body": "in-the-letter",
  "letterEditions.content": "made",
  "letterAssurances.remark": "stays",
  "letterComments.sentence": "made",
  "letterComments.body": "from-outside",
  "letterComments.answer": { leavesAs: "answer-to-letter-comment" },
  "letterSectionComments.sentence": "made",
  "letterSectionComments.body": "stays",
  "letterSectionComments.answer": "stays",
  "letterPublications.citedTables": "made",
  "letterReasons.reason": "stays",
  "letterReopenings.reason": "stays",
  "letterCorrections.words": { leavesAs: "letter-correction" },
  "letterCorrections.citedTables": "made",
  "letterSummaries.content": { leavesAs: "letter-theme" },
  "publicationNotices.address": "from-outside",
  "publicationNotices.mailbox": "made",
  "talkRequests.adultContact": "from-outside",
  "talkRequests.needs": "made",
  "talkRequests.needsWords": "from-outside",
  "talkRequestSteps.place": "stays",
  "letterHeads.addressees": { leavesAs: "letter-head" },
  "letterHeads.copiedTo": { leavesAs: "letter-head" },
  "letterHeads.ofstedSignatory": { leavesAs: "letter-head" },
  "letterHeads.cqcSignatory": { leavesAs: "letter-head" },
  "letterDelays.reason": "stays",
  "evidenceUploads.fileName": "from-outside",
  "evidenceUploads.shows": "from-outside",
  "evidenceUploads.withdrawalReason": "from-outside",
  "evidenceUploads.withdrawalAnswer": { leavesAs: "evidence-withdrawal-answer" },
  "evidenceTexts.text": "made",
  "evidenceTexts.email": "made",
  "evidencePassages.words": "made",
  "evidenceRequests.asked": { leavesAs: "evidence-request" },
  "earlierFigures.labels": "before-families-answer",
  "earlierFigures.source": "before-families-answer",
  "seals.parts": "made",
  "seals.verdict": "made",
  "seals.unsealReason": "stays",
  "lawfulWithdrawals.reason": "stays",
  "youngPeoplesWithdrawals.reason": "stays",
  "privacyNotices.controllers": { leavesAs: "privacy-notice" },
  "privacyNotices.contact": { leavesAs: "privacy-notice" },
  "retentionDecisions.reason": "stays",
  "retentionHolds.reason": "stays",
  "retentionHolds.liftReason": "stays",
  "exports.basis": "made",
  "auditEntries.action": "made",
  "auditEntries.details": "stays",
  "auditTimeStamps.response": "made",
  "auditWords.words": "stays",
  "erasures.parts": "made",
  "jobs.key": "made",
  "jobs.payload": "made",
  "jobs.leaseOwner": "made",
  "jobs.lastError": "made",
  "autosaves.path": "made",
  "autosaves.action": "made",
  "autosaves.fields": "stays",
  "people.email": "before-families-answer",
  "invitations.email": "before-families-answer",
};

it("of every column that holds sentences it is said whether its words leave, and by which check", () => {
  const columns = Object.entries(textLimits).flatMap(([table, limits]) =>
    Object.entries(limits)
      .filter(([, limit]) => limit >= minSentenceLength)
      .map(([column]) => `${table}.${column}`),
  );
  expect(columns.filter((column) => courses[column] === undefined)).toEqual([]);
  expect(Object.keys(courses).filter((column) => !columns.includes(column))).toEqual([]);
});

it("every text that leaves stands in a column, and is asked about in one place or more of the app", () => {
  const named = Object.values(courses).flatMap((course) =>
    typeof course === "object" ? course.leavesAs : [],
  );
  expect([...new Set(named)].toSorted()).toEqual([...outgoingTexts]);
  const files = sourceFiles("app").filter(({ text }) => /findLeavingProblem(?:Among<\w[^>]*>)?\(/.test(text));
  const unasked = outgoingTexts.filter((name) => !files.some(({ text }) => text.includes(`text: "${name}"`)));
  expect(unasked).toEqual([]);
});
