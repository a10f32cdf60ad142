import type { Queries } from "#db/connection.ts";
import { findInspection } from "#db/queries/inspections.ts";
import { findFirstPublication, findHold, listHolds, listRetentionDecisions } from "#db/queries/retention.ts";
import type { HoldKind } from "#db/tables/enumerations.ts";
import { isRetentionOver, keptUntil, minRetentionMonths, toldMonths } from "./retention.ts";

export { findHold };

export type OpenedRetention = {
  /** What holds, or would hold: months after publication. */
  months: number;
  minMonths: number;
  isConfirmed: boolean;
  /** The least that it may be changed to: its kind's, or what families were told. */
  leastMonths: number;
  decisions: {
    id: string;
    months: number;
    reason: string;
    decidedAt: Temporal.Instant;
    decidedByName: string;
  }[];
  publishedAt: Temporal.Instant | null;
  /** The last day on which everything is kept; null while its letter is not published. */
  until: Temporal.PlainDate | null;
  isOver: boolean;
  holds: Hold[];
  liftedHolds: Hold[];
};

export type Hold = {
  id: string;
  kind: HoldKind;
  reason: string;
  reviewOn: Temporal.PlainDate;
  setAt: Temporal.Instant;
  setByName: string;
  liftedAt: Temporal.Instant | null;
  liftedByName: string | null;
  liftReason: string | null;
};

/** How long all of an inspection is kept, who decided that, and what holds it for longer; null where there is none. */
export async function openRetention(
  db: Queries,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<OpenedRetention | null> {
  const [inspection, decisions, holdRows, publishedAt] = await Promise.all([
    findInspection(db, inspectionId),
    listRetentionDecisions(db, inspectionId),
    listHolds(db, inspectionId),
    findFirstPublication(db, inspectionId),
  ]);
  if (!inspection) return null;
  const months = toldMonths(inspection);
  const minMonths = minRetentionMonths(inspection.kind);
  const promisedMonths = decisions.flatMap((one) => (one.toldAt === null ? [] : [one.months]));
  const until = publishedAt === null ? null : keptUntil(publishedAt, months);
  const holds = holdRows.map((row) => ({ ...row, reviewOn: Temporal.PlainDate.from(row.reviewOn) }));
  return {
    months,
    minMonths,
    isConfirmed: inspection.retentionMonths !== null,
    leastMonths: Math.max(minMonths, ...promisedMonths),
    decisions,
    publishedAt,
    until,
    isOver: until !== null && isRetentionOver(until, now),
    holds: holds.filter(({ liftedAt }) => liftedAt === null),
    liftedHolds: holds.filter(({ liftedAt }) => liftedAt !== null),
  };
}
