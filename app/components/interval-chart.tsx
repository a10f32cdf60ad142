import { formatNumber } from "#app/messages/format-number.ts";
import "./interval-chart.css";

type Range = { low: number; high: number };
type IntervalRow = { key: string; label: string; share: number; range: Range; base: number };
type IntervalChartProps = {
  /** What the shares are of, in words. */
  title: string;
  rows: readonly IntervalRow[];
  /** Everybody's share, drawn as a line through all rows. */
  everybody: number;
};

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** Shares of groups as points with their intervals as lines. What it shows stands in words beside each line. */
export function IntervalChart({ title, rows, everybody }: IntervalChartProps) {
  return (
    <figure className="interval-chart">
      <figcaption className="interval-chart-title">{title}</figcaption>
      <ul className="interval-chart-rows">
        {rows.map(({ key, label, share, range, base }) => (
          <li key={key} className="interval-chart-row">
            <span className="interval-chart-label">{label}</span>
            <svg className="interval-chart-line" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
              <line className="interval-chart-axis" x1="0" x2="100" y1="9.5" y2="9.5" />
              <line
                className="interval-chart-everybody"
                x1={everybody * 100}
                x2={everybody * 100}
                y1="0"
                y2="10"
              />
              <rect
                className="interval-chart-range"
                x={range.low * 100}
                width={Math.max(0.5, (range.high - range.low) * 100)}
                y="3.5"
                height="3"
              />
              <rect className="interval-chart-share" x={share * 100 - 0.6} width="1.2" y="1" height="8" />
            </svg>
            <span className="interval-chart-figures">
              <strong>{percent(share)}</strong>
              {` (${percent(range.low)} to ${percent(range.high)}) of ${formatNumber(base)}`}
            </span>
          </li>
        ))}
      </ul>
      <p className="small soft">
        {`The thick mark is the group’s share, the bar where it may well lie, the thin line everybody’s share: ${percent(everybody)}.`}
      </p>
    </figure>
  );
}
