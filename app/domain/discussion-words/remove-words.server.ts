import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findDiscussion } from "#db/queries/discussions.ts";
import { deleteWords, findWords } from "#db/queries/young-peoples-views.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordRemoval } from "../erasure/record-erasure.server.ts";
import { isTextHeld } from "../safeguarding-decisions/check-hold.server.ts";

export type RemovedWords = { kind: "removed" } | { kind: "no-such-words" | "held" };

/**
 * Erases something that a young person said: they withdrew it, or withdrew their consent (`isRequested`), or it names somebody.
 * Without their wish it stays while an entry of the safeguarding queue about it is open.
 */
export function removeWords(
  db: Queries,
  input: {
    inspectionId: string;
    discussionId: string;
    wordsId: string;
    isRequested?: boolean;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<RemovedWords> {
  const { inspectionId, discussionId, wordsId, isRequested = false, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<RemovedWords> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const discussion = await findDiscussion(trx, { inspectionId, discussionId });
    const words = discussion && (await findWords(trx, { discussionId, wordsId }));
    if (!words) return { kind: "no-such-words" };
    const held = { source: "young-people" as const, sourceId: wordsId };
    if (!isRequested && (await isTextHeld(trx, held))) return { kind: "held" };
    await deleteWords(trx, { discussionId, wordsId });
    await recordRemoval(trx, { kind: "discussion", inspectionId, subjectId: wordsId, at: now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "young-peoples-words.erased",
      details: { discussionId, wordsId, focusAreaId: words.focusAreaId, asked: isRequested },
    });
    return { kind: "removed" };
  });
}
