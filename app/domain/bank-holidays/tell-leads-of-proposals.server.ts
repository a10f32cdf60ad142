import type { Trx } from "#db/connection.ts";
import type { BankHoliday } from "../calendar/bank-holidays.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import type { TouchedInspection } from "./find-touched-inspections.server.ts";

/**
 * Writes to the leads of re-visits whose dates change with the list of bank holidays. The person who changed the list
 * sees it on screen and gets no message.
 */
export async function tellLeadsOfProposals(
  trx: Trx,
  proposal: {
    touched: readonly TouchedInspection[];
    added: readonly BankHoliday[];
    removed: readonly BankHoliday[];
    /** `not-needed`: they were told of other dates, and the dates stay as they are after all. */
    outcome: "proposed" | "not-needed";
    except: string;
    now: Temporal.Instant;
  },
): Promise<void> {
  const { touched, outcome, except, now } = proposal;
  const details = { outcome, added: datesOf(proposal.added), removed: datesOf(proposal.removed) };
  for (const { inspectionId, leads } of touched)
    for (const { id: personId } of leads) {
      if (personId === except) continue;
      await enqueueMessage(trx, { template: "dates-proposed", ...{ inspectionId, personId, details, now } });
    }
}

function datesOf(holidays: readonly BankHoliday[]): string {
  return holidays.map(({ date }) => date.toString()).join(",");
}
