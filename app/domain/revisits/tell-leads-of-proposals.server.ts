import type { Trx } from "#db/connection.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import type { TouchedRevisit } from "./find-touched-revisits.server.ts";

/**
 * Lets the leads of the re-visits be told for which a change in the list of bank holidays proposes new dates, but for the one
 * who made the change and sees it on screen.
 */
export async function tellLeadsOfProposals(
  trx: Trx,
  told: {
    touched: readonly TouchedRevisit[];
    change: "added" | "removed";
    dates: readonly Temporal.PlainDate[];
    except: string;
    now: Temporal.Instant;
  },
): Promise<void> {
  const { touched, change, except, now } = told;
  const details = { change, dates: told.dates.join(",") };
  for (const { revisitId, leads } of touched)
    for (const { id: personId } of leads) {
      if (personId === except) continue;
      await enqueueMessage(trx, { template: "dates-proposed", ...{ revisitId, personId, details, now } });
    }
}
