import { EmptyState } from "#app/components/empty-state.tsx";

type FocusAreaListProps = {
  focusAreas: readonly { id: string; shortName: string; fullText: string; theme: string }[];
};

/** The focus areas for those who may only read them. */
export function FocusAreaList({ focusAreas }: FocusAreaListProps) {
  if (focusAreas.length === 0) {
    return (
      <EmptyState title="None yet">They show here as soon as the lead inspector has set them.</EmptyState>
    );
  }
  return (
    <ol className="focus-areas-list">
      {focusAreas.map(({ id, shortName, fullText, theme }) => (
        <li key={id}>
          <h2>{shortName}</h2>
          <p>{fullText}</p>
          {theme === "" ? null : <p className="soft small">Theme: {theme}</p>}
        </li>
      ))}
    </ol>
  );
}
