import type { Queries, Trx } from "../connection.ts";
import type {
  YoungPeoplesConsentsTable,
  YoungPeoplesResponsesTable,
} from "../tables/young-peoples-responses.ts";

/** Every consent of a response, in the order in which each was recorded. */
export function listYoungPeoplesConsents(
  db: Queries,
  responseId: string,
): Promise<YoungPeoplesConsentsTable[]> {
  return db
    .selectFrom("youngPeoplesConsents")
    .selectAll()
    .where("responseId", "=", responseId)
    .orderBy("number")
    .execute();
}

/** The response that rests on this agreement, taken back or not; of a participant, the one that was not taken back. */
export function findYoungPeoplesResponseOf(
  db: Queries,
  of: { inspectionId: string } & ({ agreementId: string } | { participantId: string }),
): Promise<YoungPeoplesResponsesTable | undefined> {
  const responses = db
    .selectFrom("youngPeoplesResponses")
    .selectAll()
    .where("inspectionId", "=", of.inspectionId);
  return (
    "agreementId" in of
      ? responses.where("agreementId", "=", of.agreementId)
      : responses.where("participantId", "=", of.participantId).where("withdrawnAt", "is", null)
  ).executeTakeFirst();
}

/** The participants of a discussion whose own response was begun, and not taken back. */
export async function listParticipantsWhoAnswer(db: Queries, discussionId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("youngPeoplesResponses")
    .innerJoin("discussionParticipants", "discussionParticipants.id", "youngPeoplesResponses.participantId")
    .select("discussionParticipants.id")
    .where("discussionParticipants.discussionId", "=", discussionId)
    .where("youngPeoplesResponses.withdrawnAt", "is", null)
    .execute();
  return rows.map(({ id }) => id);
}

/** Whether what a response says may be quoted, for all of its words. */
export async function updateWordsOfYoungPerson(
  trx: Trx,
  responseId: string,
  changes: { mayQuote: boolean },
): Promise<void> {
  await trx.updateTable("youngPeoplesWords").set(changes).where("responseId", "=", responseId).execute();
}
