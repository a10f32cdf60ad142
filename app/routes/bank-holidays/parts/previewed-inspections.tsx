import type { PreviewedInspection } from "#app/domain/bank-holidays/preview-bank-holidays.server.ts";

type PreviewedInspectionsProps = {
  inspections: readonly PreviewedInspection[];
  /** What is said where no re-visit's dates change. */
  none: string;
};

/** The re-visits for which a change of the list proposes other dates, before it is made. */
export function PreviewedInspections({ inspections, none }: PreviewedInspectionsProps) {
  if (inspections.length === 0) return <p>{none}</p>;
  return (
    <dl>
      {inspections.map(({ areaName, changes }) => (
        <div key={areaName}>
          <dt>
            <strong>{areaName}</strong>
          </dt>
          {changes.length === 0 ? (
            <dd>The new dates proposed to its lead inspector are not needed any more.</dd>
          ) : (
            changes.map((change) => <dd key={change}>{change}</dd>)
          )}
        </div>
      ))}
    </dl>
  );
}
