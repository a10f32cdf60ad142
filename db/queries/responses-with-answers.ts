import { sql } from "kysely";
import type { Queries } from "../connection.ts";
import { decodeJson } from "../dialects/column-codecs.ts";
import { jsonRows, notByIndex } from "../dialects/json-rows.ts";
import type { BotSignal } from "../tables/enumerations.ts";
import { type AnswerCursor, isAfter } from "./collation.ts";

/** A response with all that it says, as it travels between threads: lists are one JSON text each. */
export type PackedResponse = {
  id: string;
  approvalId: string;
  receivedAt: Temporal.Instant;
  changedAt: Temporal.Instant | null;
  unfinished: boolean;
  quoteWithoutName: boolean;
  children: number | null;
  mode: string;
  language: string;
  doubts: readonly BotSignal[];
  answersText: string;
  unaskedText: string;
  groupsText: string;
};

export type ResponseWithAnswers = Omit<PackedResponse, "answersText" | "unaskedText" | "groupsText"> & {
  answers: [questionVersionId: string, choice: string, words: string | null, child: number][];
  unasked: [questionVersionId: string, responseId: string, child: number][];
  groups: [name: string, value: string][];
};

export function unpackResponse({
  answersText,
  unaskedText,
  groupsText,
  ...row
}: PackedResponse): ResponseWithAnswers {
  return {
    ...row,
    answers: decodeJson(answersText) as ResponseWithAnswers["answers"],
    unasked: decodeJson(unaskedText) as ResponseWithAnswers["unasked"],
    groups: decodeJson(groupsText) as ResponseWithAnswers["groups"],
  };
}

/** Where each batch of so many responses of a re-visit ends, by id, without those that were withdrawn; not the last one. */
export async function listBatchEnds(
  db: Queries,
  about: { inspectionId: string; each: number },
): Promise<string[]> {
  const placed = db
    .selectFrom("responses")
    .select((eb) => [
      "id",
      eb.fn
        .agg<number>("row_number")
        .over((over) => over.orderBy("id"))
        .as("place"),
    ])
    .where("inspectionId", "=", about.inspectionId)
    .where("withdrawnAt", "is", null);
  const ends = await db
    .selectFrom(placed.as("placed"))
    .select("id")
    .where(sql<number>`place % ${sql.lit(about.each)}`, "=", 0)
    .orderBy("id")
    .execute();
  return ends.map(({ id }) => id);
}

/** The responses of a re-visit after that one and up to that one, by id, without those that were withdrawn. */
export function listResponsesWithAnswers(db: Queries, about: ResponseRange): Promise<PackedResponse[]> {
  return selectRange(db, about)
    .select(
      jsonRows(db, {
        table: "answers",
        keys: ["questionVersionId", "choice"],
        words: "words",
        number: "child",
        where: "responseId",
        equals: "responses.id",
      }).as("answersText"),
    )
    .select(
      jsonRows(db, {
        table: "unaskedQuestions",
        keys: ["questionVersionId", "responseId"],
        number: "child",
        where: "responseId",
        equals: "responses.id",
      }).as("unaskedText"),
    )
    .execute();
}

/** The same without what they answered. */
export async function listResponsesWithoutAnswers(
  db: Queries,
  about: ResponseRange,
): Promise<PackedResponse[]> {
  const rows = await selectRange(db, about).execute();
  return rows.map((row) => ({ ...row, answersText: "[]", unaskedText: "[]" }));
}

type ResponseRange = { inspectionId: string; after: string; until: string | null };

function selectRange(db: Queries, { inspectionId, after, until }: ResponseRange) {
  return db
    .selectFrom("responses")
    .select(["id", "approvalId", "receivedAt", "changedAt", "unfinished", "quoteWithoutName"])
    .select(["children", "mode", "language", "doubts"])
    .select(
      jsonRows(db, {
        table: "responseGroups",
        keys: ["name", "value"],
        where: "responseId",
        equals: "responses.id",
      }).as("groupsText"),
    )
    .where("id", ">", after)
    .$if(until !== null, (query) => query.where("id", "<=", until ?? ""))
    .where(notByIndex(db, "inspectionId"), "=", inspectionId)
    .where("withdrawnAt", "is", null)
    .orderBy("id");
}

/** A batch of what was chosen for one version of a question, after that answer, a row a choice, with whom its sender answered as. */
export function listChoicesAfter(
  db: Queries,
  about: { questionVersionId: string; choice: string; after: AnswerCursor | null; limit: number },
): Promise<{ responseId: string; child: number; role: string | null }[]> {
  const { after } = about;
  return (
    db
      .selectFrom("answers")
      .innerJoin("responses", "responses.id", "answers.responseId")
      .leftJoin("responseGroups as role", (join) =>
        join.onRef("role.responseId", "=", "answers.responseId").on("role.name", "=", "role"),
      )
      .select(["answers.responseId", "answers.child", "role.value as role"])
      .where("answers.questionVersionId", "=", about.questionVersionId)
      .where("answers.choice", "=", about.choice)
      // Said of both: PostgreSQL may walk through either.
      .$if(after !== null, (query) =>
        query
          .where((eb) => isAfter(eb, after ?? { responseId: "", child: 0 }))
          .where("responses.id", ">=", after?.responseId ?? ""),
      )
      .where("responses.withdrawnAt", "is", null)
      .orderBy("answers.responseId")
      .orderBy("answers.child")
      .limit(about.limit)
      .execute()
  );
}

export async function countStoredResponses(db: Queries, inspectionId: string): Promise<number> {
  const { count } = await db
    .selectFrom("responses")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("inspectionId", "=", inspectionId)
    .where("withdrawnAt", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** For how many children the response speaks that speaks for most of them; 1 where none said. */
export async function findMostChildren(db: Queries, inspectionId: string): Promise<number> {
  const { children } = await db
    .selectFrom("responses")
    .select((eb) => eb.fn.max<number | null>("children").as("children"))
    .where("inspectionId", "=", inspectionId)
    .where("withdrawnAt", "is", null)
    .executeTakeFirstOrThrow();
  return Math.max(1, Number(children ?? 1));
}
