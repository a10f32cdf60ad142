import type { ReactNode } from "react";
import "./timeline.css";

export type TimelineEntry = {
  key: string;
  /** The date as it is said: a `<time>` element, or words. */
  when: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  /** Passed, missed, today's, or to come; said in words too. */
  state?: "past" | "missed" | "now" | "next";
  /** What is said of it instead of the state's usual word. */
  stateWords?: string;
};

type TimelineProps = { entries: readonly TimelineEntry[]; label?: string };

const usualWords = { past: "Done", missed: "Not done", now: "Now", next: "" };

/** Dated steps from first to last. */
export function Timeline({ entries, label }: TimelineProps) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map(({ key, when, title, children, state = "next", stateWords = usualWords[state] }) => (
        <li
          className={`timeline-entry timeline-entry--${state}`}
          key={key}
          aria-current={state === "now" ? "step" : undefined}
        >
          <p className="timeline-when">
            {when}
            {stateWords ? <span className="timeline-state">{stateWords}</span> : null}
          </p>
          <p className="timeline-title">{title}</p>
          {children ? <div className="timeline-words">{children}</div> : null}
        </li>
      ))}
    </ol>
  );
}
