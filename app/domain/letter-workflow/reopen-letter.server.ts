import { toText } from "#app/platform/instants.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertLetterReopening } from "#db/queries/letters.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findLetter } from "../letters/find-letter.server.ts";

/**
 * Takes a final letter back to where it was with its recipients, for a reason that stays on record: a family has withdrawn,
 * say, a quotation may no longer be used, or what is published is wrong. The edition that was final is kept, and the published
 * one stays where everybody reads it until a corrected one takes its place.
 */
export async function reopenLetter(
  db: Queries,
  input: { revisitId: string; reason: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "reopened" } | { kind: "not-final" }> {
  const { revisitId, reason, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `revisit:${revisitId}`);
    const letter = await findLetter(trx, { revisitId, now });
    if (!letter?.final) return { kind: "not-final" };
    const { id, letterId, editionId, madeBy, madeAt } = letter.final;
    await insertLetterReopening(trx, id, {
      ...{ id: makeId(), letterId, editionId, madeBy, madeAt },
      ...{ reason, reopenedBy: actor.personId, reopenedAt: toText(now) },
    });
    const edition = letter.editions.find((one) => one.id === editionId)?.number ?? null;
    const details = { edition, reason };
    await recordAudit(trx, { at: now, actor, revisitId, action: "reopened the final letter", details });
    return { kind: "reopened" };
  });
}
