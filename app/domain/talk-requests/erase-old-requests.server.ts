import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listTalkRequestsToErase, updateTalkRequestAsErased } from "#db/queries/talk-requests.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { recordErasure } from "../erasure/record-erasure.server.ts";
import { doInBatches } from "../jobs/in-turn.ts";
import { lastDayToErase } from "./talk-request.ts";

const atATime = 100;

/**
 * Erases what young people said who asked to talk: seven days after the last day on site, or as soon as the evidence is sealed.
 * One about which a safeguarding entry is open is erased once that has its outcome. Returns how many.
 */
export function eraseOldTalkRequests(db: Queries, now: Temporal.Instant): Promise<number> {
  const lastDay = lastDayToErase(dateInLondon(now)).toString();
  return doInBatches(
    (stuck) => listTalkRequestsToErase(db, { lastDay, limit: atATime + stuck }),
    ({ id }) => id,
    ([request]) => eraseRequest(db, request, now),
  );
}

async function eraseRequest(
  db: Queries,
  request: { id: string; inspectionId: string } | undefined,
  now: Temporal.Instant,
): Promise<void> {
  if (!request) return;
  const { id: requestId, inspectionId } = request;
  await db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (!(await updateTalkRequestAsErased(trx, { requestId, erasedAt: now }))) return;
    await recordErasure(trx, { kind: "talk-request", inspectionId, subjectId: requestId, at: now });
  });
}
