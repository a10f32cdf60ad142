import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { findLeavingProblem, type LeavingProblem } from "../disclosure-checks/check-leaving-words.server.ts";
import type { SessionDetails } from "../meetings/session.ts";

type PublicWords = Pick<SessionDetails, "place" | "access">;

export type SessionProblem = { kind: "not-releasable"; field: keyof PublicWords; why: LeavingProblem };

/**
 * Why a session cannot be announced in these words. The public page and the notice show them as soon as they are saved, also
 * when families have already answered. Words that stay as they were do not block a change of the time.
 */
export async function findSessionProblem(
  from: { db: Queries; reader: BackgroundQueries },
  about: { inspectionId: string; next: PublicWords; before: PublicWords | null; now: Temporal.Instant },
): Promise<SessionProblem | null> {
  const { inspectionId, next, before, now } = about;
  for (const field of ["place", "access"] as const) {
    if (next[field] === before?.[field]) continue;
    const why = await findLeavingProblem(from, {
      text: "meeting-session",
      inspectionId,
      words: next[field],
      now,
    });
    if (why !== null) return { kind: "not-releasable", field, why };
  }
  return null;
}
