import { Quote } from "#app/components/quote.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import type { OpenedFocusArea } from "#app/domain/collation/open-focus-area.server.ts";
import { collationMessages } from "#app/messages/work/collation-messages.ts";
import { paths } from "#app/paths.ts";

const agreedWords: Record<string, string> = {
  few: "few agreed",
  "about-half": "about half agreed",
  most: "most agreed",
  "nearly-all": "nearly all agreed",
  "not-clear": "not clear how many agreed",
};

/** What was noted at the open meeting, with how many said it and roughly how many agreed. */
export function MeetingNotes({
  notes,
  narrowed,
  inspectionId,
}: {
  notes: readonly (Omit<OpenedFocusArea["notes"][number], "startsAt"> & { startsAtText: string })[];
  narrowed: boolean;
  inspectionId: string;
}) {
  return (
    <section aria-labelledby="meeting">
      <h2 id="meeting">Open meeting</h2>
      {narrowed ? <StatusTag>Not filtered</StatusTag> : null}
      {notes.length === 0 ? <p>No note belongs to this focus area yet.</p> : null}
      {notes.map((note) => (
        <Quote
          key={note.id}
          by={collationMessages.t("note.people", {
            people: note.people,
            agreed: agreedWords[note.agreed] ?? note.agreed,
          })}
          source={
            <a
              href={paths.openMeeting.session(inspectionId, note.sessionId)}
            >{`${note.place || "Online"}, ${note.startsAtText}`}</a>
          }
          flags={note.mayQuote ? null : <StatusTag kind="warning">Not to be quoted</StatusTag>}
        >
          {note.body}
        </Quote>
      ))}
    </section>
  );
}
