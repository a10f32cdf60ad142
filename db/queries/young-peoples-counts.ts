import type { ExpressionBuilder } from "kysely";
import type { Queries } from "../connection.ts";
import type { Tables } from "../tables/index.ts";

/** Of young people's own responses, those that count: sent, and not taken back. */
const counts = (eb: ExpressionBuilder<Tables, "youngPeoplesResponses">) =>
  eb.and([
    eb("youngPeoplesResponses.sentAt", "is not", null),
    eb("youngPeoplesResponses.withdrawnAt", "is", null),
  ]);

/** How many young people gave each answer by themselves, for each question version. */
export function countOwnAnswersByVersion(db: Queries, inspectionId: string) {
  return db
    .selectFrom("youngPeoplesAnswers")
    .innerJoin("youngPeoplesResponses", "youngPeoplesResponses.id", "youngPeoplesAnswers.responseId")
    .select(["youngPeoplesAnswers.questionVersionId", "youngPeoplesAnswers.answer"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("youngPeoplesResponses.inspectionId", "=", inspectionId)
    .where(counts)
    .groupBy(["youngPeoplesAnswers.questionVersionId", "youngPeoplesAnswers.answer"])
    .execute();
}

/** How many young people answered each question version at all, and how many of them with a discussion's code. */
export function countOwnPeopleByVersion(db: Queries, inspectionId: string) {
  return db
    .selectFrom("youngPeoplesAnswers")
    .innerJoin("youngPeoplesResponses", "youngPeoplesResponses.id", "youngPeoplesAnswers.responseId")
    .select("youngPeoplesAnswers.questionVersionId")
    .select((eb) => [
      eb.fn.count<number>("youngPeoplesAnswers.responseId").distinct().as("count"),
      eb.fn
        .count<number>("youngPeoplesAnswers.responseId")
        .distinct()
        .filterWhere("youngPeoplesResponses.wayIn", "=", "discussion")
        .as("inDiscussionCount"),
    ])
    .where("youngPeoplesResponses.inspectionId", "=", inspectionId)
    .where(counts)
    .groupBy("youngPeoplesAnswers.questionVersionId")
    .execute();
}

/** How many young people answered by themselves: by the set that they began with and the way in. */
export function countOwnResponsesByApproval(db: Queries, inspectionId: string) {
  return db
    .selectFrom("youngPeoplesResponses")
    .select(["approvalId", "wayIn"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("inspectionId", "=", inspectionId)
    .where(counts)
    .groupBy(["approvalId", "wayIn"])
    .execute();
}

/** How many young people's own responses were ever sent, and how many of them were taken back. */
export async function countOwnReceived(
  db: Queries,
  inspectionId: string,
): Promise<{ received: number; withdrawn: number }> {
  const row = await db
    .selectFrom("youngPeoplesResponses")
    .select((eb) => [
      eb.fn.countAll<number>().as("received"),
      eb.fn.count<number>("withdrawnAt").as("withdrawn"),
    ])
    .where("inspectionId", "=", inspectionId)
    .where("sentAt", "is not", null)
    .executeTakeFirstOrThrow();
  return { received: Number(row.received), withdrawn: Number(row.withdrawn) };
}

/** The questions of every approved set of a re-visit, in order, the sets oldest first. */
export function listVersionsOfYoungPeopleApprovals(db: Queries, inspectionId: string) {
  return db
    .selectFrom("youngPeopleApprovals")
    .innerJoin(
      "youngPeopleApprovalVersions",
      "youngPeopleApprovalVersions.approvalId",
      "youngPeopleApprovals.id",
    )
    .innerJoin("questionVersions", "questionVersions.id", "youngPeopleApprovalVersions.questionVersionId")
    .selectAll("questionVersions")
    .select("youngPeopleApprovals.id as approvalId")
    .where("youngPeopleApprovals.inspectionId", "=", inspectionId)
    .orderBy("youngPeopleApprovals.number")
    .orderBy("youngPeopleApprovalVersions.position")
    .execute();
}

/** How many young people of each age, place and set of circumstances answered by themselves, before an instant where one is given. */
export function countOwnProfiles(
  db: Queries,
  about: { inspectionId: string; before: Temporal.Instant | null },
) {
  const { inspectionId, before } = about;
  return db
    .selectFrom("youngPeoplesResponses")
    .select(["ageBand", "setting", "circumstances"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("inspectionId", "=", inspectionId)
    .where(counts)
    .$if(before !== null, (query) => query.where("sentAt", "<", before))
    .groupBy(["ageBand", "setting", "circumstances"])
    .execute();
}

/** How many of a discussion's young people sent answers of their own to each question, which no tally of it counts again. */
export function countOwnAnsweredOfDiscussion(db: Queries, discussionId: string) {
  return db
    .selectFrom("youngPeoplesAnswers")
    .innerJoin("youngPeoplesResponses", "youngPeoplesResponses.id", "youngPeoplesAnswers.responseId")
    .innerJoin("discussionParticipants", "discussionParticipants.id", "youngPeoplesResponses.participantId")
    .select("youngPeoplesAnswers.questionVersionId")
    .select((eb) => eb.fn.count<number>("discussionParticipants.id").distinct().as("count"))
    .where("discussionParticipants.discussionId", "=", discussionId)
    .where(counts)
    .groupBy("youngPeoplesAnswers.questionVersionId")
    .execute();
}
