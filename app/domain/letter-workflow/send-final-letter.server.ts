import { makeId } from "#app/platform/tokens.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertLetterFinalSending } from "#db/queries/letter-last-steps.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { lookForObstacles } from "../letter-checks/find-obstacles.server.ts";
import { findLetter } from "../letters/find-letter.server.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import { listRecipients } from "./send-letter.server.ts";

export type SentFinalLetter =
  | { kind: "sent" }
  | { kind: "already-sent" }
  | { kind: "not-final" }
  /** A quotation was withdrawn since it was made final, say. */
  | { kind: "not-ready"; missing: string[] }
  | { kind: "nobody-to-send-to" };

/** Lets the letter's named recipients read it as it is final, before everybody does (¶133). */
export async function sendFinalLetter(
  from: { db: Queries; reader: BackgroundQueries },
  input: { inspectionId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<SentFinalLetter> {
  const { inspectionId, actor, now } = input;
  const obstaclesTo = await lookForObstacles(from, { inspectionId, now });
  return from.db.transaction().execute(async (trx): Promise<SentFinalLetter> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const letter = await findLetter(trx, { inspectionId, now });
    if (!letter?.final) return { kind: "not-final" };
    const { editionId } = letter.final;
    if (letter.finalSending?.editionId === editionId) return { kind: "already-sent" };
    const missing = await obstaclesTo(trx, letter, "publish");
    if (missing.length > 0) return { kind: "not-ready", missing };
    const recipients = await listRecipients(trx, inspectionId);
    if (recipients.length === 0) return { kind: "nobody-to-send-to" };
    const sendingId = makeId();
    await insertLetterFinalSending(trx, {
      ...{ id: sendingId, letterId: letter.id, editionId },
      ...{ sentBy: actor.personId, sentAt: now },
    });
    const edition = letter.editions.find(({ id }) => id === editionId)?.number ?? null;
    const details = { edition, recipients: recipients.length };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "letter.final-sent", details });
    for (const { personId } of recipients) {
      const about = { inspectionId, personId, subjectId: sendingId, now };
      await enqueueMessage(trx, { template: "letter-final-sent", ...about });
    }
    return { kind: "sent" };
  });
}
