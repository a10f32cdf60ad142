import { Banner } from "#app/components/banner.tsx";
import { bankHolidayMessages } from "#app/messages/work/bank-holiday-messages.ts";
import { paths } from "#app/paths.ts";

type TouchedInspectionsProps = {
  mine: readonly { id: string; areaName: string }[];
  /** How many more wait for another lead. */
  others: number;
};

/** The re-visits whose lead has new dates to confirm or decline. */
export function TouchedInspections({ mine, others }: TouchedInspectionsProps) {
  if (mine.length === 0 && others === 0) return null;
  return (
    <Banner kind="warning" title="Re-visits with new dates to confirm" titleAs="h2">
      {mine.length > 0 ? (
        <ul>
          {mine.map(({ id, areaName }) => (
            <li key={id}>
              <a href={paths.dates.proposal(id)}>{areaName}: look at the new dates</a>
            </li>
          ))}
        </ul>
      ) : null}
      {others > 0 ? <p>{bankHolidayMessages.t("waiting", { count: others })}</p> : null}
    </Banner>
  );
}
