import { toText } from "#app/platform/instants.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findCoding, updateCoding } from "#db/queries/themes.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";

/** Takes words out from under a theme; that they were there, and who undid it, stays written down. */
export function undoCoding(
  db: Queries,
  input: { revisitId: string; number: number; codingId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "undone" | "no-such-coding" }> {
  const { revisitId, number, codingId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `revisit:${revisitId}`);
    const coding = await findCoding(trx, { revisitId, textNumber: number, codingId });
    if (!coding) return { kind: "no-such-coding" };
    await updateCoding(trx, codingId, { removedAt: toText(now), removedBy: actor.personId });
    const { themeId, feeling, codedBy } = coding;
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId,
      action: "took words out from under a theme",
      details: { codingId, text: number, themeId, feeling, codedBy },
    });
    return { kind: "undone" };
  });
}
