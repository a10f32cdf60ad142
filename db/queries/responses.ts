import { randomInt } from "node:crypto";
import type { Queries, Trx } from "../connection.ts";
import { lockForUpdate } from "../dialects/index.ts";
import { prepared, preparedInsert } from "../prepared.ts";
import type {
  AnswersTable,
  ResponseChildrenTable,
  ResponseGroupsTable,
  ResponsesTable,
  UnaskedQuestionsTable,
} from "../tables/surveys.ts";

export type FoundResponse = Pick<
  ResponsesTable,
  "id" | "approvalId" | "receivedAt" | "changedAt" | "withdrawnAt"
>;

type ByReceipt = { inspectionId: string; receiptHash: string; withdrawnHash: string };

const foundColumns = ["id", "approvalId", "receivedAt", "changedAt", "withdrawnAt"] as const;

/** Each receipt is looked up by its key: with "or" or "in", both databases read every response of the re-visit. */
const responseByReceipt = prepared<ByReceipt>()((db, param) => {
  const ownByHash = (hash: "receiptHash" | "withdrawnHash") =>
    db
      .selectFrom("responses")
      .select(foundColumns)
      .where("receiptHash", "=", param(hash))
      .where("inspectionId", "=", param("inspectionId"));
  const changedByHash = (hash: "receiptHash" | "withdrawnHash") =>
    db
      .selectFrom("furtherReceipts")
      .innerJoin("responses", "responses.id", "furtherReceipts.responseId")
      .select(foundColumns)
      .where("furtherReceipts.receiptHash", "=", param(hash))
      .where("responses.inspectionId", "=", param("inspectionId"));
  return ownByHash("receiptHash")
    .unionAll(ownByHash("withdrawnHash"))
    .unionAll(changedByHash("receiptHash"))
    .unionAll(changedByHash("withdrawnHash"));
});

/** The response with this receipt in this re-visit, or with the other hash that it has once it was taken back. */
export function findResponseByReceipt(db: Queries, response: ByReceipt): Promise<FoundResponse | undefined> {
  return responseByReceipt.first(db, response);
}

const drawMark = (): number => randomInt(1, 2 ** 31);

const insertResponses = preparedInsert("responses");
const insertAnswers = preparedInsert("answers");
const insertGroups = preparedInsert("responseGroups");
const insertChildren = preparedInsert("responseChildren");
const insertUnasked = preparedInsert("unaskedQuestions");

/** All that a response says, and what it was not asked. */
export type ResponseRows = {
  answers: AnswersTable[];
  groups: ResponseGroupsTable[];
  children: ResponseChildrenTable[];
  unasked: UnaskedQuestionsTable[];
};

/** A response with all its answers and what its sender said about themselves. */
export async function insertResponse(
  trx: Trx,
  response: Omit<ResponsesTable, "mark">,
  { answers, groups, children, unasked }: ResponseRows,
): Promise<void> {
  await insertResponses(trx, [{ ...response, mark: drawMark() }]);
  await insertAnswers(trx, answers);
  await insertGroups(trx, groups);
  await insertChildren(trx, children);
  await insertUnasked(trx, unasked);
}

/** All that a response says, in place of what it said. */
export async function replaceResponse(
  trx: Trx,
  responseId: string,
  changes: Partial<Omit<ResponsesTable, "id" | "inspectionId" | "mark">>,
  { answers, groups, children, unasked }: ResponseRows,
): Promise<void> {
  const before = await trx.selectFrom("answers").selectAll().where("responseId", "=", responseId).execute();
  const keyOf = (one: AnswersTable) =>
    JSON.stringify([one.questionVersionId, one.child, one.choice, one.words]);
  const [had, has] = [new Set(before.map(keyOf)), new Set(answers.map(keyOf))];
  // An answer that stays as it is keeps what inspectors have read and coded in it.
  for (const { questionVersionId, child, choice } of before.filter((one) => !has.has(keyOf(one)))) {
    await trx
      .deleteFrom("answers")
      .where("responseId", "=", responseId)
      .where("questionVersionId", "=", questionVersionId)
      .where("child", "=", child)
      .where("choice", "=", choice)
      .execute();
  }
  await deleteProfile(trx, responseId);
  await trx
    .updateTable("responses")
    .set({ ...changes, mark: drawMark() })
    .where("id", "=", responseId)
    .execute();
  await insertAnswers(
    trx,
    answers.filter((one) => !had.has(keyOf(one))),
  );
  await insertGroups(trx, groups);
  await insertChildren(trx, children);
  await insertUnasked(trx, unasked);
}

async function deleteProfile(trx: Trx, responseId: string): Promise<void> {
  for (const table of ["responseGroups", "responseChildren", "unaskedQuestions"] as const)
    await trx.deleteFrom(table).where("responseId", "=", responseId).execute();
}

/** What a response says. */
export async function findWordsOfResponse(
  db: Queries,
  responseId: string,
): Promise<Pick<ResponseRows, "answers" | "groups" | "children">> {
  const answers = await db.selectFrom("answers").selectAll().where("responseId", "=", responseId).execute();
  const groups = await db
    .selectFrom("responseGroups")
    .selectAll()
    .where("responseId", "=", responseId)
    .execute();
  const children = await db
    .selectFrom("responseChildren")
    .selectAll()
    .where("responseId", "=", responseId)
    .execute();
  return { answers, groups, children };
}

/** Whether any re-visit has a response of that id. */
export async function hasResponse(db: Queries, responseId: string): Promise<boolean> {
  const response = await db
    .selectFrom("responses")
    .select("id")
    .where("id", "=", responseId)
    .executeTakeFirst();
  return response !== undefined;
}

/** The unfinished response that a draft became at the closing noon. */
export function findUnfinishedResponseByDraft(
  trx: Trx,
  draftId: string,
): Promise<{ id: string } | undefined> {
  return trx
    .selectFrom("consents")
    .innerJoin("responses", "responses.id", "consents.responseId")
    .select("responses.id")
    .where("consents.draftId", "=", draftId)
    .where("responses.unfinished", "=", true)
    .executeTakeFirst();
}

/** Erases what was said, and what inspectors noted of whether it is a family's own; the response itself stays. */
export async function deleteWordsOfResponse(trx: Trx, responseId: string): Promise<void> {
  await trx
    .deleteFrom("responseJudgements")
    .where("kind", "=", "response")
    .where("subject", "=", responseId)
    .execute();
  await trx.deleteFrom("answers").where("responseId", "=", responseId).execute();
  await deleteProfile(trx, responseId);
  await trx.deleteFrom("faultMarks").where("responseId", "=", responseId).execute();
}

export async function deleteResponse(trx: Trx, responseId: string): Promise<void> {
  await deleteWordsOfResponse(trx, responseId);
  await trx.deleteFrom("responses").where("id", "=", responseId).execute();
}

/** Every receipt that was given for a response, by its hash. Nobody else changes the response until the transaction ends. */
export async function listReceiptsOfResponse(
  trx: Trx,
  responseId: string,
): Promise<{ receiptHash: string | null; furtherHashes: string[] }> {
  const response = trx.selectFrom("responses").select("receiptHash").where("id", "=", responseId);
  const row = await lockForUpdate(trx, response).executeTakeFirst();
  const further = await trx
    .selectFrom("furtherReceipts")
    .select("receiptHash")
    .where("responseId", "=", responseId)
    .execute();
  return {
    receiptHash: row?.receiptHash ?? null,
    furtherHashes: further.map(({ receiptHash }) => receiptHash),
  };
}

export async function updateFurtherReceipt(
  trx: Trx,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await trx.updateTable("furtherReceipts").set({ receiptHash: to }).where("receiptHash", "=", from).execute();
}

/** False where it had been withdrawn already. `receiptHash`: what is stored in place of its receipt's from now on. */
export async function updateResponseAsWithdrawn(
  trx: Trx,
  {
    responseId,
    withdrawnAt,
    receiptHash,
  }: { responseId: string; withdrawnAt: Temporal.Instant; receiptHash: string | null },
): Promise<boolean> {
  const result = await trx
    .updateTable("responses")
    .set({ withdrawnAt, receiptHash, children: null, doubts: [], mark: drawMark() })
    .where("id", "=", responseId)
    .where("withdrawnAt", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function insertFurtherReceipt(
  trx: Trx,
  receipt: { receiptHash: string; responseId: string },
): Promise<void> {
  await trx.insertInto("furtherReceipts").values(receipt).execute();
}

/** A response that its writer can still change; undefined once it was withdrawn. */
export function findChangeableResponse(
  trx: Trx,
  id: string,
): Promise<{ id: string; receivedAt: Temporal.Instant; receiptHash: string | null } | undefined> {
  return trx
    .selectFrom("responses")
    .select(["id", "receivedAt", "receiptHash"])
    .where("id", "=", id)
    .where("withdrawnAt", "is", null)
    .executeTakeFirst();
}

export async function updateResponseAsChanged(
  trx: Trx,
  {
    responseId,
    changedAt,
    receiptHash,
  }: { responseId: string; changedAt: Temporal.Instant; receiptHash: string },
): Promise<void> {
  await trx.updateTable("responses").set({ changedAt, receiptHash }).where("id", "=", responseId).execute();
}
