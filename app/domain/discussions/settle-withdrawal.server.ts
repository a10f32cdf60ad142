import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { updateDiscussion } from "#db/queries/discussions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findDiscussion } from "./find-discussion.server.ts";
import { listGivenBy } from "./participants-answers.ts";
import type { Tally } from "./tally.ts";

export type SettledWithdrawal =
  | { kind: "settled" }
  | { kind: "no-such-discussion" | "nothing-to-settle" }
  /** A question still has more answers than young people who count, so not everything can have been removed. */
  | { kind: "tallies-over"; over: (Tally & { over: number; people: number })[] }
  /** Words or tallied answers that are tied to somebody who withdrew are still there. */
  | { kind: "ties-left"; count: number }
  /** Nobody counts any more, and things that were said are still there. */
  | { kind: "words-left"; wordsCount: number };

/** Records that an inspector has removed what the young people who withdrew their consent had shown and said. */
export function settleWithdrawal(
  db: Queries,
  input: { inspectionId: string; discussionId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<SettledWithdrawal> {
  const { inspectionId, discussionId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const discussion = await findDiscussion(trx, { inspectionId, discussionId });
    if (!discussion) return { kind: "no-such-discussion" };
    if (discussion.withdrawn.length === 0) return { kind: "nothing-to-settle" };
    if (discussion.over.length > 0) return { kind: "tallies-over", over: [...discussion.over] };
    const theirs = listGivenBy(discussion, discussion.withdrawn);
    if (theirs.length > 0) return { kind: "ties-left", count: theirs.length };
    if (discussion.counting === 0 && discussion.contributions.length > 0) {
      return { kind: "words-left", wordsCount: discussion.contributions.length };
    }
    await updateDiscussion(
      trx,
      { inspectionId, discussionId },
      { withdrawalsSettledAt: now, withdrawalsSettledBy: actor.personId, updatedAt: now },
    );
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "discussion.withdrawal-settled",
      details: { discussionId, numbers: discussion.withdrawn.map(({ number }) => number) },
    });
    return { kind: "settled" };
  });
}
