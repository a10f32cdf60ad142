import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findNote, updateNote } from "#db/queries/meeting-notes.ts";
import { findSession } from "#db/queries/meetings.ts";
import { countTranslationsBySource } from "#db/queries/text-translations.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordErasure } from "../erasure/record-erasure.server.ts";
import { raiseFlagsOfText } from "../safeguarding/raise-flags-of-text.server.ts";
import { isCorrectionHeld } from "../safeguarding-decisions/check-hold.server.ts";
import { isOutdated } from "../text/mark-of.server.ts";
import { checkNote, type RefusedNote } from "./check-note.server.ts";
import type { NoteContent } from "./take-note.server.ts";

export type ChangedNote =
  | { kind: "changed" }
  | { kind: "no-such-note" }
  /** A note is changed only by who took it. */
  | { kind: "not-author" }
  /** It would take away what an open entry of the safeguarding queue is about. */
  | { kind: "held" }
  /** Another note stands there than was on the page: its author changed it in another window. */
  | { kind: "changed-meanwhile"; current: NoteContent }
  | RefusedNote;

/**
 * Changes a note, by the inspector who took it. Where its words change, what stood there is erased, and with it every
 * translation of it.
 */
export function changeNote(
  db: Queries,
  input: {
    inspectionId: string;
    sessionId: string;
    noteId: string;
    note: NoteContent;
    /** The mark of what was on the page, see `contentOf`. */
    seen?: string;
    notNames?: readonly string[];
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<ChangedNote> {
  const { inspectionId, sessionId, noteId, note, seen, notNames = [], actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const session = await findSession(trx, { inspectionId, sessionId });
    const before = session && (await findNote(trx, { sessionId, noteId }));
    if (!before) return { kind: "no-such-note" };
    if (before.takenBy !== actor.personId) return { kind: "not-author" };
    const current = contentOf(before);
    if (isOutdated(seen, { current, next: note })) return { kind: "changed-meanwhile", current };
    const refused = await checkNote(trx, { session, note, notNames });
    if (refused) return refused;
    const held = { source: "meeting" as const, sourceId: noteId, words: note.body, before: before.body };
    if (await isCorrectionHeld(trx, held)) return { kind: "held" };
    const translations = before.body === note.body ? 0 : await countTranslationsBySource(trx, noteId);
    await updateNote(trx, { sessionId, noteId }, { ...note, changedAt: now });
    const { body, ...otherFields } = note;
    if (before.body !== body) {
      await recordErasure(trx, { kind: "meeting-note", inspectionId, subjectId: noteId, at: now });
    }
    const said = { source: "meeting" as const, sourceId: noteId, questionVersionId: null, words: body };
    await raiseFlagsOfText(trx, { inspectionId, ...said, before: before.body, now });
    const changed = (Object.keys(otherFields) as (keyof typeof otherFields)[]).filter(
      (key) => before[key] !== otherFields[key],
    );
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "meeting-note.changed",
      details: {
        sessionId,
        noteId,
        wordsChanged: before.body !== body,
        translationsErased: translations,
        changed: Object.fromEntries(
          changed.map((key) => [key, { from: inAudit(before[key]), to: inAudit(otherFields[key]) }]),
        ),
      },
    });
    return { kind: "changed" };
  });
}

/** What of a note can be changed, by which a later change is told. */
export function contentOf({ focusAreaId, body, people, agreed, mayQuote }: NoteContent): NoteContent {
  return { focusAreaId, body, people, agreed, mayQuote };
}

/** The audit's readers know yes and no in these entries as 1 and 0. */
function inAudit(value: string | number | boolean | null): string | number | null {
  return typeof value === "boolean" ? Number(value) : value;
}
