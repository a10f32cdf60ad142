import { Quote } from "#app/components/quote.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { agreementWords } from "#app/domain/meetings/agreement.ts";
import type { MeetingNote } from "#app/domain/meetings/find-session.server.ts";
import { shortenText } from "#app/domain/text/text.ts";
import { openMeetingMessages } from "#app/messages/work/open-meeting-messages.ts";
import { paths } from "#app/paths.ts";

type NotesProps = {
  notes: readonly (Omit<MeetingNote, "takenAt" | "changedAt"> & { takenAtText: string })[];
  focuses: readonly { id: string; shortName: string }[];
  /** The inspector who looks, who may change and erase their own; null for who only reads. */
  personId: string | null;
  inspectionId: string;
  sessionId: string;
};

/** The notes of a session for each focus area, the newest first. */
export function Notes({ notes, focuses, personId, inspectionId, sessionId }: NotesProps) {
  const groups = [...focuses, { id: null, shortName: "Something else" }]
    .map((focus) => ({ ...focus, notes: notes.filter(({ focusAreaId }) => focusAreaId === focus.id) }))
    .filter((group) => group.notes.length > 0);
  return (
    <section className="section" aria-labelledby="notes">
      <h2 id="notes">Notes</h2>
      {notes.length === 0 ? <p>None yet.</p> : null}
      {groups.map((group) => (
        <section key={group.id ?? "other"} aria-labelledby={`notes-${group.id ?? "other"}`}>
          <h3 id={`notes-${group.id ?? "other"}`}>{group.shortName}</h3>
          {group.notes.map((note) => (
            <Quote
              key={note.id}
              by={openMeetingMessages.t("note.people", { people: note.people })}
              source={`Agreed: ${agreementWords[note.agreed].toLowerCase()}`}
              flags={
                <>
                  <StatusTag kind={note.mayQuote ? "success" : "neutral"}>
                    {note.mayQuote ? "May be quoted" : "Not to be quoted"}
                  </StatusTag>
                  <span>
                    {note.takenByName}, {note.takenAtText}
                  </span>
                  {note.takenBy === personId ? (
                    <a href={paths.openMeeting.note(inspectionId, sessionId, note.id)}>
                      Change or erase<span className="visually-hidden">: {shortenText(note.body, 40)}</span>
                    </a>
                  ) : null}
                </>
              }
            >
              {note.body}
            </Quote>
          ))}
        </section>
      ))}
    </section>
  );
}
