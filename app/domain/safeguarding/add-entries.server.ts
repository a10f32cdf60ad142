import { makeId } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findLastFlagNumber, insertFlag } from "#db/queries/safeguarding.ts";
import type { SafeguardingFlagsTable } from "#db/tables/safeguarding.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { enqueueJob } from "../jobs/enqueue-job.server.ts";

export type NewEntry = Pick<
  SafeguardingFlagsTable,
  "source" | "responseId" | "sourceId" | "questionVersionId" | "ofTranslation" | "kinds"
>;

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
  for (const entry of entries) {
    number += 1;
    const untouched = { wordsChangedAt: null, seenAt: null, seenBy: null, toldAt: null };
    await insertFlag(trx, { id: makeId(), inspectionId, number, ...entry, raisedAt: now, ...untouched });
    await recordAudit(trx, {
      at: now,
      actor: { kind: "noonday" },
      inspectionId,
      action: "safeguarding.flagged",
      details: { entry: number },
    });
  }
}

/** Has the inspector named for the queue told of whatever entries nobody was told of. */
export async function enqueueAlert(trx: Trx, inspectionId: string): Promise<void> {
  await enqueueJob(trx, {
    kind: "tell-safeguarding-inspector",
    key: inspectionId,
    payload: { inspectionId },
    inspectionId,
  });
}
