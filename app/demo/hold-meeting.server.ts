import { arrangeSession } from "#app/domain/meeting-sessions/arrange-session.server.ts";
import { recordAttendance } from "#app/domain/meetings/record-attendance.server.ts";
import { recordStatement } from "#app/domain/meetings/record-statement.server.ts";
import { takeNote } from "#app/domain/meetings/take-note.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import type { AreaUnderWay } from "./area-under-way.ts";
import type { ExampleMeetingSession } from "./content.ts";
import { areNoNames, must } from "./must.ts";
import type { Story } from "./story.ts";

/** Arranges a session for day 1 and has what happens at it happen: the statement, the notes, the count of people. */
export async function arrangeMeeting(
  db: Queries,
  story: Story,
  area: AreaUnderWay,
  session: ExampleMeetingSession,
  now: Temporal.Instant,
): Promise<void> {
  const { inspectionId } = area;
  const { from, to, place, link, access } = session;
  const actor = area.actorIn("lead-inspector");
  const details = { startsAt: area.at(1, from), endsAt: area.at(1, to), place, link, access };
  const queries = { db, reader: createDirectQueries(db) };
  const { sessionId } = must(
    "arranged",
    await arrangeSession(queries, { inspectionId, details, actor, now }),
  );
  if (session.notes.length === 0) return;
  story.at(details.startsAt.add({ minutes: 4 }), async (then) =>
    must("recorded", await recordStatement(db, { inspectionId, sessionId, actor, now: then })),
  );
  for (const { at, focus, body, people, agreed, quote } of session.notes) {
    const note = {
      focusAreaId: focus === null ? null : area.focusAreaId(focus),
      body,
      people,
      agreed,
      mayQuote: quote,
    };
    story.at(area.at(1, at), async (then) =>
      must(
        "taken",
        await areNoNames((notNames) =>
          takeNote(db, { inspectionId, sessionId, note, notNames, actor, now: then }),
        ),
      ),
    );
  }
  story.at(details.endsAt.add({ minutes: 20 }), async (then) =>
    must(
      "recorded",
      await recordAttendance(db, { inspectionId, sessionId, attended: session.attended, actor, now: then }),
    ),
  );
}
