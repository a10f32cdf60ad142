import type { Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findWordsOfResponse } from "#db/queries/responses.ts";
import { findSubmitProblem } from "../drafts/draft.ts";
import { recordErasure } from "../erasure/record-erasure.server.ts";
import type { Problem } from "../questions/question.ts";
import { raiseFlags } from "../safeguarding/raise-flags.server.ts";
import { answerKey, pickAnswers, sortAskedQuestions } from "../survey/asked-questions.ts";
import { allowsTakingPart, type ConsentChoices } from "../survey/consent-statement.ts";
import { changeStoredResponse, keepResponse, type ResponseToKeep } from "./keep-response.server.ts";

export type ResponseReceived =
  | { kind: "received"; responseId: string }
  | { kind: "consent-missing" }
  | { kind: "nothing-answered" }
  /** By control: answers that are needed and missing, words that are too long. */
  | { kind: "invalid"; problems: Record<string, Problem> };

/**
 * The one way in for a finished response, from a screen or entered by an inspector, and for its correction. It
 * refuses what has no consent, is empty, or breaks a question's rules. Words that may speak of danger to a child are
 * flagged with it. `id`: chosen before, so that the same form sent twice is stored once. `instead`: the response that
 * it replaces.
 */
export async function receiveResponse(
  trx: Trx,
  received: Omit<ResponseToKeep, "unfinished" | "quoteWithoutName"> & {
    consent: Pick<ConsentChoices, "takePart" | "becomeEvidence" | "quoteWithoutName"> | null;
    id?: string;
    instead?: string;
    now: Temporal.Instant;
  },
): Promise<ResponseReceived> {
  const { consent, id, instead, now, ...everything } = received;
  if (!consent || !allowsTakingPart(consent)) return { kind: "consent-missing" };
  const { asked } = sortAskedQuestions(everything.set.questions, everything);
  const content = { ...everything, answers: pickAnswers(asked, everything.answers) };
  if (Object.keys(content.answers).length === 0) return { kind: "nothing-answered" };
  const problems = findSubmitProblem(asked, content.answers);
  if (Object.keys(problems).length > 0) return { kind: "invalid", problems };
  const response = { ...content, quoteWithoutName: consent.quoteWithoutName };
  if (instead === undefined) {
    const responseId = await keepResponse(trx, { ...response, unfinished: false }, id);
    await raiseFlags(trx, { ...content, responseId, before: [], now });
    return { kind: "received", responseId };
  }
  const { inspectionId } = content.set;
  // Inspectors who write beside these words, or open an entry about them, take this lock before they hold any of the rows.
  await serializeTransactions(trx, `inspection:${inspectionId}`);
  const before = await findWordsOfResponse(trx, instead);
  await changeStoredResponse(trx, instead, response);
  const parts = listChangedParts(before, content);
  await recordErasure(trx, { kind: "response", inspectionId, subjectId: instead, at: now, parts });
  await raiseFlags(trx, { ...content, responseId: instead, before: before.answers, now });
  return { kind: "received", responseId: instead };
}

/** The answers, by their keys, of which something that was answered does not stand there any more, and what they said otherwise of themselves. */
function listChangedParts(
  before: Awaited<ReturnType<typeof findWordsOfResponse>>,
  { answers, about, childProfiles }: Pick<ResponseToKeep, "answers" | "about" | "childProfiles">,
): string[] {
  const questions = before.answers
    .filter(
      ({ questionVersionId: id, child, choice, words }) =>
        !answers[answerKey({ id, child })]?.includes(words ?? choice),
    )
    .map(({ questionVersionId: id, child }) => answerKey({ id, child }));
  const profile: Readonly<Record<string, readonly string[] | undefined>> = about;
  const groups = before.groups
    .filter(({ name, value }) => !profile[name]?.includes(value))
    .map(({ name }) => `about:${name}`);
  const children = before.children
    .filter(({ child, name, value }) => !childProfiles[child - 1]?.[name]?.includes(value))
    .map(({ child, name }) => `child:${child}:${name}`);
  return [...new Set([...questions, ...groups, ...children])];
}
