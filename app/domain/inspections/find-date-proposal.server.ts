import type { Queries } from "#db/connection.ts";
import { findLastRefusal } from "#db/queries/inspection-dates.ts";
import type { BankHolidays } from "../calendar/bank-holidays.ts";
import { findBankHolidays } from "../calendar/find-bank-holidays.server.ts";
import { type DateStatus, findDateStatus } from "./find-date-status.server.ts";
import { type DateProposal, proposeDates } from "./plan-dates.ts";

export type ProposalWithAnswer = {
  readonly proposal: DateProposal;
  /** Set when the lead has declined these very dates. */
  readonly declined: { readonly reason: string; readonly by: string; readonly at: Temporal.Instant } | null;
};

/**
 * The new dates that the current list of bank holidays proposes for a re-visit, with the lead's refusal if there was
 * one. Null where nothing that is still to come would change.
 */
export async function findDateProposal(
  db: Queries,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<ProposalWithAnswer | null> {
  const dateStatus = await findDateStatus(db, { inspectionId, now });
  return dateStatus && findProposalFor(db, dateStatus);
}

/** The same, for dates that have been read already, and for the list as it is now where no other is given. */
export async function findProposalFor(
  db: Queries,
  dateStatus: DateStatus,
  bankHolidays?: BankHolidays,
): Promise<ProposalWithAnswer | null> {
  const proposal = proposeDates(dateStatus, dateStatus.days, bankHolidays ?? (await findBankHolidays(db)));
  if (proposal === null) return null;
  const refusal = await findLastRefusal(db, {
    inspectionId: dateStatus.inspectionId,
    proposal: proposal.identity,
  });
  const declined = refusal
    ? { reason: refusal.reason, by: refusal.refusedByName, at: refusal.refusedAt }
    : null;
  return { proposal, declined };
}
