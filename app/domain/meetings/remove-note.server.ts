import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { deleteNote, findNote } from "#db/queries/meeting-notes.ts";
import { findSession } from "#db/queries/meetings.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordRemoval } from "../erasure/record-erasure.server.ts";

export type RemovedNote = { kind: "removed" } | { kind: "no-such-note" | "somebody-elses" };

/** Erases a note, by the inspector who took it: a parent asked for it to be crossed out, or it was a slip. */
export function removeNote(
  db: Queries,
  input: { revisitId: string; sessionId: string; noteId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<RemovedNote> {
  const { revisitId, sessionId, noteId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `revisit:${revisitId}`);
    const session = await findSession(trx, { revisitId, sessionId });
    const note = session && (await findNote(trx, { sessionId, noteId }));
    if (!note) return { kind: "no-such-note" };
    if (note.takenBy !== actor.personId) return { kind: "somebody-elses" };
    await deleteNote(trx, { sessionId, noteId });
    await recordRemoval(trx, { kind: "meeting-note", revisitId, subjectId: noteId, at: now });
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId,
      action: "erased a note of the open meeting",
      details: { sessionId, noteId, focusAreaId: note.focusAreaId },
    });
    return { kind: "removed" };
  });
}
