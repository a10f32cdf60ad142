import type { HoldKind } from "#db/tables/enumerations.ts";
import type { InspectionKind } from "#db/tables/inspections.ts";
import { dateInLondon } from "../calendar/london-time.ts";

/** For how many months each kind of inspection is kept at least, counted from the day its letter is published (¶64). */
const minMonthsByKind: Readonly<Record<InspectionKind, number>> = { revisit: 6 };

export function minRetentionMonths(kind: InspectionKind): number {
  return minMonthsByKind[kind];
}

export const maxRetentionMonths = 240;
export const maxReasonLength = 1000;

/** How many months families are told: as the lead confirmed it, and before that the least for its kind. */
export function toldMonths(inspection: { kind: InspectionKind; retentionMonths: number | null }): number {
  return inspection.retentionMonths ?? minRetentionMonths(inspection.kind);
}

/**
 * The last day, in London, on which everything is kept. A month that has no such day gives its last: what is published on 31
 * August for six months is kept until 28 February.
 */
export function keptUntil(publishedAt: Temporal.Instant, months: number): Temporal.PlainDate {
  return dateInLondon(publishedAt).add({ months });
}

/** Whether that last day is over. */
export function isRetentionOver(until: Temporal.PlainDate, now: Temporal.Instant): boolean {
  return Temporal.PlainDate.compare(dateInLondon(now), until) > 0;
}

/** What an inspection is kept longer for, in the order of ¶64. */
export const holdKinds = [
  "safeguarding",
  "claim",
  "complaint",
  "sensitive",
] as const satisfies readonly HoldKind[];

export const holdKindWords: Readonly<Record<HoldKind, string>> = {
  safeguarding: "A safeguarding concern",
  claim: "A claim against Ofsted or the CQC",
  complaint: "A complaint",
  sensitive: "A sensitive inspection",
};
