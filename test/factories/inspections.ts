import type { PersonActor } from "#app/domain/audit/audit.ts";
import type { LengthInDays } from "#app/domain/calendar/timetable.ts";
import { type Contact, contactKinds } from "#app/domain/contacts/contact-words.ts";
import { setContacts } from "#app/domain/contacts/set-contacts.server.ts";
import type { FocusAreaInput } from "#app/domain/focus-areas/focus-area.ts";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import { setFocusAreas } from "#app/domain/focus-areas/set-focus-areas.server.ts";
import { startInspection } from "#app/domain/inspections/start-inspection.server.ts";
import { recordNotification } from "#app/domain/notification/record-notification.server.ts";
import { decideRetention } from "#app/domain/retention/decide-retention.server.ts";
import type { Queries } from "#db/connection.ts";
import type { FocusAreasTable } from "#db/tables/inspections.ts";
import { type APerson, actorOf, aLeadInspector, longBefore } from "./people.ts";

/**
 * The usual re-visit: day 1 is Monday 7 December 2026, three days. The survey opens at noon on Monday 30 November and
 * closes at noon on Friday 4 December (London's time is UTC then).
 */
export const usual = {
  dayOne: "2026-12-07",
  notifiedAt: Temporal.Instant.from("2026-11-23T09:00:00Z"),
  surveyOpensAt: Temporal.Instant.from("2026-11-30T12:00:00Z"),
  surveyClosesAt: Temporal.Instant.from("2026-12-04T12:00:00Z"),
};

export const threeFocusAreas: FocusAreaInput[] = [
  { shortName: "Waiting times", fullText: "Families wait too long for a first appointment", theme: "Health" },
  { shortName: "Plans", fullText: "Plans come late and say too little about health and care", theme: "" },
  { shortName: "Moving on", fullText: "Young people are not prepared well for adult life", theme: "" },
];

export const allContacts: Contact[] = contactKinds.map((kind, index) => ({
  kind,
  name: `Exampleshire ${kind.replaceAll("-", " ")}`,
  phone: `01632 96000${index}`,
  email: `${kind}@exampleshire.example`,
  web: `https://exampleshire.example/${kind}`,
}));

export type AnInspection = {
  id: string;
  slug: string;
  areaName: string;
  lead: APerson;
  /** The lead, as operations want to know who does it. */
  leadActor: PersonActor;
  focusAreas: FocusAreasTable[];
};

let inspections = 0;

/** A re-visit with focus areas and contacts, its area notified unless `notified` is false. */
export async function anInspection(
  db: Queries,
  options: {
    lead?: APerson;
    areaName?: string;
    slug?: string;
    dayOne?: string;
    days?: LengthInDays;
    focusAreas?: FocusAreaInput[];
    contacts?: Contact[];
    notified?: boolean;
    /** How long it is kept; null where nobody confirmed that. */
    retentionMonths?: number | null;
    startedAt?: Temporal.Instant;
    notifiedAt?: Temporal.Instant;
  } = {},
): Promise<AnInspection> {
  inspections += 1;
  const startedAt = options.startedAt ?? longBefore;
  const lead = options.lead ?? (await aLeadInspector(db, { now: startedAt }));
  const areaName = options.areaName ?? `Area ${inspections}`;
  const slug = options.slug ?? areaName.toLowerCase().replaceAll(" ", "-");
  const started = await startInspection(db, {
    areaName,
    slug,
    dayOne: Temporal.PlainDate.from(options.dayOne ?? usual.dayOne),
    days: options.days ?? 3,
    personId: lead.id,
    now: startedAt,
  });
  if (started.kind !== "started") throw new Error(`no re-visit was started: ${started.kind}`);
  const id = started.inspectionId;
  const leadActor = actorOf(lead, "lead-inspector");
  const by = { inspectionId: id, actor: leadActor, now: startedAt };
  const focusAreas = options.focusAreas ?? threeFocusAreas;
  if (focusAreas.length > 0) {
    const set = await setFocusAreas(db, { ...by, focusAreas });
    if (set.kind !== "set") throw new Error(`the focus areas were not set: ${set.kind}`);
  }
  await setContacts(db, { ...by, contacts: options.contacts ?? allContacts });
  if (options.retentionMonths !== null) {
    const months = options.retentionMonths ?? 6;
    const decided = await decideRetention(db, { ...by, months, reason: "", seen: "" });
    if (decided.kind !== "confirmed") throw new Error(`no retention was confirmed: ${decided.kind}`);
  }
  if (options.notified !== false) {
    const recorded = await recordNotification(db, { ...by, now: options.notifiedAt ?? usual.notifiedAt });
    if (recorded.kind !== "recorded") throw new Error(`no notification was recorded: ${recorded.kind}`);
  }
  return { id, slug, areaName, lead, leadActor, focusAreas: await listFocusAreas(db, id) };
}
