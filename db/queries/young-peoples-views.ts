import type { Queries, Trx } from "../connection.ts";
import type { QuestionVersionsTable } from "../tables/questions.ts";
import type { DiscussionTalliesTable, DiscussionWordsTable } from "../tables/young-people.ts";

export function listTalliesByDiscussion(
  db: Queries,
  discussionId: string,
): Promise<DiscussionTalliesTable[]> {
  return db.selectFrom("discussionTallies").selectAll().where("discussionId", "=", discussionId).execute();
}

/** How many faces were shown, answers given with cards and things said in each discussion, for those that have any. */
export async function countViewsByInspection(db: Queries, inspectionId: string) {
  const faces = await db
    .selectFrom("discussionTallies")
    .innerJoin("discussions", "discussions.id", "discussionTallies.discussionId")
    .innerJoin("questionVersions", "questionVersions.id", "discussionTallies.questionVersionId")
    .select("discussionTallies.discussionId")
    .select((eb) => eb.fn.sum<number>("discussionTallies.count").as("count"))
    .where("discussions.inspectionId", "=", inspectionId)
    .where("questionVersions.type", "not in", ["cards", "mat"])
    .groupBy("discussionTallies.discussionId")
    .execute();
  const cards = await db
    .selectFrom("discussionTallies")
    .innerJoin("discussions", "discussions.id", "discussionTallies.discussionId")
    .innerJoin("questionVersions", "questionVersions.id", "discussionTallies.questionVersionId")
    .select("discussionTallies.discussionId")
    .select((eb) => eb.fn.sum<number>("discussionTallies.count").as("count"))
    .where("discussions.inspectionId", "=", inspectionId)
    .where("questionVersions.type", "in", ["cards", "mat"])
    .groupBy("discussionTallies.discussionId")
    .execute();
  const words = await db
    .selectFrom("discussionWords")
    .innerJoin("discussions", "discussions.id", "discussionWords.discussionId")
    .select("discussionWords.discussionId")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("discussions.inspectionId", "=", inspectionId)
    .groupBy("discussionWords.discussionId")
    .execute();
  return { faces, cards, words };
}

/** Adds to what is there, so that two who tally at once both count. */
export async function addToTally(trx: Trx, tally: DiscussionTalliesTable): Promise<void> {
  await trx
    .insertInto("discussionTallies")
    .values(tally)
    .onConflict((conflict) =>
      conflict
        .columns(["discussionId", "focusAreaId", "questionVersionId", "face"])
        .doUpdateSet((eb) => ({ count: eb("discussionTallies.count", "+", tally.count) })),
    )
    .execute();
}

/** Whether this press is new; one that was counted before is not inserted again. */
export async function insertPress(
  trx: Trx,
  press: { id: string; discussionId: string; pressedAt: Temporal.Instant },
): Promise<boolean> {
  const result = await trx
    .insertInto("tallyPresses")
    .values(press)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** What was said, with the name of the inspector who wrote it down, newest first. */
export function listWordsByDiscussion(db: Queries, discussionId: string) {
  return db
    .selectFrom("discussionWords")
    .innerJoin("people", "people.id", "discussionWords.recordedBy")
    .selectAll("discussionWords")
    .select("people.name as recordedByName")
    .where("discussionWords.discussionId", "=", discussionId)
    .orderBy("discussionWords.recordedAt", "desc")
    .orderBy("discussionWords.id")
    .execute();
}

export function findWords(
  db: Queries,
  wanted: { discussionId: string; wordsId: string },
): Promise<DiscussionWordsTable | undefined> {
  return db
    .selectFrom("discussionWords")
    .selectAll()
    .where("discussionId", "=", wanted.discussionId)
    .where("id", "=", wanted.wordsId)
    .executeTakeFirst();
}

export function findWordsById(db: Queries, id: string): Promise<DiscussionWordsTable | undefined> {
  return db.selectFrom("discussionWords").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function insertWords(trx: Trx, words: DiscussionWordsTable): Promise<void> {
  await trx.insertInto("discussionWords").values(words).execute();
}

export async function updateWords(
  trx: Trx,
  words: { discussionId: string; wordsId: string },
  changes: Partial<
    Pick<DiscussionWordsTable, "focusAreaId" | "questionVersionId" | "words" | "mayQuote" | "changedAt">
  >,
): Promise<void> {
  await trx
    .updateTable("discussionWords")
    .set(changes)
    .where("discussionId", "=", words.discussionId)
    .where("id", "=", words.wordsId)
    .execute();
}

export async function deleteWords(trx: Trx, words: { discussionId: string; wordsId: string }): Promise<void> {
  await trx
    .deleteFrom("discussionWords")
    .where("discussionId", "=", words.discussionId)
    .where("id", "=", words.wordsId)
    .execute();
}

/** Every version of a re-visit's questions for young people, in the questions' order and oldest first; removed ones marked. */
export function listYoungPeopleVersions(db: Queries, inspectionId: string) {
  return db
    .selectFrom("questionVersions")
    .innerJoin("questions", "questions.id", "questionVersions.questionId")
    .selectAll("questionVersions")
    .select("questions.removedAt")
    .where("questionVersions.inspectionId", "=", inspectionId)
    .where("questions.audience", "=", "young-people")
    .orderBy("questions.position")
    .orderBy("questions.id")
    .orderBy("questionVersions.number")
    .execute();
}

/** The tallies of a discussion that have come down to nothing, and its presses. */
export async function deleteEmptyTallies(trx: Trx, discussionId: string): Promise<void> {
  await trx
    .deleteFrom("discussionTallies")
    .where("discussionId", "=", discussionId)
    .where("count", "=", 0)
    .execute();
  await trx.deleteFrom("tallyPresses").where("discussionId", "=", discussionId).execute();
}

/** A question for young people after the others, linked to one focus area, with its first frozen wording. */
export async function insertYoungPeopleQuestion(
  trx: Trx,
  question: {
    inspectionId: string;
    questionId: string;
    versionId: string;
    focusAreaId: string;
    wording: Pick<
      QuestionVersionsTable,
      "type" | "text" | "hint" | "required" | "choices" | "pictures" | "since"
    >;
    createdBy: string;
    createdAt: Temporal.Instant;
  },
): Promise<void> {
  const { inspectionId, questionId, versionId, focusAreaId, wording, createdBy, createdAt } = question;
  const last = await trx
    .selectFrom("questions")
    .select((eb) => eb.fn.max("position").as("position"))
    .where("inspectionId", "=", inspectionId)
    .where("audience", "=", "young-people")
    .executeTakeFirst();
  await trx
    .insertInto("questions")
    .values({
      id: questionId,
      inspectionId,
      audience: "young-people",
      position: (last?.position ?? 0) + 1,
      ...wording,
      askedOf: "family",
      condition: null,
      createdBy,
      createdAt,
      updatedAt: createdAt,
      removedAt: null,
    })
    .execute();
  await trx.insertInto("questionFocusAreas").values({ questionId, focusAreaId }).execute();
  await trx
    .insertInto("questionVersions")
    .values({
      id: versionId,
      questionId,
      inspectionId,
      number: 1,
      ...wording,
      askedOf: "family",
      condition: null,
      focusAreaIds: [focusAreaId],
      meaningId: versionId,
      createdAt,
    })
    .execute();
}
