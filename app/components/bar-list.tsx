import { type ReactNode, useId } from "react";
import { type ChartSegment, countText, shareOf } from "./chart.ts";
import "./bar-list.css";

type BarListProps = {
  title: ReactNode;
  titleAs?: "h2" | "h3" | "h4" | "p";
  items: readonly ChartSegment[];
  /** How many answered; null when it is withheld, and then no bar is drawn. */
  base: number | null;
  dontKnow?: number | null;
  unit?: string;
  note?: ReactNode;
};

/** Counts of answers with no order of their own: one line each, its bar a share of the base. It is its own table. */
export function BarList({
  title,
  titleAs: Title = "h3",
  items,
  base,
  dontKnow,
  unit = "answers",
  note,
}: BarListProps) {
  const id = useId();
  return (
    <figure className="bar-list" aria-labelledby={id}>
      <figcaption className="diverging-bar-head">
        <Title className="diverging-bar-title" id={id}>
          {title}
        </Title>
        <p className="diverging-bar-base">
          {base === null ? `Fewer ${unit} than can be shown` : `${countText(base)} ${unit}`}
          {dontKnow === undefined ? null : ` · ${countText(dontKnow)} don’t know`}
        </p>
      </figcaption>
      <ul className="bar-list-items">
        {items.map((item) => (
          <li className="bar-list-item" key={item.key}>
            <span className="bar-list-label">
              {item.href ? <a href={item.href}>{item.label}</a> : item.label}
            </span>
            <span className="bar-list-track" aria-hidden="true">
              {item.count === null ? (
                <span className="bar-list-hidden" />
              ) : (
                <span
                  className="bar-list-bar"
                  style={{ inlineSize: `${(shareOf(item.count, base) * 100).toFixed(3)}%` }}
                />
              )}
            </span>
            <strong className="bar-list-count">{countText(item.count, item.symbol)}</strong>
          </li>
        ))}
      </ul>
      {note ? <div className="data-table-note">{note}</div> : null}
    </figure>
  );
}
