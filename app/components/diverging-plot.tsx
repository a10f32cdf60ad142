import type { DivergingRow } from "#app/domain/charts/charts.ts";
import { Plot, PlotText, plotWidth } from "./plot.tsx";
import { linesOf } from "./plot-text.ts";

const edge = 12;
const bar = 28;

type DivergingPlotProps = { title: string; rows: readonly DivergingRow[]; mark?: string };

/** Questions as bars around one middle line, each with its counts and answers written on it. */
export function DivergingPlot({ title, rows, mark }: DivergingPlotProps) {
  let down = 6;
  const placed = rows.map((row) => {
    const head = linesOf(`${row.label} (${row.base.toLocaleString("en-GB")} answered)`, 62);
    const [left, middle, right] = (["negative", "neutral", "positive"] as const).map((side) =>
      row.segments.filter((segment) => segment.side === side),
    );
    const top = down;
    const barTop = top + head.length * 19 + 6;
    const said = (some: DivergingRow["segments"]) =>
      some.map(({ label, count }) => `${label} ${count.toLocaleString("en-GB")}`);
    const [lefts, rights] = [said(left ?? []), said((right ?? []).toReversed())];
    const under = Math.max(lefts.length, rights.length, (middle ?? []).length);
    down = barTop + bar + under * 17 + 22;
    return { row, head, top, barTop, lefts, rights, middles: said(middle ?? []) };
  });
  const says = placed
    .map(
      ({ row }) => `${row.label} ${row.segments.map(({ label, count }) => `${label}: ${count}`).join(", ")}.`,
    )
    .join(" ");
  return (
    <Plot title={title} says={says} height={down} mark={mark}>
      <line className="plot-axis" x1={plotWidth / 2} x2={plotWidth / 2} y1={0} y2={down - 10} />
      {placed.map(({ row, head, top, barTop, lefts, rights, middles }) => (
        <g key={row.key}>
          <rect className="plot-paper" x={0} y={top} width={plotWidth} height={head.length * 19 + 2} />
          <PlotText x={edge} y={top + 15} lines={head} className="plot-name" />
          <Bars row={row} y={barTop} />
          <PlotText x={edge} y={barTop + bar + 17} lines={lefts} className="plot-soft" step={17} />
          {middles.length === 0 ? null : (
            <>
              <rect
                className="plot-paper"
                x={plotWidth / 2 - 70}
                y={barTop + bar + 2}
                width={140}
                height={20}
              />
              <PlotText
                x={plotWidth / 2}
                y={barTop + bar + 17}
                lines={middles}
                className="plot-soft"
                anchor="middle"
                step={17}
              />
            </>
          )}
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

/** Every bar has one scale: half of the drawing is everybody who answered. */
function Bars({ row, y }: { row: DivergingRow; y: number }) {
  const wide = (plotWidth / 2 - edge) / row.base;
  const before = row.segments.reduce(
    (sum, { side, count }) => sum + (side === "negative" ? count : side === "neutral" ? count / 2 : 0),
    0,
  );
  let x = plotWidth / 2 - before * wide;
  return (
    <>
      {row.segments.map((segment) => {
        const width = segment.count * wide;
        const from = x;
        x += width;
        if (segment.count === 0) return null;
        const tone = toneOf(segment, row.segments);
        const figure = segment.count.toLocaleString("en-GB");
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

function toneOf(
  { key, side }: DivergingRow["segments"][number],
  segments: DivergingRow["segments"],
): "against" | "against-soft" | "neutral" | "towards-soft" | "towards" {
  if (side === "neutral") return "neutral";
  const same = segments.filter((other) => other.side === side);
  const isOuter = (side === "negative" ? same[0] : same.at(-1))?.key === key;
  const name = side === "negative" ? "against" : "towards";
  return isOuter ? name : `${name}-soft`;
}
