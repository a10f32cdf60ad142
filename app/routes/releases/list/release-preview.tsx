import { DataTable } from "#app/components/data-table.tsx";
import { Details } from "#app/components/native/details.tsx";
import type { CellCounts } from "#app/domain/releases/count-cells.ts";
import type { ReleasePreview as Preview } from "#app/domain/releases/request-release-preview.server.ts";
import { formatNumber } from "#app/messages/format-number.ts";

type ReleasePreviewProps = {
  preview: Preview;
  /** By what the lead has chosen to break questions down; empty for nothing. */
  chosen: string;
};

const columns = [
  { key: "shown", label: "Shown", numeric: true },
  { key: "merged", label: "Counted together", numeric: true },
  { key: "hidden", label: "Hidden", numeric: true },
  { key: "withheld", label: "Not shown at all", numeric: true },
];

/** What a release would show and hide now, by each thing that it can be broken down by, before it is made. */
export function ReleasePreview({ preview, chosen }: ReleasePreviewProps) {
  if (preview === "too-much") {
    return <p>What it would show and hide could not be worked out in time. It can be made all the same.</p>;
  }
  if (preview === null) {
    return <p>Made now, it would show nothing new: the latest release stands.</p>;
  }
  return (
    <>
      <DataTable
        caption="What it would show and hide now, in counts of questions"
        columns={[
          { key: "by", label: "Broken down by" },
          ...columns,
          { key: "questions", label: "Questions not shown", numeric: true },
        ]}
        rows={preview.map(({ by, heading, all, withheld }) => ({
          key: by ?? "nothing",
          cells: [
            `${heading ?? "Nothing"}${(by ?? "") === chosen && chosen !== "" ? " (chosen)" : ""}`,
            ...formatCells(all),
            withheld,
          ],
        }))}
        note="Counted together: small answers or groups stand as one sum. Hidden: small, or one beside it that would give it away. Shares of all counts are in brackets."
      />
      {preview.map(({ by, heading, questions }) =>
        by === null ? null : (
          <Details key={by} summary={`Question by question: ${heading?.toLowerCase() ?? by}`}>
            <DataTable
              caption={`Each question by ${heading?.toLowerCase() ?? by}`}
              columns={[{ key: "question", label: "Question" }, ...columns]}
              rows={questions.map(({ key, title, cells }) => ({
                key,
                cells: [title, cells.visible, cells.merged, cells.hidden, cells.withheld],
              }))}
            />
          </Details>
        ),
      )}
    </>
  );
}

function formatCells(cells: CellCounts): string[] {
  const all = cells.visible + cells.merged + cells.hidden + cells.withheld;
  return [cells.visible, cells.merged, cells.hidden, cells.withheld].map((count) =>
    all === 0 ? "0" : `${formatNumber(count)} (${Math.round((100 * count) / all)}%)`,
  );
}
