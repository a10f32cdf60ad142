import type { Queries, Trx } from "../connection.ts";
import type { Role } from "../tables/enumerations.ts";
import type {
  QuestionCommentsTable,
  QuestionReviewsTable,
  QuestionVerdictsTable,
} from "../tables/questions.ts";

/** People who have that role in the re-visit now, by organisation and name. */
export function listMembersInRole(db: Queries, { inspectionId, role }: { inspectionId: string; role: Role }) {
  return db
    .selectFrom("members")
    .innerJoin("people", "people.id", "members.personId")
    .select(["members.personId", "members.organisation", "people.name", "people.email"])
    .where("members.inspectionId", "=", inspectionId)
    .where("members.role", "=", role)
    .where("members.leftAt", "is", null)
    .where("people.deactivatedAt", "is", null)
    .orderBy("members.organisation")
    .orderBy("people.name")
    .orderBy("members.id")
    .execute();
}

export async function insertVerdict(trx: Trx, verdict: QuestionVerdictsTable): Promise<void> {
  await trx.insertInto("questionVerdicts").values(verdict).execute();
}

/** Every verdict of a re-visit that was not taken back, oldest first, with the reviewer's name and organisation as it is now. */
export function listVerdictsByInspection(db: Queries, inspectionId: string) {
  return db
    .selectFrom("questionVerdicts")
    .innerJoin("questionShares", "questionShares.id", "questionVerdicts.shareId")
    .innerJoin("people", "people.id", "questionVerdicts.reviewerId")
    .leftJoin("members", (join) =>
      join
        .onRef("members.personId", "=", "questionVerdicts.reviewerId")
        .onRef("members.inspectionId", "=", "questionShares.inspectionId"),
    )
    .selectAll("questionVerdicts")
    .select(["people.name as reviewerName", "members.organisation"])
    .where("questionShares.inspectionId", "=", inspectionId)
    .where("questionVerdicts.withdrawnAt", "is", null)
    .orderBy("questionVerdicts.givenAt")
    .orderBy("questionVerdicts.id")
    .execute();
}

export async function withdrawVerdicts(
  trx: Trx,
  verdictIds: readonly string[],
  withdrawnAt: Temporal.Instant,
): Promise<void> {
  await trx.updateTable("questionVerdicts").set({ withdrawnAt }).where("id", "in", verdictIds).execute();
}

export async function insertComment(trx: Trx, comment: QuestionCommentsTable): Promise<void> {
  await trx.insertInto("questionComments").values(comment).execute();
}

/** Every comment of a re-visit, oldest first, with who made it and who answered, and the version it was made on. */
export function listCommentsByInspection(db: Queries, inspectionId: string) {
  return db
    .selectFrom("questionComments")
    .innerJoin("questionShares", "questionShares.id", "questionComments.shareId")
    .innerJoin("questionVersions", "questionVersions.id", "questionComments.questionVersionId")
    .innerJoin("people", "people.id", "questionComments.reviewerId")
    .leftJoin("people as answerers", "answerers.id", "questionComments.answeredBy")
    .leftJoin("members", (join) =>
      join
        .onRef("members.personId", "=", "questionComments.reviewerId")
        .onRef("members.inspectionId", "=", "questionShares.inspectionId"),
    )
    .selectAll("questionComments")
    .select([
      "questionVersions.questionId",
      "questionShares.number as shareNumber",
      "questionShares.audience",
      "people.name as reviewerName",
      "members.organisation",
      "answerers.name as answeredByName",
    ])
    .where("questionShares.inspectionId", "=", inspectionId)
    .orderBy("questionComments.commentedAt")
    .orderBy("questionComments.id")
    .execute();
}

export function findComment(
  db: Queries,
  { inspectionId, commentId }: { inspectionId: string; commentId: string },
) {
  return db
    .selectFrom("questionComments")
    .innerJoin("questionShares", "questionShares.id", "questionComments.shareId")
    .leftJoin("people as answerers", "answerers.id", "questionComments.answeredBy")
    .selectAll("questionComments")
    .select("answerers.name as answeredByName")
    .where("questionShares.inspectionId", "=", inspectionId)
    .where("questionComments.id", "=", commentId)
    .executeTakeFirst();
}

export async function updateComment(
  trx: Trx,
  commentId: string,
  words: Pick<QuestionCommentsTable, "body" | "suggestedText" | "commentedAt" | "shareId">,
): Promise<void> {
  await trx.updateTable("questionComments").set(words).where("id", "=", commentId).execute();
}

export async function deleteComment(trx: Trx, commentId: string): Promise<void> {
  await trx.deleteFrom("questionComments").where("id", "=", commentId).execute();
}

export async function updateAnswerToComment(
  trx: Trx,
  commentId: string,
  answer: Pick<QuestionCommentsTable, "answerOutcome" | "answerReason" | "answeredBy" | "answeredAt"> &
    Partial<Pick<QuestionCommentsTable, "replacedText">>,
): Promise<void> {
  await trx.updateTable("questionComments").set(answer).where("id", "=", commentId).execute();
}

export async function insertReview(trx: Trx, review: QuestionReviewsTable): Promise<void> {
  await trx.insertInto("questionReviews").values(review).execute();
}

export async function updateReview(
  trx: Trx,
  reviewId: string,
  changes: Partial<Pick<QuestionReviewsTable, "remark" | "savedAt" | "finishedAt">>,
): Promise<void> {
  await trx.updateTable("questionReviews").set(changes).where("id", "=", reviewId).execute();
}

export async function updateAnswerToRemark(
  trx: Trx,
  reviewId: string,
  answer: Pick<QuestionReviewsTable, "answer" | "answeredBy" | "answeredAt">,
): Promise<void> {
  await trx.updateTable("questionReviews").set(answer).where("id", "=", reviewId).execute();
}

/** Every remark and "I have finished" of a re-visit, oldest first, with the reviewer's name and organisation as it is now. */
export function listReviewsByInspection(db: Queries, inspectionId: string) {
  return db
    .selectFrom("questionReviews")
    .innerJoin("questionShares", "questionShares.id", "questionReviews.shareId")
    .innerJoin("people", "people.id", "questionReviews.reviewerId")
    .leftJoin("members", (join) =>
      join
        .onRef("members.personId", "=", "questionReviews.reviewerId")
        .onRef("members.inspectionId", "=", "questionShares.inspectionId"),
    )
    .leftJoin("people as answerers", "answerers.id", "questionReviews.answeredBy")
    .selectAll("questionReviews")
    .select(["questionShares.number as shareNumber", "questionShares.audience"])
    .select(["people.name as reviewerName", "members.organisation"])
    .select("answerers.name as answeredByName")
    .where("questionShares.inspectionId", "=", inspectionId)
    .orderBy("questionReviews.savedAt")
    .orderBy("questionReviews.id")
    .execute();
}
