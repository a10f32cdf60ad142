import { Banner } from "#app/components/banner.tsx";
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
      {others > 0 ? (
        <p>
          {others === 1 ? "One re-visit waits" : `${others} re-visits wait`} for another lead inspector, who
          has been sent a message.
        </p>
      ) : null}
    </Banner>
  );
}
