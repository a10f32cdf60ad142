import type { Queries, Trx } from "../connection.ts";
import type { ParticipantAnswersTable } from "../tables/young-people.ts";

/** Of what is tallied in a discussion, what is tied to a participant. */
export function listParticipantAnswers(
  db: Queries,
  discussionId: string,
): Promise<ParticipantAnswersTable[]> {
  return db
    .selectFrom("participantAnswers")
    .selectAll()
    .where("discussionId", "=", discussionId)
    .orderBy("participantId")
    .orderBy("focusAreaId")
    .orderBy("questionVersionId")
    .orderBy("face")
    .execute();
}

export async function insertParticipantAnswer(trx: Trx, answer: ParticipantAnswersTable): Promise<void> {
  await trx.insertInto("participantAnswers").values(answer).execute();
}

export async function deleteParticipantAnswer(trx: Trx, answer: ParticipantAnswersTable): Promise<void> {
  await trx
    .deleteFrom("participantAnswers")
    .where("participantId", "=", answer.participantId)
    .where("discussionId", "=", answer.discussionId)
    .where("focusAreaId", "=", answer.focusAreaId)
    .where("questionVersionId", "=", answer.questionVersionId)
    .where("face", "=", answer.face)
    .execute();
}
