import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import type { Queries } from "../connection.ts";
import type { Tables } from "../tables/index.ts";

/**
 * Answers to "Are you answering as …" of those who speak for no child of their own. They answer the survey as well and are read,
 * but are not counted among parents and carers.
 */
export const rolesApart = ["professional", "other"] as const;

type ResponseColumn = "responses.id" | "answers.responseId" | "responseGroups.responseId";
type Where =
  | ExpressionBuilder<Tables, "answers">
  | ExpressionBuilder<Tables, "responses">
  | ExpressionBuilder<Tables, "responseGroups">
  | ExpressionBuilder<Tables, "responses" | "responseGroups">
  | ExpressionBuilder<Tables, "answers" | "responseGroups">;

/** Whether a response is a parent's or carer's: of one who did not say otherwise. The one place that says so. */
export function isOfFamily(where: Where, column: ResponseColumn): Expression<SqlBool> {
  const eb = where as ExpressionBuilder<Tables, "responses" | "answers" | "responseGroups">;
  return eb(column, "not in", (inner) =>
    inner
      .selectFrom("responseGroups as apart")
      .select("apart.responseId")
      .where("apart.name", "=", sql.lit("role"))
      .where("apart.value", "in", rolesApart),
  );
}

/** How many responses stand apart, by how they said they answered. */
export async function countResponsesApart(
  db: Queries,
  inspectionId: string,
): Promise<{ value: string; count: number }[]> {
  const rows = await db
    .selectFrom("responseGroups")
    .innerJoin("responses", "responses.id", "responseGroups.responseId")
    .select("responseGroups.value")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("responses.inspectionId", "=", inspectionId)
    .where("responses.withdrawnAt", "is", null)
    .where("responseGroups.name", "=", "role")
    .where("responseGroups.value", "in", rolesApart)
    .groupBy("responseGroups.value")
    .execute();
  return rolesApart.flatMap((value) => {
    const row = rows.find((one) => one.value === value);
    return row ? [{ value, count: Number(row.count) }] : [];
  });
}
