import type { Queries } from "#db/connection.ts";
import { countOtherAutosaves, upsertAutosave } from "#db/queries/autosaves.ts";
import { type FormField, maxAutosavesPerPerson, mayAutosave, pagePath } from "./autosave.ts";

export type SavedAutosave =
  | { kind: "saved" }
  | { kind: "ended" }
  | { kind: "too-large" }
  | { kind: "too-many" };

/**
 * Keeps what a person has typed into a form and not saved; nothing once that form has been saved or thrown away, nor where it
 * goes on from words read at `readAt` and newer ones have arrived since: from another window, or late from a page that was left.
 */
export async function saveAutosave(
  db: Queries,
  autosave: {
    id: string;
    personId: string;
    path: string;
    action: string;
    fields: readonly FormField[];
    wasSent: boolean;
    readAt?: Temporal.Instant;
    now: Temporal.Instant;
  },
): Promise<SavedAutosave> {
  const { now, wasSent, readAt, ...form } = autosave;
  if (!mayAutosave(form)) return { kind: "too-large" };
  return db.transaction().execute(async (trx): Promise<SavedAutosave> => {
    if ((await countOtherAutosaves(trx, form)) >= maxAutosavesPerPerson) return { kind: "too-many" };
    const isSaved = await upsertAutosave(
      trx,
      {
        id: form.id,
        personId: form.personId,
        path: pagePath(form.path),
        action: pagePath(form.action),
        fields: form.fields.map(([name, value]) => [cleanText(name), cleanText(value)] as const),
        wasSent,
        savedAt: now,
        endedAt: null,
      },
      readAt,
    );
    return { kind: isSaved ? "saved" : "ended" };
  });
}

/** PostgreSQL keeps no NUL in a text, and half a sign breaks the page that shows it. */
function cleanText(text: string): string {
  return text.replaceAll("\0", "").toWellFormed();
}
