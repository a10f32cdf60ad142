import type { Queries } from "#db/connection.ts";
import { stepOf } from "../calendar/inspection-dates.ts";
import { findDateStatus } from "../inspections/find-date-status.server.ts";
import { findFocuses, type MeetingFocus } from "./find-focuses.server.ts";
import { listSessions, type Session } from "./list-sessions.server.ts";
import { type SessionWarning, warningsAboutSessions } from "./warn-about-sessions.ts";

export type Arrangements = {
  readonly sessions: readonly Session[];
  readonly focuses: readonly MeetingFocus[];
  /** The day that the timetable has for the open meeting. */
  readonly meetingDay: Temporal.PlainDate;
  /** What whoever arranges should think about again; about sessions still to come only. */
  readonly warnings: readonly SessionWarning[];
};

/** How the open meeting of a re-visit is arranged, and what is doubtful about it; null where there is no such re-visit. */
export async function findArrangements(
  db: Queries,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<Arrangements | null> {
  const dateStatus = await findDateStatus(db, { inspectionId, now });
  if (!dateStatus) return null;
  const meetingDay = stepOf(dateStatus.steps, "open-meeting").set.date;
  const lastDay = stepOf(dateStatus.steps, "final-day").set.date;
  const sessions = await listSessions(db, inspectionId);
  const held = sessions.filter(({ cancelled }) => cancelled === null);
  const warnings = warningsAboutSessions(held, { meetingDay, dayOne: dateStatus.dayOne, lastDay, now });
  return { sessions, focuses: await findFocuses(db, inspectionId), meetingDay, warnings };
}
