import type { Queries, Trx } from "../connection.ts";
import { lockForUpdate } from "../dialects/index.ts";
import type {
  YoungPeoplesAnswersTable,
  YoungPeoplesResponsesTable,
  YoungPeoplesWordsTable,
} from "../tables/young-peoples-responses.ts";

const sentIn = (db: Queries, inspectionId: string) =>
  db
    .selectFrom("youngPeoplesResponses")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .where("sentAt", "is not", null);

/** The response whose card it is, once it was sent; in this re-visit only. */
export function findYoungPeoplesResponseByCard(
  db: Queries,
  { inspectionId, cardHash }: { inspectionId: string; cardHash: string },
): Promise<YoungPeoplesResponsesTable | undefined> {
  return sentIn(db, inspectionId).where("cardHash", "=", cardHash).executeTakeFirst();
}

type ById = { inspectionId: string; id: string };

/** The response with this id, once it was sent; in this re-visit only. */
export function findSentResponseById(
  db: Queries,
  { inspectionId, id }: ById,
): Promise<YoungPeoplesResponsesTable | undefined> {
  return sentIn(db, inspectionId).where("id", "=", id).executeTakeFirst();
}

/** As `findSentResponseById`, which nobody else changes until the transaction ends. */
export function holdSentResponseById(
  trx: Trx,
  { inspectionId, id }: ById,
): Promise<YoungPeoplesResponsesTable | undefined> {
  return lockForUpdate(trx, sentIn(trx, inspectionId).where("id", "=", id)).executeTakeFirst();
}

/** What was sent of a response in faces, cards and places on a mat. */
export function listYoungPeoplesAnswers(
  db: Queries,
  responseId: string,
): Promise<YoungPeoplesAnswersTable[]> {
  return db
    .selectFrom("youngPeoplesAnswers")
    .selectAll()
    .where("responseId", "=", responseId)
    .orderBy("questionVersionId")
    .orderBy("answer")
    .execute();
}

/** What was sent of a response in words. */
export function listYoungPeoplesWords(db: Queries, responseId: string): Promise<YoungPeoplesWordsTable[]> {
  return db
    .selectFrom("youngPeoplesWords")
    .selectAll()
    .where("responseId", "=", responseId)
    .orderBy("questionVersionId")
    .execute();
}

export async function deleteYoungPeoplesAnswers(trx: Trx, responseId: string): Promise<void> {
  await trx.deleteFrom("youngPeoplesAnswers").where("responseId", "=", responseId).execute();
}

export async function insertYoungPeoplesAnswers(
  trx: Trx,
  answers: readonly YoungPeoplesAnswersTable[],
): Promise<void> {
  if (answers.length > 0) await trx.insertInto("youngPeoplesAnswers").values(answers).execute();
}

export async function insertYoungPeoplesWords(trx: Trx, words: YoungPeoplesWordsTable): Promise<void> {
  await trx.insertInto("youngPeoplesWords").values(words).execute();
}

export async function updateYoungPeoplesWords(
  trx: Trx,
  id: string,
  changes: Pick<YoungPeoplesWordsTable, "words" | "chooser" | "mayQuote" | "changedAt">,
): Promise<void> {
  await trx.updateTable("youngPeoplesWords").set(changes).where("id", "=", id).execute();
}

export async function deleteYoungPeoplesWords(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom("youngPeoplesWords").where("id", "=", id).execute();
}
