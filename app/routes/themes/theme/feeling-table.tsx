import { DataTable } from "#app/components/data-table.tsx";
import { type Feeling, feelings, feelingWords } from "#app/domain/themes/theme.ts";
import { formatNumber } from "#app/messages/format-number.ts";

type FeelingTableProps = {
  caption: string;
  first: string;
  rows: readonly { key: string; label: string; counts: Record<Feeling, number> }[];
  hrefOf(key: string, feeling: Feeling): string;
};

/** How many texts feel which way; each figure opens its words. */
export function FeelingTable({ caption, first, rows, hrefOf }: FeelingTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { key: "first", label: first },
        ...feelings.map((feeling) => ({ key: feeling, label: feelingWords[feeling], numeric: true })),
      ]}
      rows={rows.map(({ key, label, counts }) => ({
        key,
        cells: [
          label,
          ...feelings.map((feeling) =>
            counts[feeling] === 0 ? (
              "0"
            ) : (
              <a
                key={feeling}
                href={hrefOf(key, feeling)}
                aria-label={`${counts[feeling]} ${feelingWords[feeling].toLowerCase()}, ${label}: open them`}
              >
                {formatNumber(counts[feeling])}
              </a>
            ),
          ),
        ],
      }))}
    />
  );
}
