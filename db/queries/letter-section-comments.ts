import type { Queries, Trx } from "../connection.ts";
import type { LetterSectionCommentsTable } from "../tables/letters.ts";

/** What inspectors said to each other about a section of a letter, oldest first, with who said and who settled it. */
export function listLetterSectionComments(db: Queries, sectionId: string) {
  return withPeople(db)
    .where("letterSectionComments.sectionId", "=", sectionId)
    .orderBy("commentedAt")
    .orderBy("letterSectionComments.id")
    .execute();
}

export function findLetterSectionComment(db: Queries, comment: { sectionId: string; commentId: string }) {
  return withPeople(db)
    .where("letterSectionComments.sectionId", "=", comment.sectionId)
    .where("letterSectionComments.id", "=", comment.commentId)
    .executeTakeFirst();
}

function withPeople(db: Queries) {
  return db
    .selectFrom("letterSectionComments")
    .innerJoin("people", "people.id", "letterSectionComments.commentedBy")
    .leftJoin("people as answerers", "answerers.id", "letterSectionComments.answeredBy")
    .selectAll("letterSectionComments")
    .select(["people.name as commentedByName", "answerers.name as answeredByName"]);
}

/** How many comments on each section of a letter wait to be settled; no row where none does. */
export function countOpenLetterSectionComments(db: Queries, letterId: string) {
  return db
    .selectFrom("letterSectionComments")
    .innerJoin("letterSections", "letterSections.id", "letterSectionComments.sectionId")
    .select(["letterSectionComments.sectionId", (eb) => eb.fn.countAll<number>().as("count")])
    .where("letterSections.letterId", "=", letterId)
    .where("answeredAt", "is", null)
    .groupBy("letterSectionComments.sectionId")
    .execute();
}

/** False where a comment with its id is there already. */
export async function insertLetterSectionComment(
  trx: Trx,
  comment: LetterSectionCommentsTable,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("letterSectionComments")
    .values(comment)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function updateLetterSectionCommentAnswer(
  trx: Trx,
  comment: {
    commentId: string;
    outcome: "changed" | "kept";
    answer: string;
    answeredBy: string;
    answeredAt: Temporal.Instant;
  },
): Promise<void> {
  const { commentId, ...answer } = comment;
  await trx.updateTable("letterSectionComments").set(answer).where("id", "=", commentId).execute();
}
