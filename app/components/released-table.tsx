import { columnsOfSplit, type Figure, figuresOf } from "#app/domain/disclosure-control/figures.ts";
import type { Counted } from "#app/domain/disclosure-control/release.ts";
import type {
  ReleasedBreakdown,
  ReleasedTable,
} from "#app/domain/disclosure-control/release-shape.server.ts";
import type { Thresholds } from "#app/domain/disclosure-control/thresholds-shape.server.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { BarList } from "./bar-list.tsx";
import { DataTable } from "./data-table.tsx";
import { DivergingBar } from "./diverging-bar.tsx";
import "./released-table.css";

type ReleasedTableProps = {
  table: ReleasedTable;
  number: number;
  thresholds: Thresholds;
  titleAs?: "h2" | "h3";
};

const headOf = {
  responses: "Answer",
  faces: "Face",
  cards: "Answer",
  "own-answers": "Answer",
  notes: "Focus area",
  people: "Session",
};

/** What a table counts, in words. */
const countedWords: Readonly<Record<Counted, string>> = {
  responses: "responses",
  faces: "faces",
  cards: "young people in discussions",
  "own-answers": "young people who answered by themselves",
  notes: "notes",
  people: "people",
};

/** One table of a release: drawn, then in figures. What is hidden has no width, no text and no title anywhere. */
export function ReleasedTableView({ table, number, thresholds, titleAs: Title = "h3" }: ReleasedTableProps) {
  const figures = figuresOf(table, thresholds);
  const places = table.columns.map((column, place) => ({ ...column, count: figureAt(table, place) }));
  const choices = places.filter(({ role }) => role === "choice");
  const apart = places.find(({ role, key }) => role === "dont-know" && key !== "not-come-up");
  const base = typeof figures.base === "number" ? figures.base : null;
  const symbol = table.state === "not-available" ? "x" : "c";
  const onAScale = choices.length > 0 && choices.every(({ side }) => side !== null);
  const chart = {
    title: table.title,
    titleAs: Title,
    base,
    ...(apart ? { dontKnow: apart.count } : {}),
    ...(table.shares ? { percentStep: table.shares.step } : {}),
  };
  return (
    <article className="release-table">
      {table.about.length > 0 ? <p className="soft small">{table.about.join(" · ")}</p> : null}
      {table.state !== "shown" ? (
        <>
          <Title>{table.title}</Title>
          <p>
            {table.state === "withheld"
              ? `Too few ${countedWords[table.of]} to show any of it (c).`
              : "Not available (x): beside an earlier release it would say too much."}
          </p>
        </>
      ) : (
        <>
          {onAScale ? (
            <DivergingBar
              {...chart}
              tableFollows
              segments={choices
                .toReversed()
                .map(({ key, label, count, side }) => ({ key, label, count, side: side ?? "neutral" }))}
            />
          ) : (
            <BarList
              {...chart}
              unit={
                table.of === "responses" && table.key.startsWith("question:")
                  ? "answers"
                  : countedWords[table.of]
              }
              items={choices.map(({ key, label, count }) => ({ key, label, count }))}
              note={table.kind === "several-answers" ? <p>People could choose several.</p> : undefined}
            />
          )}
          <DataTable
            caption={`In figures${table.of === "own-answers" ? ", by themselves" : ""}: ${table.title}`}
            columns={[
              { key: "answer", label: headOf[table.of] },
              { key: "count", label: "Count", numeric: true },
              { key: "percentage", label: "Percent", numeric: true },
            ]}
            rows={table.columns
              .map((column, place) => ({ column, figure: figures.cells[place] }))
              .filter(({ column, figure }) => column.role !== "not-asked" || figure?.count !== 0)
              .map(({ column, figure }) => ({
                key: column.key,
                cells: [
                  column.label,
                  formatFigure(figure?.count ?? symbol),
                  formatPercent(figure?.percentage ?? symbol),
                ],
              }))}
            foot={[`All ${countedWords[table.of]}`, formatFigure(figures.responses), ""]}
          />
          {table.shares ? (
            <p className="small">
              Shares only: very few gave no answer, and counts beside the whole would tell how few.
            </p>
          ) : null}
        </>
      )}
      {table.carriedFrom && table.carriedFrom.number !== number ? (
        <p className="small">{`As it was in release ${table.carriedFrom.number}: since then too little has changed, or an answer was withdrawn.`}</p>
      ) : null}
      {table.wordings.length > 1 ? (
        <p className="small soft">{`Counted together with earlier wordings: ${table.wordings
          .slice(1)
          .map((words) => `“${words}”`)
          .join(", ")}.`}</p>
      ) : null}
      {table.breakdowns.map((breakdown) => (
        <Breakdown key={breakdown.by} table={table} breakdown={breakdown} />
      ))}
    </article>
  );
}

function Breakdown({ table, breakdown }: { table: ReleasedTable; breakdown: ReleasedBreakdown }) {
  const empty = breakdown.rows.every(({ cells }) => cells.every((count) => !count));
  if (breakdown.state !== "shown" || empty) {
    return (
      <p className="small">
        {breakdown.state !== "not-available"
          ? `By ${breakdown.label.toLowerCase()}: too few to show (c).`
          : `By ${breakdown.label.toLowerCase()}: not available (x): beside an earlier release it would say too much.`}
      </p>
    );
  }
  const columns = columnsOfSplit(table, breakdown);
  const unaskedCount = columns.findIndex(({ role }) => role === "not-asked");
  const always = breakdown.rows.every(({ cells }) => cells[unaskedCount] === 0);
  const visibleColumns = columns.flatMap((column, place) =>
    always && place === unaskedCount ? [] : [{ column, place }],
  );
  return (
    <DataTable
      caption={`${table.title} By ${breakdown.label.toLowerCase()}`}
      columns={[
        { key: "group", label: breakdown.label },
        ...visibleColumns.map(({ column: { key, label } }) => ({ key, label, numeric: true })),
        { key: "all", label: "All", numeric: true },
      ]}
      rows={breakdown.rows.map((row) => ({
        key: row.key,
        cells: [
          row.label,
          ...visibleColumns.map(({ place }) => formatFigure(row.cells[place] ?? "c")),
          formatFigure(row.responses ?? "c"),
        ],
      }))}
    />
  );
}

/** A count; a share in percent where only shares are shown. */
function figureAt({ cells, shares }: ReleasedTable, place: number): number | null {
  return shares?.percent[place] ?? cells[place] ?? null;
}

function formatFigure(figure: Figure): string {
  return typeof figure === "number" ? formatNumber(figure) : figure;
}

function formatPercent(figure: Figure): string {
  return typeof figure === "number" ? `${figure}%` : figure;
}
