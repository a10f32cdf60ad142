import type { EntryView } from "./entry-view.ts";
import "./audit.css";

export function EntryTime({ entry: { day, time } }: { entry: EntryView }) {
  return (
    <>
      <span className="audit-when">{day}</span>
      <span className="audit-when small soft">{time}</span>
    </>
  );
}

export function EntryAction({ entry: { action, details } }: { entry: EntryView }) {
  return (
    <>
      <span className="audit-what">{action}</span>
      {details === "" ? null : <span className="audit-more small soft">{details}</span>}
    </>
  );
}

export function EntryMark({ entry: { number, hash } }: { entry: EntryView }) {
  return (
    <>
      {number}
      <span className="audit-more small soft">
        <code>{hash}</code>
      </span>
    </>
  );
}
