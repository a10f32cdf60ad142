import { StatusTag } from "#app/components/status-tag.tsx";
import { entryStateNames } from "#app/domain/safeguarding/queue.ts";
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

export function EntryStateText({ entry }: { entry: EntryRow }) {
  const { state, actions, seen, isWithdrawn, isChanged } = entry;
  return (
    <>
      <StatusTag kind={state === "unseen" ? "danger" : state === "seen" ? "warning" : "success"}>
        {state === "recorded"
          ? safeguardingMessages.t("entry.actions", { count: actions })
          : entryStateNames[state]}
      </StatusTag>{" "}
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
