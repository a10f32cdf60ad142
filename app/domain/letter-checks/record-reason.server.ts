import { z } from "zod";
import { formatNumber } from "#app/messages/format-number.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertLetterReason } from "#db/queries/letters.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findLetter } from "../letters/find-letter.server.ts";
import { maxCommentLength } from "../letters/letter.ts";
import { findOpenObstacles, readLetterFacts } from "./find-obstacles.server.ts";
import { type ReasonKind, reasonKinds } from "./obstacles.ts";

export const letterReasonForm = z.object({
  about: z.enum(reasonKinds),
  subject: z.string().max(100),
  reason: z
    .string()
    .trim()
    .min(1, "Say why")
    .max(maxCommentLength, `Use ${formatNumber(maxCommentLength)} characters at most`),
});

export type RecordedReason = { kind: "recorded" } | { kind: "not-found" };

/** The lead says why the letter may leave with what holds it; kept, and only for something that holds it now. */
export async function recordLetterReason(
  from: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    about: ReasonKind;
    subject: string;
    reason: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<RecordedReason> {
  const { inspectionId, about, subject, reason, actor, now } = input;
  return from.db.transaction().execute(async (trx): Promise<RecordedReason> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const letter = await findLetter(trx, { inspectionId, now });
    if (!letter) return { kind: "not-found" };
    const facts = await readLetterFacts({ db: trx, reader: from.reader }, { inspectionId, now });
    const open = await findOpenObstacles(trx, letter, facts);
    const held = open.some(({ reasonFor }) => reasonFor?.about === about && reasonFor.subject === subject);
    if (!held) return { kind: "not-found" };
    const row = { id: makeId(), letterId: letter.id, about, subject, reason };
    await insertLetterReason(trx, { ...row, recordedBy: actor.personId, recordedAt: now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "letter.reason-recorded",
      details: { about },
      words: { reason },
    });
    return { kind: "recorded" };
  });
}
