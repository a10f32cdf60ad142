import type { Queries } from "#db/connection.ts";
import {
  findFlag,
  findWordsOfFlag,
  listSafeguardingActions,
  updateFlagAsSeen,
} from "#db/queries/safeguarding.ts";
import { may } from "../access/permissions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { readEntry, type SafeguardingEntry } from "./list-entries.server.ts";

export type OpenedEntry = SafeguardingEntry & {
  /** What stands there now; null where it was withdrawn or left out since. */
  words: string | null;
  language: string;
  mode: string;
  unfinished: boolean;
  /** To read the whole of it; null where there is no more. */
  responseId: string | null;
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
    const { responseId, questionVersionId } = row;
    const words = responseId === null ? null : await findWordsOfFlag(trx, { responseId, questionVersionId });
    const entry = readEntry(row, await listSafeguardingActions(trx, inspectionId));
    const action = "safeguarding.entry-opened";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details: { entry: row.number } });
    return {
      ...entry,
      words,
      language: row.language ?? "en",
      mode: row.mode ?? "online",
      unfinished: row.unfinished ?? false,
      responseId: entry.isWithdrawn ? null : responseId,
    };
  });
}
