import type { BankHoliday } from "#app/domain/revisits/bank-holidays.ts";
import type { TouchedRevisit } from "#app/domain/revisits/find-touched-revisits.server.ts";
import { proposedDatesMessage } from "#app/domain/revisits/proposed-dates-message.ts";
import type { RequestContext } from "./context.ts";

/**
 * Writes to the leads of the re-visits for which a change in the list of bank holidays proposes new dates, except the one who
 * made the change and sees it on screen. A message that fails is logged by the mailer; the page of dates says the same.
 */
export async function tellLeadsOfProposals(
  { mail, env }: Pick<RequestContext, "mail" | "env">,
  told: {
    touched: readonly TouchedRevisit[];
    change: "added" | "removed";
    holidays: readonly BankHoliday[];
    except: string;
  },
): Promise<void> {
  for (const { revisitId, areaName, leads } of told.touched)
    for (const { id, email, name } of leads) {
      if (id === told.except) continue;
      const link = `${env.publicOrigin}/revisits/${revisitId}/dates/proposal`;
      const message = proposedDatesMessage({ ...told, name, areaName, link });
      await mail.send({ to: email, ...message });
    }
}
