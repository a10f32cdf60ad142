import type { Queries } from "#db/connection.ts";
import { findCurrentSeal } from "#db/queries/seals.ts";
import { findTalkHours } from "#db/queries/talk-requests.ts";
import { stepOf } from "../calendar/inspection-dates.ts";
import { findDateStatus } from "../inspections/find-date-status.server.ts";
import { type TalkHours, talkClosesAt, talkErasedOn } from "./talk-request.ts";

/** Whether a young person can ask to talk to an inspector now, and until when. */
export type TalkOffer =
  | { kind: "open"; hours: TalkHours; closesAt: Temporal.Instant; erasedOn: Temporal.PlainDate }
  /** Nobody has said when somebody answers. */
  | { kind: "no-hours" }
  | { kind: "over" };

/**
 * From the area's notification until 5pm on the last day on site, or until the evidence is sealed (¶127: the inspectors hear
 * young people face to face). The area's pages are there from the notification on; before it nobody can ask.
 */
export async function findTalkOffer(
  db: Queries,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<TalkOffer> {
  const dates = await findDateStatus(db, { inspectionId, now });
  if (!dates || dates.notifiedAt === null) return { kind: "no-hours" };
  const lastDay = stepOf(dates.steps, "final-day").set.date;
  const closesAt = talkClosesAt(lastDay);
  if (Temporal.Instant.compare(now, closesAt) >= 0 || (await findCurrentSeal(db, inspectionId)))
    return { kind: "over" };
  const hours = await findTalkHours(db, inspectionId);
  if (!hours) return { kind: "no-hours" };
  const { days, fromTime, untilTime } = hours;
  return { kind: "open", hours: { days, fromTime, untilTime }, closesAt, erasedOn: talkErasedOn(lastDay) };
}
