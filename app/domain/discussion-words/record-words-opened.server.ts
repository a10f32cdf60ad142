import type { Queries } from "#db/connection.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import type { Contribution } from "../discussions/find-discussion.server.ts";

/**
 * Records that contributions to a discussion were opened, where somebody else wrote any of them. Whoever tallies in a
 * school opens the page again with each press, and is not recorded each time.
 */
export async function recordWordsOpened(
  db: Queries,
  opened: {
    inspectionId: string;
    discussionId: string;
    contributions: readonly Contribution[];
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<void> {
  const { inspectionId, discussionId, contributions, actor, now } = opened;
  if (contributions.every(({ recordedBy }) => recordedBy === actor.personId)) return;
  const details = { discussion: discussionId, things: contributions.length };
  await recordOpening(db, { inspectionId, actor, now, action: "young-peoples-words.opened", details });
}
