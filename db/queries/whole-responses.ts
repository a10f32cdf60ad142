import type { Queries } from "../connection.ts";
import { jsonRows, notByIndex } from "../dialects/json-rows.ts";

/** A response with all that it says. */
export type WholeResponse = {
  id: string;
  approvalId: string;
  receivedAt: string;
  changedAt: string | null;
  unfinished: number;
  quoteWithoutName: number;
  children: number | null;
  mode: string;
  language: string;
  doubts: string;
  /** JSON text: a list of [question version, choice, words]. */
  answers: string;
  /** JSON text: a list of [name, value]. */
  groups: string;
};

/**
 * A stretch of the responses of a re-visit after that one, by id, without those that were taken back: as quick at the end
 * as at the beginning.
 */
export function listWholeResponsesAfter(
  db: Queries,
  about: { revisitId: string; after: string; limit: number },
): Promise<WholeResponse[]> {
  return db
    .selectFrom("responses")
    .select(["id", "approvalId", "receivedAt", "changedAt", "unfinished", "quoteWithoutName"])
    .select(["children", "mode", "language", "doubts"])
    .select(
      jsonRows(db, {
        table: "answers",
        columns: ["questionVersionId", "choice", "words"],
        where: "responseId",
        equals: "responses.id",
      }).as("answers"),
    )
    .select(
      jsonRows(db, {
        table: "responseGroups",
        columns: ["name", "value"],
        where: "responseId",
        equals: "responses.id",
      }).as("groups"),
    )
    .where("id", ">", about.after)
    .where(notByIndex(db, "revisitId"), "=", about.revisitId)
    .where("withdrawnAt", "is", null)
    .orderBy("id")
    .limit(about.limit)
    .execute();
}

/** A stretch of what was chosen for one version of a question, after that response, a row a choice. */
export function listChoicesAfter(
  db: Queries,
  about: { questionVersionId: string; choice: string; after: string; limit: number },
): Promise<{ responseId: string }[]> {
  return (
    db
      .selectFrom("answers")
      .innerJoin("responses", "responses.id", "answers.responseId")
      .select("answers.responseId")
      .where("answers.questionVersionId", "=", about.questionVersionId)
      .where("answers.choice", "=", about.choice)
      .where("answers.responseId", ">", about.after)
      // Said of both: PostgreSQL may walk through either.
      .where("responses.id", ">", about.after)
      .where("responses.withdrawnAt", "is", null)
      .orderBy("answers.responseId")
      .limit(about.limit)
      .execute()
  );
}

export async function countWholeResponses(db: Queries, revisitId: string): Promise<number> {
  const { count } = await db
    .selectFrom("responses")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("revisitId", "=", revisitId)
    .where("withdrawnAt", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
