import type { Queries } from "#db/connection.ts";
import { wasClockRight } from "../clock/was-clock-right.server.ts";
import { findSurveyOfInspection } from "../survey/find-survey.server.ts";
import { stateOf } from "../survey/survey.ts";
import { closeDueDrafts, waitedFor } from "./close-due-drafts.server.ts";

// Enough for a usual area; a reader should not wait for more, and the rest is seen to by the clock.
const maxDrafts = 300;

/**
 * Closes unfinished drafts now, so that inspectors who read just after the closing noon read everything that counts.
 * True where some drafts may still be added. Requests from before noon may be waiting, there may be very many drafts,
 * or the clock may be wrong.
 */
export async function closeDraftsAtNoon(
  db: Queries,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<boolean> {
  const survey = await findSurveyOfInspection(db, inspectionId);
  if (!survey || stateOf(survey, now) !== "closed") return false;
  if (Temporal.Instant.compare(now, survey.closesAt.add(waitedFor)) < 0) return true;
  // A clock that is wrong for a moment must not end anybody's survey.
  if (!(await wasClockRight(db, { now }))) return true;
  return (await closeDueDrafts(db, now, maxDrafts)) >= maxDrafts;
}
