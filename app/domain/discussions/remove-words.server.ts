import type { Queries } from "#db/connection.ts";
import { findDiscussion } from "#db/queries/discussions.ts";
import { deleteWords, findWords } from "#db/queries/young-peoples-views.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordRemoval } from "../erasure/record-erasure.server.ts";

export type RemovedWords = { kind: "removed" } | { kind: "no-such-words" };

/** Erases something that a young person said: they withdrew it, or withdrew their consent, or it names somebody. */
export function removeWords(
  db: Queries,
  input: {
    inspectionId: string;
    discussionId: string;
    wordsId: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<RemovedWords> {
  const { inspectionId, discussionId, wordsId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    const discussion = await findDiscussion(trx, { inspectionId, discussionId });
    const words = discussion && (await findWords(trx, { discussionId, wordsId }));
    if (!words) return { kind: "no-such-words" };
    await deleteWords(trx, { discussionId, wordsId });
    await recordRemoval(trx, { kind: "discussion", inspectionId, subjectId: wordsId, at: now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "young-peoples-words.erased",
      details: { discussionId, wordsId, focusAreaId: words.focusAreaId },
    });
    return { kind: "removed" };
  });
}
