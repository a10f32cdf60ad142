import type { Queries } from "#db/connection.ts";
import { deleteTextFlag, findText, insertTextFlag } from "#db/queries/texts.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";

/** Flags a text to be looked at again, for all inspectors to see, or takes the flag off. */
export function flagText(
  db: Queries,
  input: {
    inspectionId: string;
    number: number;
    flagged: boolean;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<{ kind: "flagged" | "not-flagged" | "no-such-text" }> {
  const { inspectionId, number, flagged, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    if (!(await findText(trx, { inspectionId, number }))) return { kind: "no-such-text" };
    const changed = flagged
      ? await insertTextFlag(trx, { textNumber: number, flaggedBy: actor.personId, flaggedAt: now })
      : await deleteTextFlag(trx, number);
    if (changed) {
      await recordAudit(trx, {
        at: now,
        actor,
        inspectionId,
        action: flagged ? "text.flagged" : "text.unflagged",
        details: { text: number },
      });
    }
    return { kind: flagged ? "flagged" : "not-flagged" };
  });
}
