import { makeId } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { insertNotice } from "#db/queries/safeguarding-notices.ts";
import type { EntryLevel, NoticeStep } from "#db/tables/enumerations.ts";
import { enqueueJob } from "../jobs/enqueue-job.server.ts";

export type NewNotice = { flagId: string; step: NoticeStep; level: EntryLevel; personId: string };

/**
 * Has people written to about entries, one message for each person and step. Nobody is written to twice about an entry for
 * one step at one level: how many are new is returned. Part of a larger change.
 */
export async function addNotices(
  trx: Trx,
  {
    inspectionId,
    notices,
    now,
  }: { inspectionId: string; notices: readonly NewNotice[]; now: Temporal.Instant },
): Promise<number> {
  let added = 0;
  for (const ofMail of Map.groupBy(notices, ({ step, personId }) => `${step} ${personId}`).values()) {
    const mailId = makeId();
    let inMail = 0;
    for (const notice of ofMail)
      if (await insertNotice(trx, { id: makeId(), ...notice, mailId, createdAt: now, sentAt: null }))
        inMail += 1;
    added += inMail;
    if (inMail > 0)
      await enqueueJob(trx, {
        ...{ kind: "send-safeguarding-notice", key: mailId, inspectionId },
        payload: { mailId },
      });
  }
  return added;
}
