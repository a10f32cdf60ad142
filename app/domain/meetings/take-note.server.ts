import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { deleteNote, findNote, findNoteById, insertNote } from "#db/queries/meeting-notes.ts";
import { findSession } from "#db/queries/meetings.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordRemoval } from "../erasure/record-erasure.server.ts";
import { raiseFlagsOfText } from "../safeguarding/raise-flags-of-text.server.ts";
import { isTextHeld } from "../safeguarding-decisions/check-hold.server.ts";
import type { Agreement } from "./agreement.ts";
import { checkNote, type RefusedNote } from "./check-note.server.ts";

export type NoteContent = {
  /** Null for what belongs to no focus area. */
  focusAreaId: string | null;
  body: string;
  people: number;
  agreed: Agreement;
  mayQuote: boolean;
};

export type TakeNoteResult =
  | { kind: "taken"; noteId: string }
  | { kind: "no-such-session" | "cancelled" }
  /** Nothing may be noted before people were told that it becomes evidence (¶34). */
  | { kind: "statement-not-read" }
  | RefusedNote;

/**
 * Takes a note of what was said at a session, how many people said it, and roughly how many agreed. Words that may name
 * somebody are asked about first, and kept only once they are in `notNames`. The same note sent twice under one `noteId` is kept once.
 */
export function takeNote(
  db: Queries,
  input: {
    inspectionId: string;
    sessionId: string;
    note: NoteContent;
    notNames?: readonly string[];
    noteId?: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<TakeNoteResult> {
  const { inspectionId, sessionId, note, notNames = [], actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const session = await findSession(trx, { inspectionId, sessionId });
    if (!session) return { kind: "no-such-session" };
    if (session.cancelledAt !== null) return { kind: "cancelled" };
    if (session.statementReadAt === null) return { kind: "statement-not-read" };
    const refused = await checkNote(trx, { session, note, notNames });
    if (refused) return refused;
    const noteId = input.noteId ?? makeId();
    const already = await findNoteById(trx, noteId);
    if (already?.body === note.body && already.sessionId === sessionId) return { kind: "taken", noteId };
    const row = {
      // A page that Back brought out again sends the id of the note before; other words are another note.
      id: already ? makeId() : noteId,
      sessionId,
      ...note,
      mayQuote: note.mayQuote,
      takenBy: actor.personId,
      takenAt: now,
      changedAt: null,
    };
    await insertNote(trx, row);
    const said = { source: "meeting" as const, sourceId: row.id, questionVersionId: null, words: note.body };
    await raiseFlagsOfText(trx, { inspectionId, ...said, now });
    const { focusAreaId, people, agreed, mayQuote } = note;
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "meeting-note.taken",
      details: { sessionId, noteId: row.id, focusAreaId, people, agreed, mayQuote },
    });
    return { kind: "taken", noteId: row.id };
  });
}

export type RemovedNote = { kind: "removed" } | { kind: "no-such-note" | "not-author" | "held" };

/**
 * Erases a note, by the inspector who took it: a parent asked for it to be crossed out (`isRequested`), or it was a slip. Without
 * a parent's wish it stays while an entry of the safeguarding queue about it is open.
 */
export function removeNote(
  db: Queries,
  input: {
    inspectionId: string;
    sessionId: string;
    noteId: string;
    isRequested?: boolean;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<RemovedNote> {
  const { inspectionId, sessionId, noteId, isRequested = false, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const session = await findSession(trx, { inspectionId, sessionId });
    const note = session && (await findNote(trx, { sessionId, noteId }));
    if (!note) return { kind: "no-such-note" };
    if (note.takenBy !== actor.personId) return { kind: "not-author" };
    if (!isRequested && (await isTextHeld(trx, { source: "meeting", sourceId: noteId })))
      return { kind: "held" };
    await deleteNote(trx, { sessionId, noteId });
    await recordRemoval(trx, { kind: "meeting-note", inspectionId, subjectId: noteId, at: now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "meeting-note.erased",
      details: { sessionId, noteId, focusAreaId: note.focusAreaId, asked: isRequested },
    });
    return { kind: "removed" };
  });
}
