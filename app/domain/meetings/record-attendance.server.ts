import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listNotesBySession } from "#db/queries/meeting-notes.ts";
import { findSession, updateSession } from "#db/queries/meetings.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";

export type RecordedAttendance =
  | { kind: "recorded" }
  | { kind: "no-such-session" | "cancelled" | "statement-not-read" }
  /** A note says that more people than that said something. */
  | { kind: "fewer-than-a-note-says"; people: number };

/** Records how many people came to a session; a later count takes the place of an earlier one. */
export function recordAttendance(
  db: Queries,
  input: {
    inspectionId: string;
    sessionId: string;
    attended: number;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<RecordedAttendance> {
  const { inspectionId, sessionId, attended, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const session = await findSession(trx, { inspectionId, sessionId });
    if (!session) return { kind: "no-such-session" };
    if (session.cancelledAt !== null) return { kind: "cancelled" };
    if (session.statementReadAt === null) return { kind: "statement-not-read" };
    const notes = await listNotesBySession(trx, sessionId);
    const people = Math.max(0, ...notes.map((note) => note.people));
    if (attended < people) return { kind: "fewer-than-a-note-says", people };
    await updateSession(trx, { inspectionId, sessionId }, { attended, updatedAt: now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "meeting-session.attendance-recorded",
      details: { sessionId, from: session.attended, to: attended },
    });
    return { kind: "recorded" };
  });
}
