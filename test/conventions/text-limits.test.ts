import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { earlierForm } from "#app/domain/collation/earlier-figure-form.server.ts";
import { contactShape } from "#app/domain/contacts/contact-form.server.ts";
import { wordsShape } from "#app/domain/discussions/discussion-form.server.ts";
import * as evidence from "#app/domain/evidence/evidence-forms.ts";
import { tidyFileName } from "#app/domain/file-formats/file-kinds.ts";
import { findingWords } from "#app/domain/findings/finding-form.server.ts";
import { maxSentenceLength } from "#app/domain/findings/source.ts";
import * as focusArea from "#app/domain/focus-areas/focus-area.ts";
import { maxMessageLength } from "#app/domain/language-words/check-message.ts";
import { letterReasonForm } from "#app/domain/letter-checks/record-reason.server.ts";
import * as letter from "#app/domain/letters/letter-form.server.ts";
import { noteShape } from "#app/domain/meetings/note-form.server.ts";
import { maxReturnLength } from "#app/domain/paper/paper-return.ts";
import { readReviewedForm } from "#app/domain/pasted-questions/reviewed-form.server.ts";
import { invitationShape } from "#app/domain/people/invitation-form.server.ts";
import { email, personName } from "#app/domain/people/person-form.server.ts";
import { maxPlaceNamesLength } from "#app/domain/place-names/place-names.ts";
import { noticeForm } from "#app/domain/privacy/notice-form.server.ts";
import { differenceForm, judgementForm } from "#app/domain/progress/progress-form.server.ts";
import { questionForm } from "#app/domain/question-forms/question-form.server.ts";
import { maxAnswerLengths } from "#app/domain/questions/question.ts";
import * as questionInput from "#app/domain/questions/question-input.ts";
import { maxRecognisableLength } from "#app/domain/quotations/quotation.ts";
import { maxPurposeLength } from "#app/domain/releases/release-form.ts";
import { maxNoteLength } from "#app/domain/responses/judgement.ts";
import { holdForm, liftingForm, retentionForm } from "#app/domain/retention/retention-forms.server.ts";
import { maxReasonLength } from "#app/domain/review-answers/answer-comment.server.ts";
import { maxAnswerLength } from "#app/domain/review-answers/answer-remark.server.ts";
import { maxCommentLength } from "#app/domain/reviews/comment-on-question.server.ts";
import { maxActionLength } from "#app/domain/safeguarding/safeguarding.ts";
import { reasonForm } from "#app/domain/seals/seal-form.server.ts";
import { translationShape } from "#app/domain/text-translations/translation-form.server.ts";
import { newThemeShape } from "#app/domain/themes/theme-form.server.ts";
import { maxSignerLength } from "#app/domain/translations/sign-off-form.server.ts";
import { maxWordingLength } from "#app/domain/translations/wording-input.ts";
import { findTextLimit } from "#db/text-limits.ts";
import { sourceFiles } from "./source-files.ts";

/** By column: the shape of its form and the control that it is typed into. */
const byShape: [column: string, shape: z.ZodType, control: string | null][] = [
  ["people.name", personName, null],
  ["invitations.name", invitationShape, "name"],
  ["invitations.organisation", invitationShape, "organisation"],
  ["members.organisation", invitationShape, "organisation"],
  ["inspectionContacts.name", contactShape, "name"],
  ["meetingNotes.body", noteShape, "body"],
  ["textTranslations.words", translationShape, "translation"],
  ["discussionWords.words", wordsShape, "words"],
  ["themes.name", newThemeShape, "name"],
  ["themes.description", newThemeShape, "description"],
  ["earlierFigures.source", earlierForm, "source"],
  ["findingVersions.words", findingWords, null],
  ["progressJudgements.reason", judgementForm, "reason"],
  ["judgementDifferences.words", differenceForm, "difference"],
  ["letterSectionVersions.body", letter.sectionForm, "body"],
  ["letterComments.body", letter.commentForm, "body"],
  ["letterComments.answer", letter.answerForm, "answer"],
  ["letterSectionComments.body", letter.sectionCommentForm, "body"],
  ["letterSectionComments.answer", letter.settlementForm, "answer"],
  ["letterAssurances.remark", letter.assuranceForm, "remark"],
  ["letterReopenings.reason", letter.reopeningForm, "reason"],
  ["letterCorrections.words", letter.publicationForm, "corrected"],
  ["letterReasons.reason", letterReasonForm, "reason"],
  ["letterHeads.addressees", letter.headForm, "addressees"],
  ["letterHeads.copiedTo", letter.headForm, "copiedTo"],
  ["letterHeads.ofstedSignatory", letter.headForm, "ofstedSignatory"],
  ["letterHeads.cqcSignatory", letter.headForm, "cqcSignatory"],
  ["letterCopies.name", letter.copiesForm, "organisation"],
  ["seals.unsealReason", reasonForm, "reason"],
  ["lawfulWithdrawals.reason", reasonForm, "reason"],
  ["youngPeoplesWithdrawals.reason", reasonForm, "reason"],
  ["privacyNotices.controllers", noticeForm, "controllers"],
  ["privacyNotices.contact", noticeForm, "contact"],
  ["retentionDecisions.reason", retentionForm, "reason"],
  ["retentionHolds.reason", holdForm, "reason"],
  ["retentionHolds.liftReason", liftingForm, "reason"],
];

/** By column: the limit that its form says. */
const byLimit: [column: string, limit: number][] = [
  ["releases.purpose", maxPurposeLength],
  ["answers.words", maxAnswerLengths["long-words"]],
  ["questions.text", questionInput.maxQuestionLength.text],
  ["questions.hint", questionInput.maxQuestionLength.hint],
  ["questionVersions.text", questionInput.maxQuestionLength.text],
  ["questionWordings.text", maxWordingLength.text],
  ["questionWordings.hint", maxWordingLength.hint],
  ["focusAreaWordings.shortName", maxWordingLength.shortName],
  ["questionComments.body", maxCommentLength],
  ["questionComments.answerReason", maxReasonLength],
  ["questionReviews.remark", maxCommentLength],
  ["questionReviews.answer", maxAnswerLength],
  ["inspectionLanguages.signedOffBy", maxSignerLength],
  ["languageCorrections.words", maxMessageLength],
  ["inspections.placeNames", maxPlaceNamesLength],
  ["quotations.recognisable", maxRecognisableLength],
  ["focusAreas.shortName", focusArea.maxShortNameLength],
  ["focusAreas.theme", focusArea.maxThemeLength],
  ["focusAreas.fullText", focusArea.maxFullTextLength],
  ["safeguardingActions.done", maxActionLength],
  ["sourceMarks.sentence", maxSentenceLength],
  ["responseJudgements.note", maxNoteLength],
  ["paperReturns.words", maxReturnLength],
  ["evidenceUploads.shows", evidence.maxShowsLength],
  ["evidenceRequests.asked", evidence.maxRequestLength],
  ["evidenceUploads.withdrawalReason", evidence.maxReasonLength],
  ["evidenceUploads.withdrawalAnswer", evidence.maxReasonLength],
];

const limitOf = (column: string) => findTextLimit(...(column.split(".") as [string, string])) ?? 0;

it.each(byShape)(
  "what is typed for %s is refused by its form where it is too long to be stored",
  (column, shape, control) => {
    const limit = limitOf(column);
    const isTooLong = (length: number) => {
      const text = "a".repeat(length);
      const parsed = shape.safeParse(control === null ? text : { [control]: text });
      const path = control === null ? [] : [control];
      return (
        parsed.error?.issues.some(
          (issue) => String(issue.path) === String(path) && issue.code === "too_big",
        ) ?? false
      );
    };
    expect([isTooLong(limit), isTooLong(limit + 1)]).toEqual([false, true]);
  },
);

it.each(byLimit)("%s is stored up to the limit that its form says", (column, limit) => {
  expect(limitOf(column)).toBe(limit);
});

it("a letter's delay is refused where its reason is too long to be stored", () => {
  const date = { "date-day": "1", "date-month": "12", "date-year": "2026" };
  const parse = (length: number) => letter.delayForm.safeParse({ ...date, reason: "a".repeat(length) });
  const limit = limitOf("letterDelays.reason");
  expect(parse(limit).success).toBe(true);
  expect(parse(limit + 1).error?.issues.map(({ path }) => String(path))).toEqual(["reason"]);
});

describe("a question that is written, pasted or copied", () => {
  const today = Temporal.PlainDate.from("2026-11-30");
  const fine = { text: "What changed?", hint: "", type: "one-of", choices: "Yes\nNo", required: "" };
  const tooLong: [field: "text" | "hint" | "choices", fits: string, exceeds: string][] = [
    ["text", "a".repeat(limitOf("questions.text")), "a".repeat(limitOf("questions.text") + 1)],
    ["hint", "a".repeat(limitOf("questions.hint")), "a".repeat(limitOf("questions.hint") + 1)],
    [
      "choices",
      `Yes\n${"a".repeat(questionInput.maxQuestionLength.choice)}`,
      `Yes\n${"a".repeat(questionInput.maxQuestionLength.choice + 1)}`,
    ],
  ];

  it.each(tooLong)("is refused where its %s is too long to be stored", (field, fits, exceeds) => {
    const written = (words: string) =>
      questionForm("parents", { today })
        .safeParse({ ...fine, [field]: words, "focus-areas": "area-1" })
        .error?.issues.map(({ path }) => String(path));
    expect([written(fits), written(exceeds)]).toEqual([undefined, [field]]);

    const reviewed = (words: string) => {
      const row = { ...fine, [field]: words, use: "yes", area: "area-1" };
      const typed = Object.fromEntries(Object.entries(row).map(([name, value]) => [`${name}-1`, [value]]));
      return Object.keys(readReviewedForm(typed, { today, since: today.subtract({ years: 1 }) }).errors);
    };
    expect([reviewed(fits), reviewed(exceeds)]).toEqual([[], [`${field}-1`]]);
  });
});

it("an address for email, a file's name and a question's choices always fit", () => {
  const longEmail = (length: number) =>
    `${"a".repeat(60)}@${"b.".repeat(200)}`.slice(0, length - 3).concat(".uk");
  expect(email.safeParse(longEmail(limitOf("people.email") + 1)).success).toBe(false);
  expect(tidyFileName(`${"😀".repeat(500)}.docx`).length).toBeLessThanOrEqual(
    limitOf("evidenceUploads.fileName"),
  );
  const choices = Array(questionInput.maxChoices).fill('"'.repeat(questionInput.maxQuestionLength.choice));
  expect(JSON.stringify(choices).length).toBeLessThanOrEqual(limitOf("questions.choices"));
  const wordings = Array(questionInput.maxChoices).fill('"'.repeat(maxWordingLength.choice));
  expect(JSON.stringify(wordings).length).toBeLessThanOrEqual(limitOf("questionWordings.choices"));
});

it("no limit is a number that the column's name could not bear", () => {
  expect(findTextLimit("drafts", "id")).toBe(120);
  expect(findTextLimit("drafts", "savedAt")).toBe(40);
  expect(findTextLimit("drafts", "revision")).toBeUndefined();
  expect(findTextLimit("nothing", "id")).toBeUndefined();
});

it("nothing is written past the query builder, where no limit would hold", () => {
  const raw = [...sourceFiles("app"), ...sourceFiles("db/queries")].filter(({ text }) =>
    /sql`\s*(insert into|update |replace )/i.test(text),
  );
  // Proves that the database can be written, with a value of its own.
  expect(raw.map(({ path }) => path)).toEqual(["db/queries/health.ts"]);
});
