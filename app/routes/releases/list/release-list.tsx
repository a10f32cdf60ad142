import { DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { paths } from "#app/paths.ts";

type ReleaseListProps = {
  releases: readonly {
    id: string;
    number: number;
    purpose: string;
    made: string;
    madeByName: string;
    shared: boolean;
  }[];
  inspectionId: string;
  /** Whether the reader sees releases that are not shared, too. */
  inside: boolean;
};

/** The releases of a re-visit, newest first. */
export function ReleaseList({ releases, inspectionId, inside }: ReleaseListProps) {
  if (releases.length === 0) {
    return (
      <EmptyState title="No release yet">
        {inside
          ? "Nothing has been exported or shown to others."
          : "When the inspectors release counts, they will be here."}
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption="Releases, newest first"
      columns={[
        { key: "release", label: "Release" },
        { key: "purpose", label: "What it is for" },
        { key: "made", label: "Made" },
        ...(inside ? [{ key: "shared", label: "Who may see it" }] : []),
      ]}
      rows={releases.map(({ id, number, purpose, made, madeByName, shared }) => ({
        key: id,
        cells: [
          <a key="open" href={paths.releases.release(inspectionId, id)}>{`Release ${number}`}</a>,
          purpose,
          `${made}, by ${madeByName}`,
          ...(inside
            ? [
                shared ? (
                  <StatusTag key="shared" kind="info">
                    Forum and local area too
                  </StatusTag>
                ) : (
                  <StatusTag key="shared">Inspectors and quality assurance</StatusTag>
                ),
              ]
            : []),
        ],
      }))}
    />
  );
}
