import type { Queries } from "../connection.ts";
import { isOfFamily } from "./family-responses.ts";

/** How often each choice was taken by those who said each thing about themselves under that name. */
export async function countAnswersByGroup(
  db: Queries,
  about: { questionVersionIds: readonly string[]; name: string },
) {
  if (about.questionVersionIds.length === 0) return [];
  return db
    .selectFrom("answers")
    .innerJoin("responseGroups", "responseGroups.responseId", "answers.responseId")
    .select(["answers.questionVersionId", "answers.choice", "responseGroups.value"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("answers.questionVersionId", "in", about.questionVersionIds)
    .where("responseGroups.name", "=", about.name)
    .where((eb) => isOfFamily(eb, "answers.responseId"))
    .groupBy(["answers.questionVersionId", "answers.choice", "responseGroups.value"])
    .execute();
}

/** How many answered each version at all, by what they said about themselves: where several can be chosen, not their sum. */
export async function countAnsweredByGroup(
  db: Queries,
  about: { questionVersionIds: readonly string[]; name: string },
) {
  if (about.questionVersionIds.length === 0) return [];
  return db
    .selectFrom("answers")
    .innerJoin("responseGroups", "responseGroups.responseId", "answers.responseId")
    .select(["answers.questionVersionId", "responseGroups.value"])
    .select((eb) => eb.fn.count<number>("answers.responseId").distinct().as("count"))
    .where("answers.questionVersionId", "in", about.questionVersionIds)
    .where("responseGroups.name", "=", about.name)
    .where((eb) => isOfFamily(eb, "answers.responseId"))
    .groupBy(["answers.questionVersionId", "responseGroups.value"])
    .execute();
}

/** How many responses there are of each group to each approved set. */
export function countResponsesOfGroupsByApproval(db: Queries, about: { inspectionId: string; name: string }) {
  return db
    .selectFrom("responses")
    .innerJoin("responseGroups", "responseGroups.responseId", "responses.id")
    .select(["responses.approvalId", "responseGroups.value"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("responses.inspectionId", "=", about.inspectionId)
    .where("responses.withdrawnAt", "is", null)
    .where("responseGroups.name", "=", about.name)
    .where((eb) => isOfFamily(eb, "responses.id"))
    .groupBy(["responses.approvalId", "responseGroups.value"])
    .execute();
}

/** The same by two things said, for each choice: a response that said several under a name counts under each. */
export async function countAnswersByTwoGroups(
  db: Queries,
  about: { questionVersionIds: readonly string[]; rows: string; columns: string },
) {
  if (about.questionVersionIds.length === 0) return [];
  return db
    .selectFrom("answers")
    .innerJoin("responseGroups as rows", "rows.responseId", "answers.responseId")
    .innerJoin("responseGroups as columns", "columns.responseId", "answers.responseId")
    .select(["answers.questionVersionId", "answers.choice", "rows.value as row", "columns.value as column"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("answers.questionVersionId", "in", about.questionVersionIds)
    .where("rows.name", "=", about.rows)
    .where("columns.name", "=", about.columns)
    .where((eb) => isOfFamily(eb, "answers.responseId"))
    .groupBy(["answers.questionVersionId", "answers.choice", "rows.value", "columns.value"])
    .execute();
}
