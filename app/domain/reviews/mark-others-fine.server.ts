import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  insertVerdict,
  listCommentsByInspection,
  listVerdictsByInspection,
  withdrawVerdicts,
} from "#db/queries/question-reviews.ts";
import { findShare } from "#db/queries/question-shares.ts";
import { listVersionsByShare } from "#db/queries/question-versions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant } from "../calendar/instant-text.ts";

type Marking = { inspectionId: string; shareId: string; actor: PersonActor; now: Temporal.Instant };

export type MarkedOthersFine =
  /** `markedStamp`: the instant, as text, by which it is undone. */
  { kind: "marked"; questionVersionIds: string[]; markedStamp: string } | { kind: "not-shared" };

/** Finds every question of a share well phrased that the reviewer has neither judged nor commented on (¶122). */
export async function markOthersFine(db: Queries, marking: Marking): Promise<MarkedOthersFine> {
  const { inspectionId, shareId } = marking;
  return db.transaction().execute(async (trx): Promise<MarkedOthersFine> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (!(await findShare(trx, { inspectionId, audience: "parents", shareId })))
      return { kind: "not-shared" };
    return markOthersFineWithin(trx, marking);
  });
}

/** The same, with its audit entry, as part of a transaction that takes its turn and has found the share. */
export async function markOthersFineWithin(
  trx: Trx,
  { inspectionId, shareId, actor, now }: Marking,
): Promise<Extract<MarkedOthersFine, { kind: "marked" }>> {
  const reviewed = new Set(
    [
      ...(await listVerdictsByInspection(trx, inspectionId)),
      ...(await listCommentsByInspection(trx, inspectionId)),
    ]
      .filter(({ reviewerId }) => reviewerId === actor.personId)
      .map(({ questionVersionId }) => questionVersionId),
  );
  const questionVersionIds = (await listVersionsByShare(trx, shareId))
    .map(({ id }) => id)
    .filter((id) => !reviewed.has(id));
  for (const questionVersionId of questionVersionIds) {
    const verdict = { id: makeId(), shareId, questionVersionId, reviewerId: actor.personId };
    await insertVerdict(trx, { ...verdict, wellPhrased: true, givenAt: now, withdrawnAt: null });
  }
  if (questionVersionIds.length > 0) {
    const details = { shareId, questionVersionIds };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "review.others-fine", details });
  }
  return { kind: "marked", questionVersionIds, markedStamp: formatInstant(now) };
}

/** Takes back what one press of the above did. What was judged anew since stays. Returns how many were taken back. */
export async function unmarkOthersFine(
  db: Queries,
  { inspectionId, shareId, markedStamp, actor, now }: Marking & { markedStamp: string },
): Promise<number> {
  return db.transaction().execute(async (trx): Promise<number> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const ownVerdicts = (await listVerdictsByInspection(trx, inspectionId)).filter(
      ({ reviewerId }) => reviewerId === actor.personId,
    );
    const marked = ownVerdicts.filter(
      (verdict) =>
        verdict.shareId === shareId &&
        verdict.wellPhrased &&
        stampOf(verdict) === markedStamp &&
        ownVerdicts.findLast(({ questionVersionId }) => questionVersionId === verdict.questionVersionId) ===
          verdict,
    );
    if (marked.length === 0) return 0;
    await withdrawVerdicts(
      trx,
      marked.map(({ id }) => id),
      now,
    );
    const questionVersionIds = marked.map(({ questionVersionId }) => questionVersionId);
    const details = { shareId, questionVersionIds };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "review.others-fine-undone", details });
    return marked.length;
  });
}

function stampOf({ givenAt }: { givenAt: Temporal.Instant }): string {
  return formatInstant(givenAt);
}
