import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { deleteDiscussion, deleteParticipant } from "#db/queries/discussions.ts";
import { deleteEmptyTallies } from "#db/queries/young-peoples-views.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordRemoval } from "../erasure/record-erasure.server.ts";
import { findDiscussion } from "./find-discussion.server.ts";
import { totalOf } from "./tally.ts";

export type RemovedDiscussion =
  | { kind: "removed" }
  | { kind: "no-such-discussion" }
  /** What young people gave is taken out one by one, on purpose, before the discussion can go. */
  | { kind: "has-views" };

/** Takes a discussion that was not held, or was added by mistake, out of a re-visit. */
export function removeDiscussion(
  db: Queries,
  input: { revisitId: string; discussionId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<RemovedDiscussion> {
  const { revisitId, discussionId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `revisit:${revisitId}`);
    const discussion = await findDiscussion(trx, { revisitId, discussionId });
    if (!discussion) return { kind: "no-such-discussion" };
    const faces = discussion.tallies.reduce((sum, { counts }) => sum + totalOf(counts), 0);
    if (faces + discussion.said.length > 0) return { kind: "has-views" };
    for (const { id } of discussion.participants) {
      await deleteParticipant(trx, { discussionId, participantId: id });
    }
    await deleteEmptyTallies(trx, discussionId);
    await deleteDiscussion(trx, { revisitId, discussionId });
    await recordRemoval(trx, { kind: "discussion", revisitId, subjectId: discussionId, at: now });
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId,
      action: "removed a discussion with young people that had nothing recorded in it",
      details: { discussionId },
    });
    return { kind: "removed" };
  });
}
