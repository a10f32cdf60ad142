import { countBackupDays } from "#app/domain/backups/backup.ts";
import { setContacts } from "#app/domain/contacts/set-contacts.server.ts";
import { setFocusAreas } from "#app/domain/focus-areas/set-focus-areas.server.ts";
import { startInspection } from "#app/domain/inspections/start-inspection.server.ts";
import { recordNotification } from "#app/domain/notification/record-notification.server.ts";
import { setPaperReturn } from "#app/domain/paper-returns/set-paper-return.server.ts";
import { acceptInvitation } from "#app/domain/people/accept-invitation.server.ts";
import { invitePerson } from "#app/domain/people/invite-person.server.ts";
import { makeFirstLead } from "#app/domain/people/make-first-lead.server.ts";
import { makeFirstLeadLink } from "#app/domain/people/make-first-lead-link.server.ts";
import { makeInvitationLink } from "#app/domain/people/make-links.server.ts";
import { publishNotice } from "#app/domain/privacy/publish-notice.server.ts";
import { decideRetention } from "#app/domain/retention/decide-retention.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import type { AreaUnderWay } from "./area-under-way.ts";
import type { ExamplePerson } from "./content.ts";
import { privacyTeam } from "./inspectorates.ts";
import { must } from "./must.ts";
import { type Post, sendExampleMessages } from "./post.ts";
import type { Story } from "./story.ts";

/** Makes the first lead inspector by the link that an empty database offers. Returns their id. */
export async function appointFirstLead(
  db: Queries,
  { name, email }: ExamplePerson,
  now: Temporal.Instant,
): Promise<string> {
  const { token } = must("made", await makeFirstLeadLink(db, { now }));
  return must("made", await makeFirstLead(db, { token, name, email, now: now.add({ minutes: 9 }) })).personId;
}

/** Has the re-visit started, its focus areas and contacts set, its people invited, and the area notified. */
export function setUpArea(db: Queries, story: Story, area: AreaUnderWay, post: Post): void {
  const { example, dayOne } = area;
  const [lead, ...others] = example.people;
  if (lead?.role !== "lead-inspector") throw new Error(`${example.name} has no lead inspector to start it`);
  story.at(area.at(-15, "14:10"), async (now) => {
    const personId = area.actorIn("lead-inspector").personId;
    const starting = { areaName: example.name, slug: example.slug, dayOne, days: example.days };
    area.inspectionId = must(
      "started",
      await startInspection(db, { ...starting, personId, now }),
    ).inspectionId;
  });
  story.at(area.at(-15, "14:24"), (now) => setFocuses(db, area, now));
  story.at(area.at(-15, "15:02"), async (now) => {
    const actor = area.actorIn("lead-inspector");
    must(
      "set",
      await setContacts(db, { inspectionId: area.inspectionId, contacts: example.contacts, actor, now }),
    );
  });
  story.at(area.at(-15, "15:10"), async (now) => {
    const actor = area.actorIn("lead-inspector");
    const { inspectionId } = area;
    must(
      "confirmed",
      await decideRetention(db, { inspectionId, months: 6, reason: "", seen: "", actor, now }),
    );
  });
  story.at(area.at(-12, "09:40"), async (now) => {
    const actor = area.actorIn("lead-inspector");
    const words = example.paperReturn;
    const from = { db, reader: createDirectQueries(db) };
    must("set", await setPaperReturn(from, { inspectionId: area.inspectionId, words, actor, now }));
  });
  others.forEach((person, index) => {
    const inspects = person.role === "cqc-inspector" || person.role === "quality-assurance";
    const invitedAt = area.at(inspects ? -14 : -10, inspects ? "09:15" : "10:40").add({ minutes: 4 * index });
    story.at(invitedAt, async (now) => {
      const token = await invite(db, area, person, post, now);
      story.at(now.add({ hours: 1 + index, minutes: 7 * index }), (then) =>
        accept(db, area, person, token, then),
      );
    });
  });
  story.at(area.at(-10, "10:05"), async (now) => {
    const actor = area.actorIn("lead-inspector");
    must("recorded", await recordNotification(db, { inspectionId: area.inspectionId, actor, now }));
  });
  story.at(area.at(-10, "10:20"), async (now) => {
    const { inspectionId } = area;
    const input = { inspectionId, words: exampleNotice, backupDays: countBackupDays(30), now };
    const from = { db, reader: createDirectQueries(db) };
    must("published", await publishNotice(from, { ...input, actor: area.actorIn("lead-inspector") }));
  });
}

/** The inspectorates of the example are invented, as all of it is. */
const exampleNotice = {
  controllers:
    "Both inspectorates of this invented example decide together. One answers for the survey, the other for what is about health.",
  contact: `${privacyTeam.name}, ${privacyTeam.email}`,
};

async function setFocuses(db: Queries, area: AreaUnderWay, now: Temporal.Instant): Promise<void> {
  const { inspectionId, example } = area;
  const actor = area.actorIn("lead-inspector");
  const focusAreas = example.focuses.map(({ shortName, fullText, theme }) => ({
    shortName,
    fullText,
    theme,
  }));
  must("set", await setFocusAreas(db, { inspectionId, focusAreas, actor, now }));
  const made = await listFocusAreasByInspection(db, inspectionId);
  for (const { key, shortName } of example.focuses) {
    const id = made.find((focusArea) => focusArea.shortName === shortName)?.id;
    if (id) area.focusAreaIds.set(key, id);
  }
}

async function invite(
  db: Queries,
  area: AreaUnderWay,
  person: ExamplePerson,
  post: Post,
  now: Temporal.Instant,
): Promise<string> {
  const { inspectionId } = area;
  const actor = area.actorIn("lead-inspector");
  const { invitationId } = must(
    "invited",
    await invitePerson(db, {
      ...{ inspectionId, ...person, actor, now },
      inspectorate: person.inspectorate ?? null,
    }),
  );
  await sendExampleMessages(db, post, now);
  const { token } = await makeInvitationLink(db, { invitationId, now });
  return token;
}

async function accept(
  db: Queries,
  area: AreaUnderWay,
  { name, email }: ExamplePerson,
  token: string,
  now: Temporal.Instant,
): Promise<void> {
  const { personId } = must("accepted", await acceptInvitation(db, { token, name, now }));
  area.personIds.set(email, personId);
}
