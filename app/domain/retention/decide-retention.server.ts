import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findInspection } from "#db/queries/inspections.ts";
import {
  insertRetentionDecision,
  listRetentionDecisions,
  updateRetentionAsPromised,
} from "#db/queries/retention.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { minRetentionMonths } from "./retention.ts";

export type RetentionDecided =
  | { kind: "confirmed" }
  | { kind: "changed" }
  | { kind: "unchanged" }
  /** Fewer months than its kind of inspection, or what families were told, lets. */
  | { kind: "too-short"; min: number; isPromised: boolean }
  | { kind: "reason-missing" }
  /** Another window decided since this page was loaded. */
  | { kind: "changed-since"; months: number };

/**
 * Confirms for how many months all of an inspection is kept after its letter is published, or changes that for a reason (¶64).
 * Once families have been told it is only ever made longer. `seen`: the months that stood on the page, empty while none were
 * confirmed.
 */
export function decideRetention(
  db: Queries,
  input: {
    inspectionId: string;
    months: number;
    reason: string;
    seen: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<RetentionDecided> {
  const { inspectionId, months, reason, seen, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<RetentionDecided> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const inspection = await findInspection(trx, inspectionId);
    if (!inspection) throw new Error("the inspection is not there any more");
    const before = inspection.retentionMonths;
    if (seen !== String(before ?? ""))
      return before === months ? { kind: "unchanged" } : changedSince(before);
    if (before === months) return { kind: "unchanged" };
    const decisions = await listRetentionDecisions(trx, inspectionId);
    const promised = Math.max(0, ...decisions.flatMap((one) => (one.toldAt === null ? [] : [one.months])));
    const minMonths = minRetentionMonths(inspection.kind);
    if (months < Math.max(minMonths, promised))
      return { kind: "too-short", min: Math.max(minMonths, promised), isPromised: promised > minMonths };
    if (before !== null && reason === "") return { kind: "reason-missing" };
    await insertRetentionDecision(trx, {
      ...{ id: makeId(), inspectionId, months, reason },
      ...{ decidedBy: actor.personId, decidedAt: now, toldAt: inspection.notifiedAt === null ? null : now },
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: before === null ? "retention.confirmed" : "retention.changed",
      details: before === null ? { months } : { months: { from: before, to: months } },
    });
    return { kind: before === null ? "confirmed" : "changed" };
  });
}

function changedSince(before: number | null): RetentionDecided {
  if (before === null) throw new Error("a retention that was confirmed is gone");
  return { kind: "changed-since", months: before };
}

/** Families are told from now on what was confirmed: it is never shorter for them. */
export async function recordRetentionPromise(
  trx: Trx,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<void> {
  const inspection = await findInspection(trx, inspectionId);
  const months = inspection?.retentionMonths ?? null;
  if (months !== null) await updateRetentionAsPromised(trx, { inspectionId, months, toldAt: now });
}
