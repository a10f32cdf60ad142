import type { DivergingRow } from "#app/domain/charts/charts.ts";
import { formatMark, markAnswers } from "#app/domain/shares/answer-marks.ts";
import { describeBase, type Side } from "#app/domain/shares/answers-tallied.ts";
import { balanceWithInterval, formatBalanceWithInterval } from "#app/domain/shares/balance.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { Plot, PlotText, plotWidth } from "./plot.tsx";
import { PlotPoint } from "./plot-point.tsx";
import { linesOf } from "./plot-text.ts";
import { PlotWhisker } from "./plot-whisker.tsx";
import { toneOf } from "./tone.ts";

const edge = 24;
const bar = 28;
/** Under the bar, where its balance stands. */
const lane = 16;
const middleX = plotWidth / 2;
/** All bars of all drawings have one scale: a hundred in a hundred on either side. */
const wide = middleX - edge;
const ticks = [
  { at: -1, label: "−100%" },
  { at: -0.5, label: "−50" },
  { at: 0, label: "0" },
  { at: 0.5, label: "+50" },
  { at: 1, label: "+100%" },
];

type DivergingPlotProps = { title: string; rows: readonly DivergingRow[]; mark?: string };

/** Questions as bars around one middle line, each with its shares and counts, and its balance with an interval under it. */
export function DivergingPlot({ title, rows, mark }: DivergingPlotProps) {
  let down = 6;
  const placed = rows.map((row) => {
    const answers = {
      choices: row.segments,
      base: row.base,
      ...(row.byFamily && { byFamily: row.byFamily }),
    };
    const balance = balanceWithInterval(answers);
    const range = balance && formatBalanceWithInterval(balance).replace(" (", ", ").replace(")", "");
    const said = range === null ? "" : `; balance\u00a0${range.replaceAll(" ", "\u00a0")}`;
    const head = linesOf(
      `${row.label} (${row.byFamily ? describeBase(answers) : `${formatNumber(row.base)}\u00a0answered`}${said})`,
      50,
    );
    const segments = markAnswers(answers).map((segment, place) => ({
      ...segment,
      side: row.segments[place]?.side ?? ("neutral" as const),
    }));
    const on = (side: Side) =>
      segments
        .filter((segment) => segment.side === side)
        .map((segment) => `${segment.label} ${formatMark(segment)} (${formatNumber(segment.count)})`);
    const [lefts, middles, rights] = [on("negative"), on("neutral"), on("positive").toReversed()];
    const top = down;
    const barTop = top + head.length * 19 + 6;
    const under = Math.max(lefts.length, rights.length, middles.length);
    down = barTop + bar + lane + under * 17 + 22;
    return { row, base: describeBase(answers), balance, segments, head, top, barTop, lefts, middles, rights };
  });
  const description = placed
    .map(({ row, segments }) => `${row.label} ${segments.map(({ words }) => words).join("; ")}.`)
    .join(" ");
  return (
    <Plot title={title} description={description} height={down + 20} mark={mark}>
      {placed.map(({ row, base, balance, segments, head, top, barTop, lefts, middles, rights }) => (
        <g key={row.key}>
          <PlotText x={12} y={top + 15} lines={head} className="plot-name" />
          {ticks.map(({ at }) => (
            <line
              key={at}
              className={at === 0 ? "plot-axis" : "plot-lead"}
              x1={middleX + at * wide}
              x2={middleX + at * wide}
              y1={barTop - 4}
              y2={barTop + bar + lane - 2}
            />
          ))}
          {balance ? (
            <PlotPoint
              words={`Balance ${formatBalanceWithInterval(balance)} of ${base}`}
              x={middleX + balance.is * wide}
              y={barTop - 2}
              isInFile={mark !== undefined}
            >
              <PlotWhisker
                low={middleX + balance.low * wide}
                high={middleX + balance.high * wide}
                at={barTop + bar + lane / 2}
              />
              <circle
                className="plot-dot"
                cx={middleX + balance.is * wide}
                cy={barTop + bar + lane / 2}
                r={5}
              />
            </PlotPoint>
          ) : null}
          <Bars segments={segments} y={barTop} isInFile={mark !== undefined} />
          {[
            { key: "left", x: 12, lines: lefts, anchor: "start" as const },
            { key: "middle", x: middleX, lines: middles, anchor: "middle" as const },
            { key: "right", x: plotWidth - 12, lines: rights, anchor: "end" as const },
          ].map(({ key, ...text }) => (
            <PlotText key={key} {...text} y={barTop + bar + lane + 15} className="plot-soft" step={17} />
          ))}
        </g>
      ))}
      {ticks.map(({ at, label }) => (
        <PlotText
          key={at}
          x={middleX + at * wide}
          y={down + 6}
          lines={[label]}
          className="plot-soft"
          anchor="middle"
        />
      ))}
    </Plot>
  );
}

type BarSegment = ReturnType<typeof markAnswers>[number] & { side: Side };

/** The bar lies so that half of what is in the middle lies on either side. */
function Bars({ segments, y, isInFile }: { segments: readonly BarSegment[]; y: number; isInFile: boolean }) {
  const partOn = (side: Side) =>
    segments.filter((segment) => segment.side === side).reduce((sum, { part }) => sum + part, 0);
  let x = middleX - (partOn("negative") + partOn("neutral") / 2) * wide;
  return (
    <>
      {segments.map((segment) => {
        const width = segment.part * wide;
        const from = x;
        x += width;
        if (segment.count === 0) return null;
        const tone = toneOf(segment, segments);
        const figure = formatMark(segment);
        const isStrong = tone === "against" || tone === "towards";
        return (
          <PlotPoint
            key={segment.key}
            words={segment.words}
            x={from + width / 2}
            y={y - 2}
            isInFile={isInFile}
          >
            <rect className={`plot-bar plot-${tone}`} x={from} y={y} width={width} height={bar} />
            {width < figure.length * 9 + 4 ? null : (
              <text
                className={isStrong ? "plot-on-strong" : "plot-on-soft"}
                x={from + width / 2}
                y={y + 19}
                textAnchor="middle"
              >
                {figure}
              </text>
            )}
          </PlotPoint>
        );
      })}
    </>
  );
}
