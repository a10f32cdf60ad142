import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findPaperReturn, replacePaperReturn } from "#db/queries/paper-returns.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findLeavingProblem, type LeavingProblem } from "../disclosure-checks/check-leaving-words.server.ts";
import { isOutdated } from "../text/mark-of.server.ts";

export type SetPaperReturn =
  | { kind: "set" | "same" }
  /** Other words stand there than were on the page. */
  | { kind: "changed-meanwhile"; current: string }
  /** It stands on the form that families are given. */
  | { kind: "not-releasable"; why: LeavingProblem };

/** Makes these the words on the paper form that say where to post it or hand it in. Forms printed before keep theirs. */
export async function setPaperReturn(
  from: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    words: string;
    /** The mark of the words that were on the page, see `markOfFields`. */
    seen?: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<SetPaperReturn> {
  const { inspectionId, words, seen, actor, now } = input;
  const why = await findLeavingProblem(from, { text: "paper-form-return", inspectionId, words, now });
  if (why !== null) return { kind: "not-releasable", why };
  return from.db.transaction().execute(async (trx): Promise<SetPaperReturn> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const before = await findPaperReturn(trx, inspectionId);
    const current = before?.words ?? "";
    if (isOutdated(seen, { current: { words: current }, next: { words } }))
      return { kind: "changed-meanwhile", current };
    if (current === words) return { kind: "same" };
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
