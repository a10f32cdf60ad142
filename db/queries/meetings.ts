import type { Queries, Trx } from "../connection.ts";
import type { MeetingSessionsTable } from "../tables/meetings.ts";

/** The sessions of a re-visit's open meeting by when they begin, cancelled ones included, with how many notes each has. */
export function listSessionsByRevisit(db: Queries, revisitId: string) {
  return db
    .selectFrom("meetingSessions")
    .leftJoin("people", "people.id", "meetingSessions.statementReadBy")
    .selectAll("meetingSessions")
    .select("people.name as statementReadByName")
    .select((eb) =>
      eb
        .selectFrom("meetingNotes")
        .select((inner) => inner.fn.countAll<number>().as("count"))
        .whereRef("meetingNotes.sessionId", "=", "meetingSessions.id")
        .as("notes"),
    )
    .where("meetingSessions.revisitId", "=", revisitId)
    .orderBy("meetingSessions.startsAt")
    .orderBy("meetingSessions.id")
    .execute();
}

/** When each session ends, and whether it is cancelled. */
export function listSessionEnds(
  db: Queries,
  revisitId: string,
): Promise<{ endsAt: string; cancelledAt: string | null }[]> {
  return db
    .selectFrom("meetingSessions")
    .select(["endsAt", "cancelledAt"])
    .where("revisitId", "=", revisitId)
    .execute();
}

export function findSession(
  db: Queries,
  key: { revisitId: string; sessionId: string },
): Promise<MeetingSessionsTable | undefined> {
  return db
    .selectFrom("meetingSessions")
    .selectAll()
    .where("revisitId", "=", key.revisitId)
    .where("id", "=", key.sessionId)
    .executeTakeFirst();
}

export async function insertSession(trx: Trx, session: MeetingSessionsTable): Promise<void> {
  await trx.insertInto("meetingSessions").values(session).execute();
}

export async function updateSession(
  trx: Trx,
  session: { revisitId: string; sessionId: string },
  changes: Partial<Omit<MeetingSessionsTable, "id" | "revisitId">>,
): Promise<void> {
  await trx
    .updateTable("meetingSessions")
    .set(changes)
    .where("revisitId", "=", session.revisitId)
    .where("id", "=", session.sessionId)
    .execute();
}
