import type { Queries } from "#db/connection.ts";
import { stepOf } from "../calendar/revisit-dates.ts";
import { findDateStatus } from "../revisits/find-date-status.server.ts";
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
  { revisitId, now }: { revisitId: string; now: Temporal.Instant },
): Promise<Arrangements | null> {
  const standing = await findDateStatus(db, { revisitId, now });
  if (!standing) return null;
  const meetingDay = stepOf(standing.steps, "open-meeting").set.date;
  const lastDay = stepOf(standing.steps, "final-day").set.date;
  const sessions = await listSessions(db, revisitId);
  const held = sessions.filter(({ cancelled }) => cancelled === null);
  const warnings = warningsAboutSessions(held, { meetingDay, dayOne: standing.dayOne, lastDay, now });
  return { sessions, focuses: await findFocuses(db, revisitId), meetingDay, warnings };
}
