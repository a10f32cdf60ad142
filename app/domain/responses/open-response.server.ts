import type { Queries } from "#db/connection.ts";
import { findReadableResponse, listJudgements } from "#db/queries/marked-responses.ts";
import { findWordsOfResponse } from "#db/queries/responses.ts";
import { type ApprovedSet, findApprovalById } from "../approvals/find-approved-set.server.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { DraftAnswers } from "../drafts/draft.ts";
import { choicesOf } from "../questions/question.ts";
import { nameQuestionOfChild } from "../questions/question-of-child.ts";
import { answerKey, sortAskedQuestions } from "../survey/asked-questions.ts";
import { type BotSignal, listBotSignals } from "../survey/bot-signals.ts";
import { type About, aboutFromGroups, childProfilesFrom } from "../survey/respondent-profile.ts";
import { type Judgement, readJudgement } from "./open-marked-responses.server.ts";

export type AnswerOfChild = { question: string; labels: string[] };

export type OpenedResponse = {
  id: string;
  /** Both: an instant, UTC text. */
  receivedAt: Temporal.Instant;
  changedAt: Temporal.Instant | null;
  mode: string;
  unfinished: boolean;
  mayQuote: boolean;
  set: ApprovedSet;
  about: About;
  answers: DraftAnswers;
  /** What was answered of the second child and those after it, in words. */
  ofOtherChildren: AnswerOfChild[];
  /** What was no question for its writer, by what else they said. */
  unasked: string[];
  botSignals: BotSignal[];
  /** Newest first. */
  judgements: Judgement[];
};

/** One response whole, for inspectors; null where there is none, or it was withdrawn. That it was opened is recorded. */
export async function openResponse(
  db: Queries,
  input: { inspectionId: string; responseId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<OpenedResponse | null> {
  const { inspectionId, responseId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    const response = await findReadableResponse(trx, { inspectionId, responseId });
    if (!response) return null;
    const set = await findApprovalById(trx, { inspectionId, approvalId: response.approvalId });
    if (!set) throw new Error("a response's approved questions are gone");
    const answerRows = await findWordsOfResponse(trx, responseId);
    const answers: DraftAnswers = {};
    for (const { questionVersionId, child, choice, words } of answerRows.answers) {
      const key = answerKey({ id: questionVersionId, child });
      answers[key] = [...(answers[key] ?? []), words ?? choice];
    }
    const about = aboutFromGroups(answerRows.groups);
    const childProfiles = childProfilesFrom(answerRows.children, about);
    const sorted = sortAskedQuestions(set.questions, { about, childProfiles, answers });
    const judgements = (await listJudgements(trx, inspectionId))
      .filter(({ kind, subject }) => kind === "response" && subject === responseId)
      .flatMap((row) => readJudgement(row) ?? []);
    await recordAudit(trx, { at: now, actor, inspectionId, action: "response.opened" });
    const { id, receivedAt, changedAt, mode } = response;
    return {
      id,
      receivedAt,
      changedAt,
      mode,
      unfinished: response.unfinished,
      mayQuote: response.quoteWithoutName,
      set,
      ...{ about, answers },
      ofOtherChildren: sorted.asked.flatMap((question): AnswerOfChild[] => {
        const { child = 1, text } = question;
        const values = answers[answerKey(question)];
        if (child === 1 || !values) return [];
        const choices = choicesOf(question);
        const labels = values.map((value) => choices.find(({ key }) => key === value)?.label ?? value);
        return [{ question: nameQuestionOfChild(text, { askedOf: "each-child", child }), labels }];
      }),
      unasked: sorted.unasked.map(({ text, ofEachChild, child = 1 }) =>
        nameQuestionOfChild(text, { askedOf: ofEachChild ? "each-child" : "family", child }),
      ),
      botSignals: listBotSignals(response.doubts),
      judgements,
    };
  });
}
