import type { Queries, Trx } from "../connection.ts";
import { prepared } from "../prepared.ts";
import type { MeetingSessionsTable } from "../tables/meetings.ts";

/** The sessions of a re-visit's open meeting by when they begin, cancelled ones included, with how many notes each has. */
export function listSessionsByInspection(db: Queries, inspectionId: string) {
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
    .where("meetingSessions.inspectionId", "=", inspectionId)
    .orderBy("meetingSessions.startsAt")
    .orderBy("meetingSessions.id")
    .execute();
}

const sessionEnds = prepared<{ inspectionId: string }>()((db, param) =>
  db
    .selectFrom("meetingSessions")
    .select(["endsAt", "cancelledAt"])
    .where("inspectionId", "=", param("inspectionId")),
);

/** When each session ends, and whether it is cancelled. */
export function listSessionEnds(
  db: Queries,
  inspectionId: string,
): Promise<{ endsAt: Temporal.Instant; cancelledAt: Temporal.Instant | null }[]> {
  return sessionEnds.all(db, { inspectionId });
}

export function findSession(
  db: Queries,
  key: { inspectionId: string; sessionId: string },
): Promise<MeetingSessionsTable | undefined> {
  return db
    .selectFrom("meetingSessions")
    .selectAll()
    .where("inspectionId", "=", key.inspectionId)
    .where("id", "=", key.sessionId)
    .executeTakeFirst();
}

export async function insertSession(trx: Trx, session: MeetingSessionsTable): Promise<void> {
  await trx.insertInto("meetingSessions").values(session).execute();
}

export async function updateSession(
  trx: Trx,
  session: { inspectionId: string; sessionId: string },
  changes: Partial<Omit<MeetingSessionsTable, "id" | "inspectionId">>,
): Promise<void> {
  await trx
    .updateTable("meetingSessions")
    .set(changes)
    .where("inspectionId", "=", session.inspectionId)
    .where("id", "=", session.sessionId)
    .execute();
}
