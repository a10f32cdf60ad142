import type { Queries, Trx } from "#db/connection.ts";
import { deleteTextFlag, findText, insertTextFlag } from "#db/queries/texts.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { undoOnRefusal } from "../readable-texts/undo-on-refusal.server.ts";

type Flag = {
  inspectionId: string;
  number: number;
  flagged: boolean;
  actor: PersonActor;
  now: Temporal.Instant;
};

/** Flags a text to be looked at again, for all inspectors to see, or takes the flag off. */
export function flagText(
  db: Queries,
  input: Flag,
): Promise<{ kind: "flagged" | "not-flagged" | "no-such-text" }> {
  return db.transaction().execute((trx) => setFlag(trx, input));
}

/** The same for several texts: all of them, or none where one is not there. */
export function flagTexts(
  db: Queries,
  { numbers, ...input }: Omit<Flag, "number"> & { numbers: readonly number[] },
): Promise<{ kind: "flagged" | "not-flagged" | "no-such-text" }> {
  return undoOnRefusal(db, async (trx) => {
    for (const number of numbers) {
      const { kind } = await setFlag(trx, { ...input, number });
      if (kind === "no-such-text") return { kind };
    }
    return { kind: input.flagged ? "flagged" : "not-flagged" };
  });
}

async function setFlag(
  trx: Trx,
  { inspectionId, number, flagged, actor, now }: Flag,
): Promise<{ kind: "flagged" | "not-flagged" | "no-such-text" }> {
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
}
