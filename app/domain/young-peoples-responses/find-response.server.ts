import { hashToken } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import {
  findYoungPeopleApproval,
  listVersionsByYoungPeopleApproval,
} from "#db/queries/young-people-approvals.ts";
import {
  findSentResponseById,
  findYoungPeoplesResponseByCard,
  holdSentResponseById,
  listYoungPeoplesAnswers,
  listYoungPeoplesWords,
} from "#db/queries/young-peoples-answers.ts";
import { listYoungPeoplesConsents } from "#db/queries/young-peoples-consents.ts";
import {
  findYoungPeoplesResponseByToken,
  holdYoungPeoplesResponseByToken,
} from "#db/queries/young-peoples-responses.ts";
import type {
  YoungPeoplesAnswersTable,
  YoungPeoplesConsentsTable,
  YoungPeoplesResponsesTable,
  YoungPeoplesWordsTable,
} from "#db/tables/young-peoples-responses.ts";
import type { QuestionVersion } from "../questions/question.ts";
import { readVersion } from "../questions/read-version.ts";
import type { Card } from "./card.ts";
import { cardOfToken, hashCard, isProven, readOpenedCard, writeOpenedCard } from "./hash-card.server.ts";

/** What a device holds: the secret that it began with, or the one of `openByCard` where a card was typed there. */
export type DeviceKey = { inspectionId: string; secret: string };

/** The card that a device's secret makes, or that was typed there. */
export function cardOf({ secret }: Pick<DeviceKey, "secret">): Card {
  return readOpenedCard(secret)?.card ?? cardOfToken(secret);
}

/** Whether the device opened it by its card. */
export function isOpenedByCard({ secret }: Pick<DeviceKey, "secret">): boolean {
  return readOpenedCard(secret) !== null;
}

/** The secret that a device is given on which this card was typed; null where nothing was sent under it. */
export async function openByCard(
  db: Queries,
  { inspectionId, card }: { inspectionId: string; card: Card },
): Promise<string | null> {
  const cardHash = await hashCard(card, { inspectionId });
  const response = await findYoungPeoplesResponseByCard(db, { inspectionId, cardHash });
  return response ? writeOpenedCard(response, card) : null;
}

async function findByKey(
  db: Queries,
  { inspectionId, secret }: DeviceKey,
): Promise<YoungPeoplesResponsesTable | undefined> {
  const opened = readOpenedCard(secret);
  if (!opened) return findYoungPeoplesResponseByToken(db, { inspectionId, tokenHash: hashToken(secret) });
  const response = await findSentResponseById(db, { inspectionId, id: opened.responseId });
  return response && isProven(opened, response) ? response : undefined;
}

/** The response that a device opens, which nobody else changes until the transaction ends. */
export async function holdByKey(
  trx: Trx,
  { inspectionId, secret }: DeviceKey,
): Promise<YoungPeoplesResponsesTable | undefined> {
  const opened = readOpenedCard(secret);
  if (!opened) return holdYoungPeoplesResponseByToken(trx, { inspectionId, tokenHash: hashToken(secret) });
  const response = await holdSentResponseById(trx, { inspectionId, id: opened.responseId });
  return response && isProven(opened, response) ? response : undefined;
}

export type FoundResponse = {
  response: YoungPeoplesResponsesTable;
  consents: YoungPeoplesConsentsTable[];
  /** Those that it began with, in order. */
  questions: QuestionVersion[];
};

/** The young person's response that a device opens, with its questions and consents; null where it opens none (any more). */
export async function findResponse(db: Queries, key: DeviceKey): Promise<FoundResponse | null> {
  const response = await findByKey(db, key);
  if (!response) return null;
  const [consents, questions] = await Promise.all([
    listYoungPeoplesConsents(db, response.id),
    findQuestions(db, response),
  ]);
  return { response, consents, questions };
}

/** The frozen questions that a response began with, in order. Throws where they are gone. */
export async function findQuestions(
  db: Queries,
  { inspectionId, approvalId }: Pick<YoungPeoplesResponsesTable, "inspectionId" | "approvalId">,
): Promise<QuestionVersion[]> {
  const approval = await findYoungPeopleApproval(db, { inspectionId, approvalId });
  if (!approval) throw new Error("a young person's approved questions are gone");
  return (await listVersionsByYoungPeopleApproval(db, approvalId)).map(readVersion);
}

export type SentAnswers = { answers: YoungPeoplesAnswersTable[]; words: YoungPeoplesWordsTable[] };

/** What a young person sent themselves: what an inspector wrote down of a recording or a drawing is not theirs to type over. */
export async function findSentAnswers(db: Queries, responseId: string): Promise<SentAnswers> {
  const answers = await listYoungPeoplesAnswers(db, responseId);
  const words = await listYoungPeoplesWords(db, responseId);
  return { answers, words: words.filter(({ origin }) => origin === "typed") };
}
