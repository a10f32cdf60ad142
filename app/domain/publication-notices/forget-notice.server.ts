import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { deleteNotice, listNotices, listNoticesToForget } from "#db/queries/publication-notices.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { recordRemoval } from "../erasure/record-erasure.server.ts";

const atATime = 100;

/** Forgets an address, in files and backups that are restored as well. Nothing where it is forgotten already. */
export async function forgetNotice(
  trx: Trx,
  { id, inspectionId, now }: { id: string; inspectionId: string; now: Temporal.Instant },
): Promise<void> {
  if (!(await deleteNotice(trx, id))) return;
  await recordRemoval(trx, { kind: "publication-notice", inspectionId, subjectId: id, at: now });
}

/** Forgets the addresses that nobody confirmed in time. Returns how many. */
export function forgetUnconfirmedNotices(db: Queries, now: Temporal.Instant): Promise<number> {
  const today = dateInLondon(now).toString();
  return forgetAll(db, () => listNoticesToForget(db, { today, limit: atATime }), now);
}

/** Forgets every address of a re-visit: the letter is out, and whoever could be told has been. Returns how many. */
export function forgetNoticesOfInspection(
  db: Queries,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<number> {
  return forgetAll(db, () => listNotices(db, { inspectionId, limit: atATime }), now);
}

async function forgetAll(
  db: Queries,
  list: () => Promise<{ id: string; inspectionId: string }[]>,
  now: Temporal.Instant,
): Promise<number> {
  let forgotten = 0;
  for (;;) {
    const notices = await list();
    if (notices.length === 0) return forgotten;
    for (const { id, inspectionId } of notices)
      await db.transaction().execute(async (trx) => {
        await serializeTransactions(trx, `inspection:${inspectionId}`);
        await forgetNotice(trx, { id, inspectionId, now });
      });
    forgotten += notices.length;
  }
}
