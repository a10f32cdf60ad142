import type { ReactNode } from "react";
import { Chart, ChartLink, type ChartProps } from "./chart.tsx";
import { type ChartSegment, figureText, shareOf } from "./count-text.ts";
import "./bar-list.css";

type BarListProps = ChartProps & {
  items: readonly ChartSegment[];
  /** What the symbols used mean, that people could choose several. */
  note?: ReactNode;
};

/** Counts of answers with no order of their own: one line each, its bar a share of the base. It is its own table. */
export function BarList({ items, note, ...chart }: BarListProps) {
  const isPercent = chart.percentStep !== undefined;
  return (
    <Chart {...chart} className="bar-list">
      <ul className="bar-list-items">
        {items.map(({ key, label, count, symbol, href }) => (
          <li className="bar-list-item" key={key}>
            <span className="bar-list-label">
              <ChartLink href={href}>{label}</ChartLink>
            </span>
            <span className="bar-list-track" aria-hidden="true">
              {count === null ? (
                <span className="bar-list-bar chart-hidden" />
              ) : (
                <span
                  className="bar-list-bar"
                  style={{
                    inlineSize: `${(shareOf(count, isPercent ? 100 : chart.base) * 100).toFixed(2)}%`,
                  }}
                />
              )}
            </span>
            <strong className="bar-list-count">{figureText(count, { symbol, isPercent })}</strong>
          </li>
        ))}
      </ul>
      {note ? <div className="chart-note">{note}</div> : null}
    </Chart>
  );
}
