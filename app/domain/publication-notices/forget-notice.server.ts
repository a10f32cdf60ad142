import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { deleteNotice, listNotices, listNoticesToForget } from "#db/queries/publication-notices.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { recordRemoval } from "../erasure/record-erasure.server.ts";
import { doInBatches, doInTurn } from "../jobs/in-turn.ts";

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
  return forgetAll(db, (stuck) => listNoticesToForget(db, { today, limit: atATime + stuck }), now);
}

/** Forgets every address of a re-visit: the letter is out, and whoever could be told has been. Returns how many. */
export function forgetNoticesOfInspection(
  db: Queries,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<number> {
  return forgetAll(db, (stuck) => listNotices(db, { inspectionId, limit: atATime + stuck }), now);
}

function forgetAll(
  db: Queries,
  list: (stuck: number) => Promise<{ id: string; inspectionId: string }[]>,
  now: Temporal.Instant,
): Promise<number> {
  return doInBatches(
    list,
    ({ inspectionId }) => inspectionId,
    (notices) =>
      doInTurn(notices, ({ id, inspectionId }) =>
        db.transaction().execute(async (trx) => {
          await serializeTransactions(trx, `inspection:${inspectionId}`);
          await forgetNotice(trx, { id, inspectionId, now });
        }),
      ),
  );
}
