import type { Queries, Trx } from "#db/connection.ts";
import { countOtherAutosaves, upsertAutosave } from "#db/queries/autosaves.ts";
import { isAnyRemoved } from "#db/queries/erasures.ts";
import { listTextSources } from "#db/queries/text-sources.ts";
import { readTextAddress } from "../erasure/text-address.ts";
import {
  type FormField,
  maxAutosavesPerPerson,
  maxRowsPerPerson,
  mayAutosave,
  pagePath,
} from "./autosave.ts";

export type SavedAutosave =
  | { kind: "saved" }
  | { kind: "ended" }
  | { kind: "too-large" }
  | { kind: "too-many" }
  /** The text or the row that it is about was taken back: its words may stand in the form, and do not come back by it. */
  | { kind: "text-gone" };

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
    const { all, open } = await countOtherAutosaves(trx, form);
    if (open >= maxAutosavesPerPerson || all >= maxRowsPerPerson) return { kind: "too-many" };
    if ((await isAboutGoneText(trx, form)) || (await isAboutRemovedRow(trx, form)))
      return { kind: "text-gone" };
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

async function isAboutGoneText(
  trx: Trx,
  { path, action }: { path: string; action: string },
): Promise<boolean> {
  for (const address of new Set([path, action])) {
    const text = readTextAddress(address);
    if (!text) continue;
    const { inspectionId, number } = text;
    const found = await listTextSources(trx, { inspectionId, numbers: [number] });
    if (found.length === 0) return true;
  }
  return false;
}

const anyId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** A page that was open when its note, words or response were erased is refused, under whatever id its script saves it. */
function isAboutRemovedRow(trx: Trx, { path, action }: { path: string; action: string }): Promise<boolean> {
  return isAnyRemoved(trx, [...new Set(`${path} ${action}`.match(anyId) ?? [])]);
}

/** PostgreSQL keeps no NUL in a text, and half a sign breaks the page that shows it. */
function cleanText(text: string): string {
  return text.replaceAll("\0", "").toWellFormed();
}
