import type { Queries } from "#db/connection.ts";
import { listNotesBySession } from "#db/queries/meeting-notes.ts";
import type { Agreement } from "./agreement.ts";
import { listSessions, type Session } from "./list-sessions.server.ts";

export type MeetingNote = {
  readonly id: string;
  readonly focusAreaId: string | null;
  readonly body: string;
  readonly people: number;
  readonly agreed: Agreement;
  readonly mayQuote: boolean;
  readonly takenBy: string;
  readonly takenByName: string;
  readonly takenAt: Temporal.Instant;
  readonly changedAt: Temporal.Instant | null;
};

/** A session with its notes, newest first, or null where the re-visit has no such. */
export async function findSession(
  db: Queries,
  query: { inspectionId: string; sessionId: string },
): Promise<{ session: Session; notes: MeetingNote[] } | null> {
  const session = (await listSessions(db, query.inspectionId)).find(({ id }) => id === query.sessionId);
  if (!session) return null;
  const rows = await listNotesBySession(db, session.id);
  const notes = rows.map(({ sessionId: _, mayQuote, agreed, ...note }) => ({
    ...note,
    agreed,
    mayQuote,
  }));
  return { session, notes };
}
