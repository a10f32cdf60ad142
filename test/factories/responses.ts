import type { ApprovedSet } from "#app/domain/approvals/find-approved-set.server.ts";
import type { DraftAnswers } from "#app/domain/drafts/draft.ts";
import { giveConsent } from "#app/domain/drafts/give-consent.server.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { asksForWords, choicesOf } from "#app/domain/questions/question.ts";
import type { QuestionInput } from "#app/domain/questions/question-input.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import type { ConsentChoices } from "#app/domain/survey/consent-statement.ts";
import { findSurveyOfInspection } from "#app/domain/survey/find-survey.server.ts";
import type { About } from "#app/domain/survey/respondent-profile.ts";
import type { Survey } from "#app/domain/survey/survey.ts";
import type { Queries } from "#db/connection.ts";
import { type AnInspection, anInspection, usual } from "./inspections.ts";
import { longBefore } from "./people.ts";
import { anApprovedSet } from "./questions.ts";

export const agreedToAll: ConsentChoices = {
  takePart: true,
  becomeEvidence: true,
  quoteWithoutName: true,
  useUnfinished: true,
};

export type ASurvey = {
  inspection: AnInspection;
  set: ApprovedSet;
  survey: Survey;
  duringIt: Temporal.Instant;
};

/** A notified re-visit with approved questions (three for each focus area, or those given), and an instant while its survey is open. */
export async function aSurvey(
  db: Queries,
  { questions }: { questions?: (focusAreaIds: string[]) => QuestionInput[] } = {},
): Promise<ASurvey> {
  const inspection = await anInspection(db);
  const set = await anApprovedSet(db, {
    inspectionId: inspection.id,
    actor: inspection.leadActor,
    now: longBefore,
    questions: questions?.(inspection.focusAreas.slice(0, 1).map(({ id }) => id)),
  });
  const survey = await surveyNow(db, inspection.id);
  return { inspection, set, survey, duringIt: usual.surveyOpensAt.add({ hours: 5 }) };
}

/** The survey with its dates as they now stand. */
export async function surveyNow(db: Queries, inspectionId: string): Promise<Survey> {
  const survey = await findSurveyOfInspection(db, inspectionId);
  if (!survey) throw new Error("the re-visit has no survey");
  return survey;
}

/** A device in the middle of answering; returns its secret. */
export async function aDraft(
  db: Queries,
  {
    survey,
    now,
    choices = agreedToAll,
    answers,
    about,
  }: {
    survey: Survey;
    now: Temporal.Instant;
    choices?: ConsentChoices;
    answers?: DraftAnswers;
    about?: About;
  },
): Promise<string> {
  const result = await giveConsent(db, { survey, token: null, choices, sharedDevice: false, now });
  if (result.kind !== "begun") throw new Error(`no draft was begun: ${result.kind}`);
  if (answers)
    await saveDraft(db, {
      survey,
      token: result.token,
      answers,
      ...(about ? { about } : {}),
      step: "focus/1",
      done: true,
      copy: null,
      now,
    });
  return result.token;
}

/** The first choice of every closed question, and `words` for the others. */
export function everyAnswer(set: ApprovedSet, words = "We waited a year."): DraftAnswers {
  return Object.fromEntries(
    set.questions.map((question) => [
      question.id,
      [asksForWords(question.type) ? words : (choicesOf(question)[0]?.key ?? "")],
    ]),
  );
}

/** A response that was sent; its receipt. */
export async function aResponse(
  db: Queries,
  {
    survey,
    answers,
    now,
    choices,
    about,
  }: {
    survey: Survey;
    answers: DraftAnswers;
    now: Temporal.Instant;
    choices?: ConsentChoices;
    about?: About;
  },
): Promise<string> {
  const token = await aDraft(db, { survey, now, answers, choices, about });
  const sent = await submitResponse(db, { inspectionId: survey.inspectionId, token, now });
  if (sent.kind !== "received") throw new Error(`the response was not received: ${sent.kind}`);
  return sent.receipt;
}
