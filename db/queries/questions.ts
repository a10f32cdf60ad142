import type { Queries, Trx } from "../connection.ts";
import type { Audience } from "../tables/enumerations.ts";
import type { QuestionsTable } from "../tables/questions.ts";

/** The questions of a re-visit that have not been removed, for one audience, in order. */
export function listQuestionsByAudience(
  db: Queries,
  { inspectionId, audience }: { inspectionId: string; audience: Audience },
): Promise<QuestionsTable[]> {
  return db
    .selectFrom("questions")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .where("audience", "=", audience)
    .where("removedAt", "is", null)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** Which focus areas each question of a re-visit is linked to, in the focus areas' order. */
export function listTiesByInspection(
  db: Queries,
  inspectionId: string,
): Promise<{ questionId: string; focusAreaId: string }[]> {
  return db
    .selectFrom("questionFocusAreas")
    .innerJoin("focusAreas", "focusAreas.id", "questionFocusAreas.focusAreaId")
    .select(["questionFocusAreas.questionId", "questionFocusAreas.focusAreaId"])
    .where("focusAreas.inspectionId", "=", inspectionId)
    .orderBy("focusAreas.position")
    .orderBy("focusAreas.id")
    .execute();
}

/** A question of that re-visit that has not been removed. */
export function findQuestion(
  db: Queries,
  question: { inspectionId: string; questionId: string },
): Promise<QuestionsTable | undefined> {
  return db
    .selectFrom("questions")
    .selectAll()
    .where("inspectionId", "=", question.inspectionId)
    .where("id", "=", question.questionId)
    .where("removedAt", "is", null)
    .executeTakeFirst();
}

/** A question of that re-visit that has been removed. */
export function findRemovedQuestion(
  db: Queries,
  question: { inspectionId: string; questionId: string },
): Promise<QuestionsTable | undefined> {
  return db
    .selectFrom("questions")
    .selectAll()
    .where("inspectionId", "=", question.inspectionId)
    .where("id", "=", question.questionId)
    .where("removedAt", "is not", null)
    .executeTakeFirst();
}

/** The highest position of an audience's questions, taken-out ones too; null where there are none. */
export async function findLastPosition(
  db: Queries,
  { inspectionId, audience }: { inspectionId: string; audience: Audience },
): Promise<number | null> {
  const last = await db
    .selectFrom("questions")
    .select((eb) => eb.fn.max("position").as("position"))
    .where("inspectionId", "=", inspectionId)
    .where("audience", "=", audience)
    .executeTakeFirst();
  return last?.position ?? null;
}

export async function insertQuestion(
  trx: Trx,
  question: QuestionsTable,
  focusAreaIds: readonly string[],
): Promise<void> {
  await trx.insertInto("questions").values(question).execute();
  await insertTies(trx, question.id, focusAreaIds);
}

export async function updateQuestion(
  trx: Trx,
  question: { inspectionId: string; questionId: string },
  changes: Partial<Omit<QuestionsTable, "id" | "inspectionId" | "audience">>,
): Promise<void> {
  await trx
    .updateTable("questions")
    .set(changes)
    .where("inspectionId", "=", question.inspectionId)
    .where("id", "=", question.questionId)
    .execute();
}

export async function replaceTies(
  trx: Trx,
  questionId: string,
  focusAreaIds: readonly string[],
): Promise<void> {
  await trx.deleteFrom("questionFocusAreas").where("questionId", "=", questionId).execute();
  await insertTies(trx, questionId, focusAreaIds);
}

async function insertTies(trx: Trx, questionId: string, focusAreaIds: readonly string[]): Promise<void> {
  if (focusAreaIds.length === 0) return;
  await trx
    .insertInto("questionFocusAreas")
    .values(focusAreaIds.map((focusAreaId) => ({ questionId, focusAreaId })))
    .execute();
}
