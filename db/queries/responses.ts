import type { Queries, Trx } from "../connection.ts";
import type { AnswersTable, ResponseGroupsTable, ResponsesTable } from "../tables/surveys.ts";

/** Whether a response with this receipt was received in this re-visit. */
export function findResponseByReceipt(
  db: Queries,
  response: { revisitId: string; receiptHash: string },
): Promise<{ id: string; receivedAt: string } | undefined> {
  return db
    .selectFrom("responses")
    .select(["id", "receivedAt"])
    .where("receiptHash", "=", response.receiptHash)
    .where("revisitId", "=", response.revisitId)
    .executeTakeFirst();
}

/** A response with all its answers and what its sender said about themselves. */
export async function insertResponse(
  trx: Trx,
  response: ResponsesTable,
  answers: AnswersTable[],
  groups: ResponseGroupsTable[],
): Promise<void> {
  await trx.insertInto("responses").values(response).execute();
  if (answers.length > 0) await trx.insertInto("answers").values(answers).execute();
  if (groups.length > 0) await trx.insertInto("responseGroups").values(groups).execute();
}
