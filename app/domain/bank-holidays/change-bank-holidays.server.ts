import type { Trx } from "#db/connection.ts";
import { insertBankHolidayChanges } from "#db/queries/bank-holidays.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { BankHoliday } from "../calendar/bank-holidays.ts";
import { findBankHolidayRevision } from "../calendar/find-bank-holidays.server.ts";
import {
  findTouchedInspections,
  newlyTouched,
  noLongerTouched,
  type TouchedInspection,
} from "./find-touched-inspections.server.ts";
import { tellLeadsOfProposals } from "./tell-leads-of-proposals.server.ts";

/**
 * Adds days to the list of bank holidays and takes others off it, at once. Leads are told for whom other dates are proposed by
 * it, and those who were told of dates that are not needed any more. The caller holds the lock `bank-holidays`.
 */
export async function changeBankHolidayList(
  trx: Trx,
  {
    added,
    removed,
    actor,
    now,
  }: {
    added: readonly BankHoliday[];
    removed: readonly BankHoliday[];
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<{ touched: TouchedInspection[] }> {
  const before = await findTouchedInspections(trx, { now });
  const { revision } = await findBankHolidayRevision(trx);
  const changes = [
    ...removed.map((holiday) => ({ ...holiday, change: "removed" as const })),
    ...added.map((holiday) => ({ ...holiday, change: "added" as const })),
  ];
  await insertBankHolidayChanges(
    trx,
    changes.map(({ date, title, change }, index) => ({
      ...{ position: revision + index + 1, date: date.toString(), title, change },
      ...{ changedBy: actor.personId, changedAt: now },
    })),
  );
  const after = await findTouchedInspections(trx, { now });
  const touched = newlyTouched(before, after);
  if (added.length > 0)
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId: null,
      action: added.length === 1 ? "bank-holiday.added" : "bank-holidays.added",
      details: { holidays: added.map(({ date, title }) => ({ date: date.toString(), title })) },
    });
  for (const { date, title } of removed)
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId: null,
      action: "bank-holiday.removed",
      details: { date: date.toString(), title },
    });
  const proposal = { added, removed, except: actor.personId, now };
  await tellLeadsOfProposals(trx, { ...proposal, touched, outcome: "proposed" });
  await tellLeadsOfProposals(trx, {
    ...proposal,
    touched: noLongerTouched(before, after),
    outcome: "not-needed",
  });
  return { touched };
}
