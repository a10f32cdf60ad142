import type { Queries } from "#db/connection.ts";
import {
  findFlag,
  findTextOfFlag,
  listSafeguardingActions,
  updateFlagAsSeen,
} from "#db/queries/safeguarding.ts";
import { listTranslationsByTexts } from "#db/queries/text-translations.ts";
import { may } from "../access/permissions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { readEntry, type SafeguardingEntry } from "./list-entries.server.ts";

export type OpenedEntry = SafeguardingEntry & {
  /** What stands there now; null where it was withdrawn or left out since. */
  words: string | null;
  /** What stands beside them, in English or word for word; null where nothing does. */
  translation: Awaited<ReturnType<typeof listTranslationsByTexts>>[number] | null;
  language: string;
  mode: string;
  unfinished: boolean;
  /** To read the whole of it; null where there is no more, and where it is no response. */
  responseId: string | null;
  textNumber: number | null;
};

/** Opens an entry with its words. That is audited, and the first inspector who does has seen it. Null: no such entry. */
export async function openEntry(
  db: Queries,
  input: { inspectionId: string; entryId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<OpenedEntry | null> {
  const { inspectionId, actor, now } = input;
  const query = { inspectionId, flagId: input.entryId };
  return db.transaction().execute(async (trx) => {
    if (!(await findFlag(trx, query))) return null;
    if (actor.role !== null && may(actor.role, "change", "safeguarding-entries")) {
      await updateFlagAsSeen(trx, {
        flagId: query.flagId,
        seenAt: now,
        seenBy: actor.personId,
      });
    }
    const row = await findFlag(trx, query);
    if (!row) throw new Error("an entry went while it was opened");
    const { responseId } = row;
    const text = await findTextOfFlag(trx, { inspectionId, ...row });
    const translations = await listTranslationsByTexts(trx, text ? [text.number] : []);
    const entry = readEntry(row, await listSafeguardingActions(trx, inspectionId));
    const action = "safeguarding.entry-opened";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details: { entry: row.number } });
    return {
      ...entry,
      words: text?.words ?? null,
      translation: translations.at(-1) ?? null,
      language: row.language ?? "en",
      mode: row.mode ?? "online",
      unfinished: row.unfinished ?? false,
      responseId: entry.isWithdrawn ? null : responseId,
      textNumber: text?.number ?? null,
    };
  });
}
