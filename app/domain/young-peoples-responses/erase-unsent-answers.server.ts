import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  listInspectionsWithUnsentAnswers,
  listUnsentYoungPeoplesAnswers,
} from "#db/queries/young-peoples-answers.ts";
import { updateYoungPeoplesResponse } from "#db/queries/young-peoples-responses.ts";
import { recordErasure } from "../erasure/record-erasure.server.ts";
import { findSurveyOfInspection } from "../survey/find-survey.server.ts";
import { eraseDraft } from "./take-back.server.ts";

/**
 * Erases what young people answered in a re-visit and did not send, unread: drafts, and changes to what was sent. In the
 * transaction that seals its evidence, or once its visit is over. Returns how many there were.
 */
export async function eraseUnsentAnswers(
  trx: Trx,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<number> {
  const unsent = await listUnsentYoungPeoplesAnswers(trx, inspectionId);
  for (const { id, sentAt } of unsent) {
    if (sentAt === null) {
      await eraseDraft(trx, { id, inspectionId, now });
      continue;
    }
    await updateYoungPeoplesResponse(trx, id, { answers: {}, passed: [], windows: {} });
    await recordErasure(trx, { kind: "young-peoples-response", inspectionId, subjectId: id, at: now });
  }
  return unsent.length;
}

/** A request whose headers came in time may take a minute to arrive whole, and counts. */
const graceTime = Temporal.Duration.from({ seconds: 90 });

/** The same in every re-visit whose visit is over, or whose evidence is sealed. Returns how many there were. */
export async function eraseDueUnsentAnswers(db: Queries, now: Temporal.Instant): Promise<number> {
  let erased = 0;
  for (const inspectionId of await listInspectionsWithUnsentAnswers(db)) {
    const survey = await findSurveyOfInspection(db, inspectionId);
    if (!survey || Temporal.Instant.compare(now, survey.sealedAt.add(graceTime)) < 0) continue;
    erased += await db.transaction().execute(async (trx) => {
      await serializeTransactions(trx, `inspection:${inspectionId}`);
      return eraseUnsentAnswers(trx, { inspectionId, now });
    });
  }
  return erased;
}
