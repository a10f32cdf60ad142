import type { Queries } from "#db/connection.ts";
import { listInspectionIdsEndingFrom, listLeadsByInspections } from "#db/queries/inspection-dates.ts";
import type { BankHolidays } from "../calendar/bank-holidays.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { findProposalFor } from "../inspections/find-date-proposal.server.ts";
import { findDateStatus } from "../inspections/find-date-status.server.ts";
import type { PlannedStep } from "../inspections/plan-dates.ts";

export type TouchedInspection = {
  readonly inspectionId: string;
  readonly areaName: string;
  /** Which dates are proposed: another for other dates. */
  readonly proposal: string;
  /** What happens to its steps. */
  readonly changes: readonly PlannedStep[];
  readonly leads: readonly { readonly id: string; readonly email: string; readonly name: string }[];
};

/**
 * The re-visits not yet over for which the list of bank holidays asks for other dates, and whose lead has not
 * declined them; each with its leads, who are the ones to confirm. With `bankHolidays` that list is asked instead of today's.
 */
export async function findTouchedInspections(
  db: Queries,
  { now, bankHolidays }: { now: Temporal.Instant; bankHolidays?: BankHolidays },
): Promise<TouchedInspection[]> {
  const touched: Omit<TouchedInspection, "leads">[] = [];
  for (const { id } of await listInspectionIdsEndingFrom(db, dateInLondon(now).toString())) {
    const dateStatus = await findDateStatus(db, { inspectionId: id, now });
    const proposal = dateStatus && (await findProposalFor(db, dateStatus, bankHolidays));
    if (proposal && proposal.declined === null)
      touched.push({
        ...{ inspectionId: id, areaName: dateStatus.areaName },
        ...{ proposal: proposal.proposal.identity, changes: proposal.proposal.changes },
      });
  }
  if (touched.length === 0) return [];
  const leads = await listLeadsByInspections(
    db,
    touched.map(({ inspectionId }) => inspectionId),
  );
  return touched.map((inspection) => ({
    ...inspection,
    leads: leads.filter((lead) => lead.inspectionId === inspection.inspectionId),
  }));
}

/** Of the re-visits touched after a change, those whose leads were not shown the very same dates before it. */
export function newlyTouched(
  before: readonly TouchedInspection[],
  after: readonly TouchedInspection[],
): TouchedInspection[] {
  const knownProposals = new Set(before.map(({ inspectionId, proposal }) => `${inspectionId} ${proposal}`));
  return after.filter(({ inspectionId, proposal }) => !knownProposals.has(`${inspectionId} ${proposal}`));
}

/** Of the re-visits touched before a change, those for which nothing is proposed any more. */
export function noLongerTouched(
  before: readonly TouchedInspection[],
  after: readonly TouchedInspection[],
): TouchedInspection[] {
  const still = new Set(after.map(({ inspectionId }) => inspectionId));
  return before.filter(({ inspectionId }) => !still.has(inspectionId));
}
