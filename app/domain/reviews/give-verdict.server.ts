import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertVerdict, listVerdictsByInspection } from "#db/queries/question-reviews.ts";
import { findSharedVersion } from "#db/queries/question-shares.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { Reviewing } from "./comment-on-question.server.ts";

export type GaveVerdict = { kind: "given" } | { kind: "unchanged" } | { kind: "not-shared" };

/** Keeps whether a reviewer finds a shared question well phrased; their latest word on a wording holds (¶122). */
export async function giveVerdict(
  db: Queries,
  { wellPhrased, ...reviewing }: Reviewing & { wellPhrased: boolean },
): Promise<GaveVerdict> {
  return db.transaction().execute(async (trx): Promise<GaveVerdict> => {
    await serializeTransactions(trx, `inspection:${reviewing.inspectionId}`);
    const gave = await giveVerdictWithin(trx, reviewing, wellPhrased);
    if (gave.kind === "given") {
      const { inspectionId, questionVersionId, actor, now } = reviewing;
      const details = { questionVersionId, wellPhrased };
      await recordAudit(trx, {
        at: now,
        actor,
        inspectionId,
        action: "question.phrasing-judged",
        details,
      });
    }
    return gave;
  });
}

/** The same, as part of a transaction that takes its turn and records its own audit entry. */
export async function giveVerdictWithin(
  trx: Trx,
  reviewing: Reviewing,
  wellPhrased: boolean,
): Promise<GaveVerdict> {
  const { inspectionId, shareId, questionVersionId, actor, now } = reviewing;
  const shared = await findSharedVersion(trx, {
    inspectionId,
    audience: reviewing.audience ?? "parents",
    shareId,
    questionVersionId,
  });
  if (!shared) return { kind: "not-shared" };
  const last = (await listVerdictsByInspection(trx, inspectionId)).findLast(
    (verdict) => verdict.questionVersionId === questionVersionId && verdict.reviewerId === actor.personId,
  );
  if (last?.wellPhrased === wellPhrased) return { kind: "unchanged" };
  await insertVerdict(trx, {
    id: makeId(),
    shareId,
    questionVersionId,
    reviewerId: actor.personId,
    wellPhrased,
    givenAt: now,
    withdrawnAt: null,
  });
  return { kind: "given" };
}
