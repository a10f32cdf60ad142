import type { DivergingRow } from "#app/domain/charts/charts.ts";
import type { Side } from "#app/domain/collation/tally.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { Plot, PlotText, plotWidth } from "./plot.tsx";
import { linesOf } from "./plot-text.ts";
import { toneOf } from "./tone.ts";

const edge = 12;
const bar = 28;

type DivergingPlotProps = { title: string; rows: readonly DivergingRow[]; mark?: string };

/** Questions as bars around one middle line, each with its counts and answers written on it. */
export function DivergingPlot({ title, rows, mark }: DivergingPlotProps) {
  let down = 6;
  const placed = rows.map((row) => {
    const head = linesOf(`${row.label} (${formatNumber(row.base)}\u00a0answered)`, 50);
    const [left, middle, right] = (["negative", "neutral", "positive"] as const).map((side) =>
      row.segments.filter((segment) => segment.side === side),
    );
    const top = down;
    const barTop = top + head.length * 19 + 6;
    const formatSegments = (some: DivergingRow["segments"]) =>
      some.map(({ label, count }) => `${label} ${formatNumber(count)}`);
    const [lefts, rights] = [formatSegments(left ?? []), formatSegments((right ?? []).toReversed())];
    const under = Math.max(lefts.length, rights.length, (middle ?? []).length);
    down = barTop + bar + under * 17 + 22;
    return { row, head, top, barTop, lefts, rights, middles: formatSegments(middle ?? []) };
  });
  const maxShare = Math.max(0.25, ...rows.flatMap(sideShares));
  const description = placed
    .map(
      ({ row }) => `${row.label} ${row.segments.map(({ label, count }) => `${label}: ${count}`).join(", ")}.`,
    )
    .join(" ");
  return (
    <Plot title={title} description={description} height={down} mark={mark}>
      {placed.map(({ row, head, top, barTop, lefts, rights, middles }) => (
        <g key={row.key}>
          <PlotText x={edge} y={top + 15} lines={head} className="plot-name" />
          <line
            className="plot-axis"
            x1={plotWidth / 2}
            x2={plotWidth / 2}
            y1={barTop - 4}
            y2={barTop + bar + 4}
          />
          <Bars row={row} y={barTop} maxShare={maxShare} />
          <PlotText x={edge} y={barTop + bar + 17} lines={lefts} className="plot-soft" step={17} />
          <PlotText
            x={plotWidth / 2}
            y={barTop + bar + 17}
            lines={middles}
            className="plot-soft"
            anchor="middle"
            step={17}
          />
          <PlotText
            x={plotWidth - edge}
            y={barTop + bar + 17}
            lines={rights}
            className="plot-soft"
            anchor="end"
            step={17}
          />
        </g>
      ))}
    </Plot>
  );
}

/** The shares on either side of the middle line, half of those in the middle with each. */
function sideShares({ segments, base }: DivergingRow): [number, number] {
  const of = (side: Side) =>
    segments.filter((segment) => segment.side === side).reduce((sum, { count }) => sum + count, 0);
  const middle = of("neutral") / 2;
  return [(of("negative") + middle) / base, (of("positive") + middle) / base];
}

/** All bars have one scale: half of the drawing is the longest side of any. */
function Bars({ row, y, maxShare }: { row: DivergingRow; y: number; maxShare: number }) {
  const wide = (plotWidth / 2 - edge) / (row.base * maxShare);
  let x = plotWidth / 2 - sideShares(row)[0] * row.base * wide;
  return (
    <>
      {row.segments.map((segment) => {
        const width = segment.count * wide;
        const from = x;
        x += width;
        if (segment.count === 0) return null;
        const tone = toneOf(segment, row.segments);
        const figure = formatNumber(segment.count);
        const isStrong = tone === "against" || tone === "towards";
        return (
          <g key={segment.key}>
            <rect className={`plot-bar plot-${tone}`} x={from} y={y} width={width} height={bar} />
            {width < figure.length * 9 + 6 ? null : (
              <text
                className={isStrong ? "plot-on-strong" : "plot-on-soft"}
                x={from + width / 2}
                y={y + 19}
                textAnchor="middle"
              >
                {figure}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
