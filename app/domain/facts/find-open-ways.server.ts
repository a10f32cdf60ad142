import type { Queries } from "#db/connection.ts";
import { listSessionEnds } from "#db/queries/meetings.ts";
import { type Survey, stateOf } from "../survey/survey.ts";
import { type OpenWays, openWays } from "./open-ways.ts";

/** The ways in which families of a re-visit can still be heard. */
export async function findOpenWays(db: Queries, survey: Survey, now: Temporal.Instant): Promise<OpenWays> {
  const sessions = await listSessionEnds(db, survey.inspectionId);
  return openWays({
    survey: stateOf(survey, now),
    approved: survey.approvalId !== null,
    sealedAt: survey.sealedAt,
    sessions: sessions.map(({ endsAt, cancelledAt }) => ({
      endsAt: endsAt,
      isCancelled: cancelledAt !== null,
    })),
    now,
  });
}
