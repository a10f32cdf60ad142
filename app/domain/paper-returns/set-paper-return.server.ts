import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findPaperReturn, replacePaperReturn } from "#db/queries/paper-returns.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";

/** Makes these the words on the paper form that say where to post it or hand it in. Forms printed before keep theirs. */
export async function setPaperReturn(
  db: Queries,
  input: { inspectionId: string; words: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "set" } | { kind: "same" }> {
  const { inspectionId, words, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const before = await findPaperReturn(trx, inspectionId);
    if ((before?.words ?? "") === words) return { kind: "same" };
    await replacePaperReturn(trx, { inspectionId, words, changedBy: actor.personId, changedAt: now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "paper-form.return-changed",
      details: { words },
    });
    return { kind: "set" };
  });
}
