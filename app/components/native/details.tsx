import type { ReactNode } from "react";
import "./details.css";

type DetailsProps = { summary: ReactNode; children: ReactNode; open?: boolean; id?: string };

/** More, one tap away, by the browser's own element: it opens without script and when printed from open. */
export function Details({ summary, children, open, id }: DetailsProps) {
  return (
    <details className="details" open={open} id={id}>
      <summary className="details-summary">{summary}</summary>
      <div className="details-words">{children}</div>
    </details>
  );
}
