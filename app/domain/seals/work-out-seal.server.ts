import type { Clock } from "#app/platform/clock.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  findCurrentSeal,
  findSeal,
  insertSealedResponses,
  updateSealAsChecked,
  updateSealAsWorkedOut,
} from "#db/queries/seals.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordProof } from "../audit-proofs/record-proof.server.ts";
import { countWithdrawn } from "../manifests/count-withdrawn.server.ts";
import type { SealReader } from "./create-seal-reader.server.ts";

type Keeping = { db: Queries; reader: SealReader; clock: Clock };

/**
 * Works out what a seal is over, if it stands and that is not done yet. Nothing that it reads can change meanwhile: the
 * database refuses it.
 */
export async function workOutSeal({ db, reader, clock }: Keeping, sealId: string): Promise<void> {
  const seal = await findSeal(db, sealId);
  if (!seal || seal.unsealedAt !== null || seal.workedOutAt !== null) return;
  const { inspectionId, format, sealedAt, number } = seal;
  const { base, hash } = await reader.workOut({ inspectionId, format, sealedAt });
  await insertSealedResponses(
    db,
    base.responses.map((response) => ({ sealId, ...response })),
  );
  await db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const now = clock.now();
    const worked = { sealId, parts: base.parts, hash, workedOutAt: now };
    if (!(await updateSealAsWorkedOut(trx, worked))) return;
    const receiptsRoot = await countWithdrawn(trx, { inspectionId, now });
    const counts = Object.fromEntries(Object.entries(base.parts).map(([part, { count }]) => [part, count]));
    await recordAudit(trx, {
      at: now,
      actor: { kind: "person", personId: seal.sealedBy, role: "lead-inspector" },
      inspectionId,
      action: "seal.computed",
      details: { seal: number, hash, ...counts, ...(receiptsRoot === null ? {} : { receiptsRoot }) },
      wasDecidedBefore: true,
    });
    await recordProof(trx, { inspectionId, occasion: "seal", subjectId: sealId, now });
  });
}

/** Compares what is sealed in a re-visit with what is there now, if somebody asked for that since. */
export async function recordSealCheck({ db, reader, clock }: Keeping, inspectionId: string): Promise<void> {
  const seal = await findCurrentSeal(db, inspectionId);
  if (!seal || seal.checkAskedAt === null) return;
  const verdict = await reader.check(inspectionId);
  if (verdict === null) return;
  await db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    await updateSealAsChecked(trx, {
      sealId: seal.id,
      verdict,
      checkedAt: clock.now(),
    });
  });
}
