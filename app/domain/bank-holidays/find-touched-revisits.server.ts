import type { Queries } from "#db/connection.ts";
import { listLeadsByRevisits, listRevisitIdsEndingFrom } from "#db/queries/revisit-dates.ts";
import type { BankHolidays } from "../calendar/bank-holidays.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { findProposalFor } from "../revisits/find-date-proposal.server.ts";
import { findDateStatus } from "../revisits/find-date-status.server.ts";
import type { PlannedStep } from "../revisits/plan-dates.ts";

export type TouchedRevisit = {
  readonly revisitId: string;
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
export async function findTouchedRevisits(
  db: Queries,
  { now, bankHolidays }: { now: Temporal.Instant; bankHolidays?: BankHolidays },
): Promise<TouchedRevisit[]> {
  const touched: Omit<TouchedRevisit, "leads">[] = [];
  for (const { id } of await listRevisitIdsEndingFrom(db, dateInLondon(now).toString())) {
    const dateStatus = await findDateStatus(db, { revisitId: id, now });
    const proposal = dateStatus && (await findProposalFor(db, dateStatus, bankHolidays));
    if (proposal && proposal.declined === null)
      touched.push({
        ...{ revisitId: id, areaName: dateStatus.areaName },
        ...{ proposal: proposal.proposal.identity, changes: proposal.proposal.changes },
      });
  }
  if (touched.length === 0) return [];
  const leads = await listLeadsByRevisits(
    db,
    touched.map(({ revisitId }) => revisitId),
  );
  return touched.map((revisit) => ({
    ...revisit,
    leads: leads.filter((lead) => lead.revisitId === revisit.revisitId),
  }));
}

/** Of the re-visits touched after a change, those whose leads were not shown the very same dates before it. */
export function newlyTouched(
  before: readonly TouchedRevisit[],
  after: readonly TouchedRevisit[],
): TouchedRevisit[] {
  const knownProposals = new Set(before.map(({ revisitId, proposal }) => `${revisitId} ${proposal}`));
  return after.filter(({ revisitId, proposal }) => !knownProposals.has(`${revisitId} ${proposal}`));
}

/** Of the re-visits touched before a change, those for which nothing is proposed any more. */
export function noLongerTouched(
  before: readonly TouchedRevisit[],
  after: readonly TouchedRevisit[],
): TouchedRevisit[] {
  const still = new Set(after.map(({ revisitId }) => revisitId));
  return before.filter(({ revisitId }) => !still.has(revisitId));
}
