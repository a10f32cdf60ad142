import type { ReactNode } from "react";
import "./stat.css";

type StatProps = {
  label: ReactNode;
  /** A number, a symbol such as "c", or words. */
  value: ReactNode;
  /** What the value is out of, or how it is counted. */
  note?: ReactNode;
  /** From the figure to what is behind it. */
  href?: string;
};

/** One figure and what it is. Put several into a `StatRow`. */
export function Stat({ label, value, note, href }: StatProps) {
  return (
    <div className="stat">
      <dt className="stat-label">{label}</dt>
      <dd className="stat-value">{href ? <a href={href}>{value}</a> : value}</dd>
      {note ? <dd className="stat-note">{note}</dd> : null}
    </div>
  );
}

/** Figures side by side. */
export function StatRow({ children }: { children: ReactNode }) {
  return <dl className="stat-row">{children}</dl>;
}
