import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import type { Queries } from "../connection.ts";
import { decodeJson } from "../dialects/column-codecs.ts";
import { jsonRows } from "../dialects/json-rows.ts";
import type { Tables } from "../tables/index.ts";
import { isOfFamily } from "./family-responses.ts";

/** Which responses are read: all, or those that said all of these things about themselves, finished or not. */
export type ResponseFilter = {
  groups: readonly { name: string; value: string }[];
  unfinished: "included" | "left-out" | "only";
  /** Also those who are no parent or carer; else they are in only where `groups` asks how people answered. */
  everybody?: boolean;
  /** Those that bear the mark of a fault of the survey, not looked at again since; or all but those. */
  faults?: "only" | "left-out";
};

type Counted = { questionVersionId: string; choice: string; count: number };

/**
 * How often each choice was taken, for each question version; for questions in words, under the choice '', how many
 * wrote something.
 */
export async function countAnswersByVersion(
  db: Queries,
  about: { questionVersionIds: readonly string[]; filter: ResponseFilter },
): Promise<Counted[]> {
  if (about.questionVersionIds.length === 0) return [];
  return db
    .selectFrom("answers")
    .select(["questionVersionId", "choice"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("questionVersionId", "in", about.questionVersionIds)
    .where((eb) => answerIsOf(eb, about.filter))
    .groupBy(["questionVersionId", "choice"])
    .execute();
}

/** How many responses answered each question version, whatever they chose: where several can be chosen, not their sum. */
export async function countAnsweredByVersion(
  db: Queries,
  about: { questionVersionIds: readonly string[]; filter: ResponseFilter },
): Promise<{ questionVersionId: string; count: number }[]> {
  if (about.questionVersionIds.length === 0) return [];
  return db
    .selectFrom("answers")
    .select("questionVersionId")
    .select((eb) => eb.fn.count<number>("responseId").distinct().as("count"))
    .where("questionVersionId", "in", about.questionVersionIds)
    .where((eb) => answerIsOf(eb, about.filter))
    .groupBy("questionVersionId")
    .execute();
}

/** Responses that have not been withdrawn, by the approved set that they answered. `children` counts only those who said. */
export function countResponsesByApproval(
  db: Queries,
  about: { inspectionId: string; filter: ResponseFilter },
) {
  return db
    .selectFrom("responses")
    .select("approvalId")
    .select((eb) => [
      eb.fn.countAll<number>().as("count"),
      eb.fn.sum<number>("unfinished").as("unfinishedCount"),
      eb.fn.sum<number>("children").as("children"),
      eb.fn.count<number>("children").as("saidChildren"),
    ])
    .where("inspectionId", "=", about.inspectionId)
    .where("withdrawnAt", "is", null)
    .where((eb) => responseIsOf(eb, about.filter, "responses.id"))
    .groupBy("approvalId")
    .execute();
}

export type WordsQuery = {
  questionVersionIds: readonly string[];
  filter: ResponseFilter;
  /** Only the words of those who chose one of these, in versions of another question. */
  answerFilter: readonly { questionVersionId: string; choice: string }[] | null;
};

/**
 * What parents wrote, by response. The index's order is followed only as far as this page. So the first pages of a
 * hundred thousand texts come as fast as those of a few.
 */
export async function listWords(db: Queries, about: WordsQuery & { limit: number; offset: number }) {
  const [first, ...others] = about.questionVersionIds.map((id) =>
    db
      .selectFrom(
        selectWords(db, { ...about, questionVersionIds: [id] })
          .select(["answers.responseId", "answers.questionVersionId", "answers.child"])
          .orderBy("answers.responseId")
          .orderBy("answers.child")
          .limit(about.offset + about.limit)
          .as("ofVersion"),
      )
      .select(["ofVersion.responseId", "ofVersion.questionVersionId", "ofVersion.child"]),
  );
  if (!first) return [];
  const page = db
    .selectFrom(others.reduce((all, one) => all.unionAll(one), first).as("all"))
    .selectAll("all")
    .orderBy("all.responseId")
    .orderBy("all.questionVersionId")
    .orderBy("all.child")
    .limit(about.limit)
    .offset(about.offset);
  return db
    .selectFrom(page.as("page"))
    .innerJoin("answers", (join) =>
      join
        .onRef("answers.responseId", "=", "page.responseId")
        .onRef("answers.questionVersionId", "=", "page.questionVersionId")
        .onRef("answers.child", "=", "page.child")
        .on("answers.choice", "=", ""),
    )
    .innerJoin("responses", "responses.id", "answers.responseId")
    .select(["answers.responseId", "answers.questionVersionId", "answers.child", "answers.words"])
    .select(["responses.language", "responses.quoteWithoutName", "responses.unfinished", "responses.mode"])
    .select("responses.doubts")
    .where("responses.withdrawnAt", "is", null)
    .orderBy("answers.responseId")
    .orderBy("answers.questionVersionId")
    .orderBy("answers.child")
    .execute();
}

/** The last answer of a batch: a response may have one of each child. */
export type AnswerCursor = { responseId: string; child: number };

/**
 * A batch of what parents wrote to one version of a question, after that answer, each with what its writer said
 * about themselves. In the order of an index, so that the last batch takes no longer than the first.
 */
export async function listWordsAfter(
  db: Queries,
  about: { questionVersionId: string; filter: ResponseFilter; after: AnswerCursor | null; limit: number },
) {
  const { after } = about;
  const criteria = {
    questionVersionIds: [about.questionVersionId],
    filter: about.filter,
    answerFilter: null,
  };
  const words = await selectWords(db, criteria)
    .innerJoin("responses", "responses.id", "answers.responseId")
    .select(["answers.responseId", "answers.child", "answers.words"])
    .select((eb) =>
      eb
        .selectFrom("texts")
        .select("texts.number")
        .whereRef("texts.sourceId", "=", "answers.responseId")
        .whereRef("texts.questionVersionId", "=", "answers.questionVersionId")
        .whereRef("texts.child", "=", "answers.child")
        .where("texts.source", "=", "survey")
        .as("textNumber"),
    )
    .select(["responses.language", "responses.quoteWithoutName", "responses.unfinished", "responses.mode"])
    .select(
      jsonRows(db, {
        table: "responseGroups",
        keys: ["name", "value"],
        where: "responseId",
        equals: "responses.id",
      }).as("groupsText"),
    )
    .where("responses.withdrawnAt", "is", null)
    // Said of both: PostgreSQL may walk through either.
    .$if(after !== null, (query) =>
      query
        .where((eb) => isAfter(eb, after ?? noAnswer))
        .where("responses.id", ">=", after?.responseId ?? ""),
    )
    .orderBy("answers.responseId")
    .orderBy("answers.child")
    .limit(about.limit)
    .execute();
  return words.map(({ groupsText, ...row }) => ({
    ...row,
    groups: (decodeJson(groupsText) as [string, string][]).map(([name, value]) => ({ name, value })),
  }));
}

const noAnswer: AnswerCursor = { responseId: "", child: 0 };

/** The first bound is the one that an index serves. */
export function isAfter<T extends "answers">(
  where: ExpressionBuilder<Tables, T>,
  { responseId, child }: AnswerCursor,
): Expression<SqlBool> {
  const eb = where as unknown as ExpressionBuilder<Tables, "answers">;
  return eb.and([
    eb("answers.responseId", ">=", responseId),
    eb.or([eb("answers.responseId", ">", responseId), eb("answers.child", ">", child)]),
  ]);
}

export async function countWords(db: Queries, about: WordsQuery): Promise<number> {
  if (about.questionVersionIds.length === 0) return 0;
  const { count } = await selectWords(db, about)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** What these responses said about themselves. */
export async function listGroupsByResponses(db: Queries, responseIds: readonly string[]) {
  if (responseIds.length === 0) return [];
  return db
    .selectFrom("responseGroups")
    .selectAll()
    .where("responseId", "in", responseIds)
    .orderBy("name")
    .orderBy("value")
    .execute();
}

/** How many responses said each thing about themselves. */
export function countResponsesByGroup(db: Queries, about: { inspectionId: string; filter: ResponseFilter }) {
  return db
    .selectFrom("responseGroups")
    .innerJoin("responses", "responses.id", "responseGroups.responseId")
    .select(["responseGroups.name", "responseGroups.value"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("responses.inspectionId", "=", about.inspectionId)
    .where("responses.withdrawnAt", "is", null)
    .where((eb) => responseIsOf(eb, about.filter, "responses.id"))
    .groupBy(["responseGroups.name", "responseGroups.value"])
    .execute();
}

/** Responses received on each day, UTC, and how each came. */
export function countResponsesByHour(db: Queries, inspectionId: string) {
  const hour = sql<string>`substr("receivedAt", 1, 13)`;
  return db
    .selectFrom("responses")
    .select([hour.as("hour"), "mode", "language"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("inspectionId", "=", inspectionId)
    .where("withdrawnAt", "is", null)
    .where((eb) => isOfFamily(eb, "responses.id"))
    .groupBy([hour, "mode", "language"])
    .execute();
}

function selectWords(db: Queries, about: WordsQuery) {
  const { answerFilter } = about;
  return db
    .selectFrom("answers")
    .where("answers.questionVersionId", "in", about.questionVersionIds)
    .where("answers.choice", "=", "")
    .where((eb) => answerIsOf(eb, about.filter))
    .$if(answerFilter !== null, (query) =>
      query.where("answers.responseId", "in", (eb) =>
        eb
          .selectFrom("answers as chosen")
          .select("chosen.responseId")
          .where((inner) =>
            inner.or(
              (answerFilter ?? []).map(({ questionVersionId, choice }) =>
                inner.and([
                  inner("chosen.questionVersionId", "=", questionVersionId),
                  inner("chosen.choice", "=", choice),
                ]),
              ),
            ),
          ),
      ),
    );
}

/** The same by the response that an answer is of. */
export function answerIsOf(
  eb: ExpressionBuilder<Tables, "answers">,
  filter: ResponseFilter,
): Expression<SqlBool> {
  return eb.and([
    ...unfinishedRule(eb, filter),
    responseIsOf(eb, { ...filter, unfinished: "included" }, "answers.responseId"),
  ]);
}

function unfinishedRule(
  eb: ExpressionBuilder<Tables, "answers">,
  filter: ResponseFilter,
): Expression<SqlBool>[] {
  if (filter.unfinished === "included") return [];
  const unfinished = eb
    .selectFrom("responses")
    .select("responses.id")
    .where("responses.unfinished", "=", true);
  return [eb("answers.responseId", filter.unfinished === "only" ? "in" : "not in", unfinished)];
}

type Where = ExpressionBuilder<Tables, "answers"> | ExpressionBuilder<Tables, "responses">;

/** Whether a response is of the filter, by the column that holds its id. */
export function responseIsOf(
  where: Where,
  filter: ResponseFilter,
  column: "answers.responseId" | "responses.id",
): Expression<SqlBool> {
  const eb = where as ExpressionBuilder<Tables, "answers" | "responses">;
  const rules: Expression<SqlBool>[] = filter.groups.map(({ name, value }) =>
    eb(column, "in", (inner) =>
      inner
        .selectFrom("responseGroups")
        .select("responseGroups.responseId")
        .where("responseGroups.name", "=", name)
        .where("responseGroups.value", "=", value),
    ),
  );
  if (!filter.everybody && !filter.groups.some(({ name }) => name === "role"))
    rules.push(isOfFamily(eb, column));
  if (filter.faults !== undefined)
    rules.push(
      eb(column, filter.faults === "only" ? "in" : "not in", (inner) =>
        inner
          .selectFrom("faultMarks")
          .innerJoin("surveyFaults", "surveyFaults.id", "faultMarks.faultId")
          .select("faultMarks.responseId")
          .where("faultMarks.outcome", "is", null)
          .where("surveyFaults.withdrawnAt", "is", null),
      ),
    );
  if (column === "responses.id" && filter.unfinished !== "included") {
    rules.push(eb("responses.unfinished", "=", filter.unfinished === "only"));
  }
  return eb.and(rules);
}
