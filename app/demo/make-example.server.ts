import { findBankHolidays } from "#app/domain/revisits/find-bank-holidays.server.ts";
import type { Queries } from "#db/connection.ts";
import { areaUnderWay } from "./area-under-way.ts";
import { exampleshire } from "./exampleshire/index.ts";
import { meetingSessions as exampleshireMeeting } from "./exampleshire/meeting.ts";
import { holdDiscussion } from "./hold-discussions.server.ts";
import { arrangeMeeting } from "./hold-meeting.server.ts";
import { discussions } from "./middlefold/discussions.ts";
import { middlefold } from "./middlefold/index.ts";
import { meetingSessions as middlefoldMeeting } from "./middlefold/meeting.ts";
import { appointFirstLead, setUpArea } from "./set-up-area.server.ts";
import { beginStory } from "./story.ts";
import { exampleDays } from "./when.ts";

/**
 * Makes both invented areas in an empty, migrated database, as they are at `now`, by nothing but the product's own
 * operations: Exampleshire with its survey open, Middlefold on the second day of its visit.
 */
export async function makeExample({ db, now }: { db: Queries; now: Temporal.Instant }): Promise<void> {
  const holidays = await findBankHolidays(db);
  const days = exampleDays(now, holidays);
  const story = beginStory();
  const areas = {
    exampleshire: areaUnderWay(exampleshire, days.exampleshire, holidays),
    middlefold: areaUnderWay(middlefold, days.middlefold, holidays),
  };
  const [lead] = exampleshire.people;
  story.at(areas.middlefold.at(-16, "09:30"), async (then) => {
    if (!lead) throw new Error("The example has nobody to begin it");
    const personId = await appointFirstLead(db, lead, then);
    for (const area of Object.values(areas)) area.personIds.set(lead.email, personId);
  });
  for (const area of Object.values(areas)) setUpArea(db, story, area);
  for (const [area, sessions] of [
    [areas.exampleshire, exampleshireMeeting],
    [areas.middlefold, middlefoldMeeting],
  ] as const) {
    sessions.forEach((session, index) => {
      story.at(area.at(-9, "16:10").add({ minutes: 12 * index }), (then) =>
        arrangeMeeting(db, story, area, session, then),
      );
    });
  }
  for (const discussion of discussions) {
    story.at(areas.middlefold.at(1, discussion.at), (then) =>
      holdDiscussion(db, story, areas.middlefold, discussion, then),
    );
  }
  await story.tell(now);
}
