import type { Queries, Trx } from "../connection.ts";
import type { MeetingNotesTable } from "../tables/meetings.ts";

/** The notes of one session, newest first, each with the name of the inspector who took it. */
export function listNotesBySession(db: Queries, sessionId: string) {
  return db
    .selectFrom("meetingNotes")
    .innerJoin("people", "people.id", "meetingNotes.takenBy")
    .selectAll("meetingNotes")
    .select("people.name as takenByName")
    .where("meetingNotes.sessionId", "=", sessionId)
    .orderBy("meetingNotes.takenAt", "desc")
    .orderBy("meetingNotes.id")
    .execute();
}

export function findNote(
  db: Queries,
  key: { sessionId: string; noteId: string },
): Promise<MeetingNotesTable | undefined> {
  return db
    .selectFrom("meetingNotes")
    .selectAll()
    .where("sessionId", "=", key.sessionId)
    .where("id", "=", key.noteId)
    .executeTakeFirst();
}

export function findNoteById(db: Queries, id: string): Promise<MeetingNotesTable | undefined> {
  return db.selectFrom("meetingNotes").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function insertNote(trx: Trx, note: MeetingNotesTable): Promise<void> {
  await trx.insertInto("meetingNotes").values(note).execute();
}

export async function updateNote(
  trx: Trx,
  note: { sessionId: string; noteId: string },
  changes: Partial<Omit<MeetingNotesTable, "id" | "sessionId" | "takenBy" | "takenAt">>,
): Promise<void> {
  await trx
    .updateTable("meetingNotes")
    .set(changes)
    .where("sessionId", "=", note.sessionId)
    .where("id", "=", note.noteId)
    .execute();
}

export async function deleteNote(trx: Trx, note: { sessionId: string; noteId: string }): Promise<void> {
  await trx
    .deleteFrom("meetingNotes")
    .where("sessionId", "=", note.sessionId)
    .where("id", "=", note.noteId)
    .execute();
}
