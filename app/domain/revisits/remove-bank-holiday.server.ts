import type { Queries } from "#db/connection.ts";
import { takeTurns } from "#db/dialects/index.ts";
import { deleteAddedBankHoliday } from "#db/queries/bank-holidays.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findTouchedRevisits, newlyTouched, type TouchedRevisit } from "./find-touched-revisits.server.ts";
import { tellLeadsOfProposals } from "./tell-leads-of-proposals.server.ts";

type Removing = { date: Temporal.PlainDate; actor: PersonActor; now: Temporal.Instant };

export type RemovedBankHoliday =
  | { kind: "removed"; title: string; touched: TouchedRevisit[] }
  /** Those that ship stay: only one that was added on screen can be taken off again. */
  | { kind: "none-added-on-that-date" };

/** Takes a bank holiday that was added on screen off the list again, and gives back the re-visits that this touches. */
export async function removeBankHoliday(db: Queries, input: Removing): Promise<RemovedBankHoliday> {
  const { date, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<RemovedBankHoliday> => {
    await takeTurns(trx, "bank-holidays");
    const before = await findTouchedRevisits(trx, { now });
    const removed = await deleteAddedBankHoliday(trx, date.toString());
    if (!removed) return { kind: "none-added-on-that-date" };
    const touched = newlyTouched(before, await findTouchedRevisits(trx, { now }));
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId: null,
      action: "removed a bank holiday",
      details: { date: removed.date, title: removed.title },
    });
    await tellLeadsOfProposals(trx, {
      touched,
      change: "removed",
      dates: [date],
      except: actor.personId,
      now,
    });
    return { kind: "removed", title: removed.title, touched };
  });
}
