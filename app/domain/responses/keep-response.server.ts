import { deriveId, makeId } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { insertResponse, type ResponseRows, replaceResponse } from "#db/queries/responses.ts";
import type { ChildProfile } from "#db/tables/surveys.ts";
import type { ApprovedSet } from "../approvals/find-approved-set.server.ts";
import type { DraftAnswers } from "../drafts/draft.ts";
import { asksForWords } from "../questions/question.ts";
import { answerKey, sortAskedQuestions } from "../survey/asked-questions.ts";
import type { BotSignal } from "../survey/bot-signals.ts";
import type { ResponseMode } from "../survey/mode.ts";
import { type About, childrenIn } from "../survey/respondent-profile.ts";

export type ResponseToKeep = {
  set: ApprovedSet;
  about: About;
  /** What is known of each child; empty where nothing is. */
  childProfiles: readonly ChildProfile[];
  /** What is no question for its writer, by what else they say, is left out. */
  answers: DraftAnswers;
  /** Null where no device holds a secret for it. */
  receiptHash: string | null;
  unfinished: boolean;
  quoteWithoutName: boolean;
  /** An instant, UTC text. */
  receivedAt: Temporal.Instant;
  mode: ResponseMode;
  language: string;
  botSignals: readonly BotSignal[];
};

/**
 * The id of the response that a draft becomes. Sending deletes the draft, and with it all that could lead back from the
 * response to a device. Only a backup from before still has the draft, and its words: by this a restore finds and erases it
 * where the response was taken back since.
 */
export function responseIdOfDraft(draftId: string, as: "sent" | "unfinished"): string {
  return deriveId(draftId, `response ${as}`);
}

/** Makes what was answered a response that inspectors may read. Returns its id: the one given, or a new one. */
export async function keepResponse(trx: Trx, response: ResponseToKeep, id = makeId()): Promise<string> {
  const { set, receiptHash, receivedAt, mode, language } = response;
  await insertResponse(
    trx,
    {
      id,
      inspectionId: set.inspectionId,
      approvalId: set.id,
      receiptHash,
      receivedAt,
      unfinished: response.unfinished,
      quoteWithoutName: response.quoteWithoutName,
      children: childrenIn(response.about),
      mode,
      language,
      withdrawnAt: null,
      changedAt: null,
      doubts: response.botSignals,
    },
    rowsOf(id, response),
  );
  return id;
}

/** Puts this in place of all that a response said before. */
export async function changeStoredResponse(
  trx: Trx,
  responseId: string,
  response: Omit<ResponseToKeep, "receiptHash" | "unfinished">,
): Promise<void> {
  const changes = {
    approvalId: response.set.id,
    receivedAt: response.receivedAt,
    quoteWithoutName: response.quoteWithoutName,
    children: childrenIn(response.about),
    mode: response.mode,
    language: response.language,
    doubts: response.botSignals,
  };
  await replaceResponse(trx, responseId, changes, rowsOf(responseId, response));
}

function rowsOf(
  responseId: string,
  response: Pick<ResponseToKeep, "set" | "about" | "childProfiles" | "answers">,
): ResponseRows {
  const { asked, unasked } = sortAskedQuestions(response.set.questions, response);
  const answers = asked.flatMap((question) => {
    const inWords = asksForWords(question.type);
    return (response.answers[answerKey(question)] ?? []).map((value) => ({
      responseId,
      questionVersionId: question.id,
      child: question.child ?? 1,
      choice: inWords ? "" : value,
      words: inWords ? value : null,
    }));
  });
  const groups = Object.entries(response.about).flatMap(([name, values]) =>
    values.map((value) => ({ responseId, name, value })),
  );
  const children = response.childProfiles.flatMap((profile, index) =>
    (profile.support ?? []).map((value) => ({
      ...{ responseId, child: index + 1, name: "support" as const, value },
    })),
  );
  return {
    answers,
    groups,
    children,
    unasked: unasked.map(({ id, child = 1 }) => ({ responseId, questionVersionId: id, child })),
  };
}
