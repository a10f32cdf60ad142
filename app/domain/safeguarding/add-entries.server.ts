import { makeId } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findLastFlagNumber, insertFlag, updateUnseenFlagsAsUntold } from "#db/queries/safeguarding.ts";
import { updateUnheardRecordingsAsUntold } from "#db/queries/young-peoples-recording-notices.ts";
import { findResponseIdOfWords } from "#db/queries/young-peoples-words.ts";
import type { EntryLevel } from "#db/tables/enumerations.ts";
import type { SafeguardingFlagsTable } from "#db/tables/safeguarding.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findBankHolidays } from "../calendar/find-bank-holidays.server.ts";
import { enqueueJob } from "../jobs/enqueue-job.server.ts";
import { findDeadline } from "./deadlines.ts";

export type NewEntry = Pick<
  SafeguardingFlagsTable,
  "source" | "responseId" | "sourceId" | "questionVersionId" | "ofTranslation" | "kinds"
> & { id?: string; level?: EntryLevel; positions?: number[] | null; child?: number };

type NewEntries = { inspectionId: string; entries: readonly NewEntry[]; now: Temporal.Instant };

/** Puts entries into the queue of a re-visit, and has its named inspector told. Part of what stores the words. */
export async function addEntries(trx: Trx, about: NewEntries): Promise<void> {
  if (about.entries.length === 0) return;
  await addUntoldEntries(trx, about);
  await enqueueAlert(trx, about.inspectionId);
}

/** The same, while whoever adds more of them has the inspector told of all at once. */
export async function addUntoldEntries(trx: Trx, { inspectionId, entries, now }: NewEntries): Promise<void> {
  if (entries.length === 0) return;
  await serializeTransactions(trx, `inspection:${inspectionId}`);
  let number = await findLastFlagNumber(trx, inspectionId);
  const holidays = await findBankHolidays(trx);
  for (const { level = "same-day", positions = null, child = 1, ...entry } of entries) {
    number += 1;
    // It outlives the words, and says afterwards in what they were.
    const youngPeoplesResponseId =
      entry.source === "young-peoples-response" && entry.sourceId !== null
        ? await findResponseIdOfWords(trx, entry.sourceId)
        : null;
    const untouched = { wordsChangedAt: null, seenAt: null, seenBy: null, toldAt: null };
    const open = { ownerId: null, outcome: null, outcomeWords: null, closedBy: null, closedAt: null };
    await insertFlag(trx, {
      ...{ id: makeId(), inspectionId, number, ...entry, child, raisedAt: now, ...untouched, ...open },
      ...{ level, ...findDeadline(level, { from: now, holidays }), positions, youngPeoplesResponseId },
    });
    if (entry.source === "concern") continue;
    await recordAudit(trx, {
      at: now,
      actor: { kind: "noonday" },
      inspectionId,
      action: "safeguarding.flagged",
      details: { entry: number },
    });
  }
}

/** Has the inspector named for the queue told of whatever entries, recordings and drawings nobody was told of. */
export async function enqueueAlert(trx: Trx, inspectionId: string): Promise<void> {
  await enqueueJob(trx, {
    kind: "tell-safeguarding-inspector",
    key: inspectionId,
    payload: { inspectionId },
    inspectionId,
  });
}

/**
 * Has whoever is named for the queue now, or stands in for them, told of everything that nobody has opened, heard or seen. How
 * many entries that are.
 */
export async function alertAgain(trx: Trx, inspectionId: string): Promise<number> {
  const entries = await updateUnseenFlagsAsUntold(trx, inspectionId);
  const recordings = await updateUnheardRecordingsAsUntold(trx, inspectionId);
  if (entries + recordings > 0) await enqueueAlert(trx, inspectionId);
  return entries;
}
