import type { Queries, Trx } from "../connection.ts";
import type { LetterSectionCommentsTable } from "../tables/letters.ts";

/** What inspectors said to each other about a letter's sentences, oldest first, with who said and who settled it. */
export function listLetterSectionComments(db: Queries, letterId: string) {
  return db
    .selectFrom("letterSectionComments")
    .innerJoin("letterSections", "letterSections.id", "letterSectionComments.sectionId")
    .innerJoin("people", "people.id", "letterSectionComments.commentedBy")
    .leftJoin("people as answerers", "answerers.id", "letterSectionComments.answeredBy")
    .selectAll("letterSectionComments")
    .select(["people.name as commentedByName", "answerers.name as answeredByName"])
    .where("letterSections.letterId", "=", letterId)
    .orderBy("commentedAt")
    .orderBy("letterSectionComments.id")
    .execute();
}

/** False where this comment is there already: its form was sent twice. */
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
