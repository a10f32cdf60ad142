import type { ReactNode } from "react";
import { Chart, ChartLink, type ChartProps } from "./chart.tsx";
import { type ChartSegment, countText, figureText, shareOf } from "./count-text.ts";
import { DataTable } from "./data-table.tsx";
import { Details } from "./native/details.tsx";
import { type Tone, toneOf } from "./tone.ts";
import "./diverging-bar.css";

export type DivergingSegment = ChartSegment & { side: "negative" | "neutral" | "positive" };

type DivergingBarProps = ChartProps & {
  /** From the most negative to the most positive. At most one is neutral. */
  segments: readonly DivergingSegment[];
  /** What belongs beside the figures: who did not answer, what the symbols used mean. */
  note?: ReactNode;
  /** The same figures stand in a table right under it, so it has none of its own. */
  tableFollows?: boolean;
};

/**
 * Answers on a scale, around its middle. Every bar has one scale, the share of its base, so that bars on a page compare.
 * A hidden count is drawn as a mark of one fixed size, which the other bars' widths do not depend on.
 */
export function DivergingBar({ segments, note, tableFollows = false, ...chart }: DivergingBarProps) {
  const { dontKnow, title } = chart;
  const isPercent = chart.percentStep !== undefined;
  const base = isPercent ? 100 : chart.base;
  const neutral = segments.find(({ side }) => side === "neutral");
  const middle = neutral ? shareOf(neutral.count, base) : 0;
  const on = (side: DivergingSegment["side"]) => segments.filter((segment) => segment.side === side);
  const bars = (side: DivergingSegment["side"]) =>
    on(side).map((segment) => (
      // The track is twice the base wide, so each side is what half of the middle leaves.
      <Bar
        key={segment.key}
        segment={segment}
        isPercent={isPercent}
        tone={toneOf(segment, segments)}
        width={(2 * shareOf(segment.count, base)) / (2 - middle)}
      />
    ));
  return (
    <Chart {...chart} className="diverging-bar">
      {base !== null && base > 0 ? (
        <div className="diverging-bar-track" aria-hidden="true">
          <div className="diverging-bar-side diverging-bar-side--negative">{bars("negative")}</div>
          {neutral ? <Bar segment={neutral} isPercent={isPercent} tone="neutral" width={middle / 2} /> : null}
          <div className="diverging-bar-side">{bars("positive")}</div>
        </div>
      ) : (
        <p className="diverging-bar-none">
          {base === 0 ? "Nobody has answered this yet." : "Too few answers to draw."}
        </p>
      )}
      <div className="diverging-bar-labels">
        {(["negative", "neutral", "positive"] as const).map((side) => (
          <ul key={side} className={`diverging-bar-labels-side diverging-bar-labels-side--${side}`}>
            {on(side).map((segment) => (
              <li key={segment.key} className="diverging-bar-label">
                <span
                  className={`diverging-bar-key tone tone--${toneOf(segment, segments)}`}
                  aria-hidden="true"
                />
                <ChartLink href={segment.href}>
                  {segment.label}{" "}
                  <strong>{figureText(segment.count, { symbol: segment.symbol, isPercent })}</strong>
                </ChartLink>
              </li>
            ))}
          </ul>
        ))}
      </div>
      {note ? <p className="chart-note">{note}</p> : null}
      {tableFollows ? null : (
        <Details summary="Show as a table">
          <DataTable
            caption={title}
            columns={[
              { key: "answer", label: "Answer" },
              { key: "count", label: "Count", numeric: true },
            ]}
            rows={segments.map(({ key, label, count, symbol }) => ({
              key,
              cells: [label, countText(count, symbol)],
            }))}
            foot={["All of these", countText(base)]}
            note={
              dontKnow === undefined ? undefined : `Not in the table, don’t know: ${countText(dontKnow)}.`
            }
          />
        </Details>
      )}
    </Chart>
  );
}

/** `width` is a part of the bar's own container, 0 to 1. */
function Bar(props: { segment: DivergingSegment; isPercent: boolean; tone: Tone; width: number }) {
  const { segment, isPercent, tone, width } = props;
  const { count, symbol } = segment;
  if (count === null)
    return <span className="diverging-bar-part chart-hidden">{countText(null, symbol)}</span>;
  if (count === 0) return null;
  return (
    <span
      className={`diverging-bar-part tone tone--${tone}`}
      style={{ inlineSize: `${(width * 100).toFixed(2)}%` }}
    >
      <span>{figureText(count, { isPercent })}</span>
    </span>
  );
}
