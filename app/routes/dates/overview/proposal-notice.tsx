import { Banner } from "#app/components/banner.tsx";
import { dateMessages } from "#app/messages/work/date-messages.ts";
import { paths } from "#app/paths.ts";
import type { ProposalView } from "../parts/proposal-view.ts";

/** Tells the lead that the list of bank holidays asks for other dates, or that they declined them. */
export function ProposalNotice({ proposal, inspectionId }: { proposal: ProposalView; inspectionId: string }) {
  const { declined, dayOneLost, changes } = proposal;
  const link = <a href={paths.dates.proposal(inspectionId)}>Look at the new dates</a>;
  if (declined)
    return (
      <Banner title="These dates do not go by the latest list of bank holidays">
        <p>
          {declined.by} declined the new dates at {declined.at}: “{declined.reason}” {link}
        </p>
      </Banner>
    );
  return (
    <Banner kind="warning" title="The list of bank holidays has changed" titleAs="h2">
      <p>
        {dayOneLost
          ? `Day 1, ${dayOneLost.was}, is now a bank holiday (${dayOneLost.bankHoliday}). `
          : `${dateMessages.t("steps.moved", { count: changes.length })} `}
        Nothing has moved: you decide. {link}
      </p>
    </Banner>
  );
}
