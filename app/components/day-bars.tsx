import { useId } from "react";
import { countText } from "./count-text.ts";
import { DataTable } from "./data-table.tsx";
import "./day-bars.css";

type DayBarsProps = {
  title: string;
  /** `short`: what stands under the bar; a null count is hidden and shows as `hidden`. */
  days: readonly { key: string; label: string; short: string; count: number | null }[];
  /** What the first column holds, and what is counted: "Day", "Responses". */
  dayLabel: string;
  countLabel: string;
  /** The words for a hidden count: "fewer than 10". */
  hidden?: string;
};

/** Counts over time as upright bars, with their table below for everybody. */
export function DayBars({ title, days, dayLabel, countLabel, hidden = "c" }: DayBarsProps) {
  const id = useId();
  const maxCount = Math.max(1, ...days.map(({ count }) => count ?? 0));
  return (
    <figure className="day-bars" aria-labelledby={id}>
      <figcaption id={id} className="day-bars-title">
        {title}
      </figcaption>
      <div className="day-bars-plot" aria-hidden="true">
        {days.map(({ key, short, count }) => (
          <div className="day-bars-day" key={key}>
            <span className="day-bars-count">{count === null ? "" : countText(count)}</span>
            <span
              className={count === null ? "day-bars-bar day-bars-bar--hidden" : "day-bars-bar"}
              style={{ blockSize: `${(((count ?? 0) / maxCount) * 8).toFixed(2)}rem` }}
            />
            <span className="day-bars-short">{short}</span>
          </div>
        ))}
      </div>
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { key: "day", label: dayLabel },
          { key: "count", label: countLabel, numeric: true },
        ]}
        rows={days.map(({ key, label, count }) => ({ key, cells: [label, countText(count, hidden)] }))}
      />
    </figure>
  );
}
