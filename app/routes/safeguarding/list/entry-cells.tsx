import { StatusTag } from "#app/components/status-tag.tsx";
import { type EntryState, entryStateNames } from "#app/domain/safeguarding/queue.ts";
import { safeguardingMessages } from "#app/messages/work/safeguarding-messages.ts";
import { paths } from "#app/paths.ts";
import type { EntryRow } from "./entry-row.ts";
import "./entries.css";

/** The way to an entry, and what it is about: nothing of what a family wrote. */
export function EntryTitle({ entry, inspectionId }: { entry: EntryRow; inspectionId: string }) {
  return (
    <>
      <a href={paths.safeguarding.entry(inspectionId, entry.id)}>{entry.title}</a>
      <span className="entry-note">{entry.place}</span>
    </>
  );
}

const tagKinds = {
  overdue: "danger",
  unseen: "danger",
  seen: "warning",
  recorded: "warning",
  closed: "success",
} as const satisfies Record<EntryState, string>;

export function EntryStateText({ entry }: { entry: EntryRow }) {
  const { state, actions, seen, outcome, isWithdrawn, isChanged } = entry;
  return (
    <>
      <StatusTag kind={tagKinds[state]}>{entryStateNames[state]}</StatusTag>{" "}
      {state === "recorded" ? (
        <span className="entry-note">{safeguardingMessages.t("entry.actions", { count: actions })}</span>
      ) : null}
      {outcome === null ? null : <span className="entry-note">{outcome}</span>}
      {isWithdrawn ? <StatusTag>Words withdrawn</StatusTag> : null}{" "}
      {isChanged && !isWithdrawn ? <StatusTag>Words changed since</StatusTag> : null}
      {seen === null ? null : <span className="entry-note">{`Seen at ${seen}`}</span>}
    </>
  );
}

export function EntryAge({ entry: { age, raised } }: { entry: EntryRow }) {
  return (
    <>
      {age}
      <span className="entry-note">{raised}</span>
    </>
  );
}

/** How soon it is to be seen to: of what is closed, nothing. */
export function EntryDue({ entry: { state, level, isUrgent, due } }: { entry: EntryRow }) {
  if (state === "closed") return <span className="entry-note">No deadline any more</span>;
  return (
    <>
      {due}
      <span className="entry-note">{isUrgent ? <StatusTag kind="danger">{level}</StatusTag> : level}</span>
    </>
  );
}
