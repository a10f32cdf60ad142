import { sql } from "kysely";
import type { Queries } from "../connection.ts";
import { answerIsOf, type ResponseFilter, responseIsOf } from "./collation.ts";
import { isOfFamily } from "./family-responses.ts";

/**
 * So many families answered a question of each child in the same way. `pattern`: the child and the choice of each answer, as
 * `1 agree,2 disagree`; a choice is '' for words. By it children are counted, families are, and how alike siblings are.
 */
export type FamilyPattern = { questionVersionId: string; pattern: string; count: number };

/** Both databases have it: SQLite since 3.44. */
export const familyPattern = sql<string>`string_agg("answers"."child" || ' ' || "answers"."choice", ',' order by "answers"."child", "answers"."choice")`;

/** How many families answered each version in each way. */
export async function countFamilyPatterns(
  db: Queries,
  about: { questionVersionIds: readonly string[]; filter: ResponseFilter },
): Promise<FamilyPattern[]> {
  if (about.questionVersionIds.length === 0) return [];
  const byResponse = db
    .selectFrom("answers")
    .select("answers.questionVersionId")
    .select(familyPattern.as("pattern"))
    .where("answers.questionVersionId", "in", about.questionVersionIds)
    .where((eb) => answerIsOf(eb, about.filter))
    .groupBy(["answers.questionVersionId", "answers.responseId"]);
  const rows = await db
    .selectFrom(byResponse.as("families"))
    .select(["families.questionVersionId", "families.pattern"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .groupBy(["families.questionVersionId", "families.pattern"])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** The same by what families said about themselves under that name. */
export async function countFamilyPatternsByGroup(
  db: Queries,
  about: { questionVersionIds: readonly string[]; name: string },
): Promise<(FamilyPattern & { value: string })[]> {
  if (about.questionVersionIds.length === 0) return [];
  const byResponse = db
    .selectFrom("answers")
    .innerJoin("responseGroups", "responseGroups.responseId", "answers.responseId")
    .select(["answers.questionVersionId", "responseGroups.value"])
    .select(familyPattern.as("pattern"))
    .where("answers.questionVersionId", "in", about.questionVersionIds)
    .where("responseGroups.name", "=", about.name)
    .where((eb) => isOfFamily(eb, "answers.responseId"))
    .groupBy(["answers.questionVersionId", "answers.responseId", "responseGroups.value"]);
  const rows = await db
    .selectFrom(byResponse.as("families"))
    .select(["families.questionVersionId", "families.pattern", "families.value"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .groupBy(["families.questionVersionId", "families.pattern", "families.value"])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** The same by two things said: a family that said several under a name counts under each. */
export async function countFamilyPatternsByTwoGroups(
  db: Queries,
  about: { questionVersionIds: readonly string[]; rows: string; columns: string },
): Promise<(FamilyPattern & { row: string; column: string })[]> {
  if (about.questionVersionIds.length === 0) return [];
  const byResponse = db
    .selectFrom("answers")
    .innerJoin("responseGroups as rows", "rows.responseId", "answers.responseId")
    .innerJoin("responseGroups as columns", "columns.responseId", "answers.responseId")
    .select(["answers.questionVersionId", "rows.value as row", "columns.value as column"])
    .select(familyPattern.as("pattern"))
    .where("answers.questionVersionId", "in", about.questionVersionIds)
    .where("rows.name", "=", about.rows)
    .where("columns.name", "=", about.columns)
    .where((eb) => isOfFamily(eb, "answers.responseId"))
    .groupBy(["answers.questionVersionId", "answers.responseId", "rows.value", "columns.value"]);
  const rows = await db
    .selectFrom(byResponse.as("families"))
    .select(["families.questionVersionId", "families.pattern", "families.row", "families.column"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .groupBy(["families.questionVersionId", "families.pattern", "families.row", "families.column"])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** How many responses each version was no question for, of all the children that they speak for. */
export async function countUnaskedByVersion(
  db: Queries,
  about: { questionVersionIds: readonly string[]; filter: ResponseFilter },
): Promise<{ questionVersionId: string; count: number }[]> {
  if (about.questionVersionIds.length === 0) return [];
  const rows = await selectUnasked(db, about.questionVersionIds)
    .select("unasked.questionVersionId")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where((eb) => responseIsOf(eb, about.filter, "responses.id"))
    .groupBy("unasked.questionVersionId")
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** The same by what families said about themselves under that name. */
export async function countUnaskedByGroup(
  db: Queries,
  about: { questionVersionIds: readonly string[]; name: string },
): Promise<{ questionVersionId: string; value: string; count: number }[]> {
  if (about.questionVersionIds.length === 0) return [];
  const rows = await selectUnasked(db, about.questionVersionIds)
    .innerJoin("responseGroups", "responseGroups.responseId", "responses.id")
    .select(["unasked.questionVersionId", "responseGroups.value"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("responseGroups.name", "=", about.name)
    .where((eb) => isOfFamily(eb, "responses.id"))
    .groupBy(["unasked.questionVersionId", "responseGroups.value"])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** A question of each child is no question for a family where it is none for any of their children. */
function selectUnasked(db: Queries, questionVersionIds: readonly string[]) {
  const byResponse = db
    .selectFrom("unaskedQuestions")
    .select(["unaskedQuestions.questionVersionId", "unaskedQuestions.responseId"])
    .select((eb) => eb.fn.countAll<number>().as("children"))
    .where("unaskedQuestions.questionVersionId", "in", questionVersionIds)
    .groupBy(["unaskedQuestions.questionVersionId", "unaskedQuestions.responseId"]);
  return db
    .selectFrom(byResponse.as("unasked"))
    .innerJoin("responses", "responses.id", "unasked.responseId")
    .innerJoin("questionVersions", "questionVersions.id", "unasked.questionVersionId")
    .where("responses.withdrawnAt", "is", null)
    .where((eb) =>
      eb.or([
        eb("questionVersions.askedOf", "=", "family"),
        eb("unasked.children", ">=", eb.fn.coalesce("responses.children", sql<number>`1`)),
      ]),
    );
}
