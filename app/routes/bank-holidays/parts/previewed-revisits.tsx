import type { PreviewedRevisit } from "#app/domain/bank-holidays/preview-bank-holidays.server.ts";

type PreviewedRevisitsProps = {
  revisits: readonly PreviewedRevisit[];
  /** What is said where no re-visit's dates change. */
  none: string;
};

/** The re-visits for which a change of the list proposes other dates, before it is made. */
export function PreviewedRevisits({ revisits, none }: PreviewedRevisitsProps) {
  if (revisits.length === 0) return <p>{none}</p>;
  return (
    <dl>
      {revisits.map(({ areaName, changes }) => (
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
