import { type Feeling, feelings, feelingWords } from "#app/domain/themes/theme.ts";
import { formatThemeShare, type ThemeTableRow } from "#app/domain/themes/theme-table.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { themeMessages } from "#app/messages/work/theme-messages.ts";
import { paths } from "#app/paths.ts";

/** Whose words a figure opens. */
export type ThemeKey = { inspectionId: string; themeId: string };

export const tableLabel = "Figures by source and group";

export const figureColumns = [
  ...feelings.map((feeling) => ({ id: feeling, name: feelingWords[feeling] })),
  { id: "texts", name: "All texts" },
  { id: "count", name: "Under it" },
  { id: "base", name: "Base" },
  { id: "share", name: "Share of base" },
] as const;

export type FigureColumn = (typeof figureColumns)[number]["id"];

/** By what a column is sorted; null where a row has nothing there. */
export function valueOfFigure({ counts, ...row }: ThemeTableRow, column: FigureColumn): number | null {
  if (column === "share") return row.base === 0 ? null : row.count / row.base;
  if (column === "texts" || column === "count" || column === "base") return row[column];
  return counts[column];
}

/** A figure of the table; one of texts leads to them. */
export function Figure({
  row,
  column,
  theme,
}: {
  row: ThemeTableRow;
  column: FigureColumn;
  theme: ThemeKey;
}) {
  if (column === "share") return formatThemeShare(row);
  if (column === "count" || column === "base") {
    return themeMessages.t(`count.${row.unit}`, { count: row[column] });
  }
  const feeling = column === "texts" ? null : column;
  const count = feeling === null ? row.texts : row.counts[feeling];
  if (count === 0) return "0";
  const about = { count, group: row.label };
  return (
    <a
      href={makeHref(row, feeling, theme)}
      aria-label={
        feeling === null
          ? themeMessages.t("figure.open", about)
          : themeMessages.t("figure.open-feeling", { ...about, feeling: feelingWords[feeling].toLowerCase() })
      }
    >
      {formatNumber(count)}
    </a>
  );
}

/** Where all that a figure counts is read. */
function makeHref(
  { key, source }: ThemeTableRow,
  feeling: Feeling | null,
  { inspectionId, themeId }: ThemeKey,
): string {
  const query = new URLSearchParams({ theme: themeId });
  if (key !== source) query.set("group", key);
  else if (source !== "evidence") query.set("source", source);
  if (feeling !== null) query.set("feeling", feeling);
  const room = source === "evidence" ? paths.reading.documents : paths.reading.room;
  return `${room(inspectionId)}?${query}`;
}
