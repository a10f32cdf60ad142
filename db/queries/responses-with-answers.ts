import { sql } from "kysely";
import type { Queries } from "../connection.ts";
import { decodeJson } from "../dialects/column-codecs.ts";
import { jsonRows, notByIndex } from "../dialects/json-rows.ts";
import type { BotSignal } from "../tables/enumerations.ts";

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
  groupsText: string;
};

export type ResponseWithAnswers = Omit<PackedResponse, "answersText" | "groupsText"> & {
  answers: [questionVersionId: string, choice: string, words: string | null][];
  groups: [name: string, value: string][];
};

export function unpackResponse({ answersText, groupsText, ...row }: PackedResponse): ResponseWithAnswers {
  return {
    ...row,
    answers: decodeJson(answersText) as ResponseWithAnswers["answers"],
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
        where: "responseId",
        equals: "responses.id",
      }).as("answersText"),
    )
    .execute();
}

/** The same without what they answered. */
export async function listResponsesWithoutAnswers(
  db: Queries,
  about: ResponseRange,
): Promise<PackedResponse[]> {
  const rows = await selectRange(db, about).execute();
  return rows.map((row) => ({ ...row, answersText: "[]" }));
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

/** A batch of what was chosen for one version of a question, after that response, a row a choice, with whom its sender answered as. */
export function listChoicesAfter(
  db: Queries,
  about: { questionVersionId: string; choice: string; after: string; limit: number },
): Promise<{ responseId: string; role: string | null }[]> {
  return (
    db
      .selectFrom("answers")
      .innerJoin("responses", "responses.id", "answers.responseId")
      .leftJoin("responseGroups as role", (join) =>
        join.onRef("role.responseId", "=", "answers.responseId").on("role.name", "=", "role"),
      )
      .select(["answers.responseId", "role.value as role"])
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

export async function countStoredResponses(db: Queries, inspectionId: string): Promise<number> {
  const { count } = await db
    .selectFrom("responses")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("inspectionId", "=", inspectionId)
    .where("withdrawnAt", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
