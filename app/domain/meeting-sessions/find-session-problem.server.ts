import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import {
  findLeavingProblemAmong,
  type LeavingProblem,
} from "../disclosure-checks/check-leaving-words.server.ts";
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
  const changed = (["place", "access"] as const).filter((field) => next[field] !== before?.[field]);
  const problem = await findLeavingProblemAmong<keyof PublicWords>(from, {
    text: "meeting-session",
    inspectionId,
    words: Object.fromEntries(changed.map((field) => [field, next[field]])),
    now,
  });
  return problem && { kind: "not-releasable", ...problem };
}
