import type { ReactNode } from "react";
import "./timeline.css";

export type TimelineEntry = {
  key: string;
  /** The date as it is said: a `<time>` element, or words. */
  when: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  /** Passed, today's, or to come; said in words too. */
  state?: "past" | "now" | "next";
};

type TimelineProps = { entries: readonly TimelineEntry[]; label?: string };

const stateWords = { past: "Done", now: "Now", next: "" };

/** Dated steps from first to last. */
export function Timeline({ entries, label }: TimelineProps) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map(({ key, when, title, children, state = "next" }) => (
        <li
          className={`timeline-entry timeline-entry--${state}`}
          key={key}
          aria-current={state === "now" ? "step" : undefined}
        >
          <p className="timeline-when">
            {when}
            {stateWords[state] ? <span className="timeline-state">{stateWords[state]}</span> : null}
          </p>
          <p className="timeline-title">{title}</p>
          {children ? <div className="timeline-words">{children}</div> : null}
        </li>
      ))}
    </ol>
  );
}
