import { letterCheckMessages } from "#app/messages/work/letter-check-messages.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertLetterFinal, insertLetterReopening } from "#db/queries/letters.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { lookForObstacles } from "../letter-checks/find-obstacles.server.ts";
import { isOver } from "../letter-status/steps.ts";
import { type FoundLetter, findLetter } from "../letters/find-letter.server.ts";
import { describeMissingAssurances, listGaps, listMissingAssurances } from "../letters/letter.ts";
import { makeEdition } from "../letters/make-edition.server.ts";

/** What stands in the way of the letter's being final, as sentences; none when it can be. */
export function listFinishProblems(letter: FoundLetter, now: Temporal.Instant): string[] {
  const { sending, comments } = letter;
  if (!sending) return ["Its recipients have not had it yet."];
  const unanswered = comments.filter(({ answeredAt }) => answeredAt === null).length;
  return [
    ...listGaps(letter),
    ...(isOver(sending.commentBy, now)
      ? []
      : ["The days that its recipients have for comments are not over."]),
    ...(unanswered === 0 ? [] : [letterCheckMessages.t("comments.unanswered", { count: unanswered })]),
    ...describeMissingAssurances(listMissingAssurances(letter.assurances, letter.current?.id)),
  ];
}

/** Makes the letter final as it is now: nobody changes it afterwards (¶133), unless it is reopened. */
export async function finishLetter(
  from: { db: Queries; reader: BackgroundQueries },
  input: { inspectionId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "final" } | { kind: "no-letter" } | { kind: "not-yet"; reasons: string[] }> {
  const { inspectionId, actor, now } = input;
  const obstaclesTo = await lookForObstacles(from, { inspectionId, now });
  return from.db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const letter = await findLetter(trx, { inspectionId, now });
    if (!letter) return { kind: "no-letter" };
    if (letter.final) return { kind: "final" };
    const reasons = [...listFinishProblems(letter, now), ...(await obstaclesTo(trx, letter, "final"))];
    if (reasons.length > 0) return { kind: "not-yet", reasons };
    const edition = await makeEdition(trx, letter, now);
    const row = { id: makeId(), letterId: letter.id, editionId: edition.id };
    await insertLetterFinal(trx, { ...row, madeBy: actor.personId, madeAt: now });
    const details = { edition: edition.number };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "letter.finalised", details });
    return { kind: "final" };
  });
}

/**
 * Reopens a final letter, as it was with its recipients, for a reason that stays on record. A family has withdrawn,
 * say, a quotation may no longer be used, or the published letter is wrong. The final edition is kept. The published
 * edition stays until a corrected one replaces it.
 */
export async function reopenLetter(
  db: Queries,
  input: { inspectionId: string; reason: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "reopened" } | { kind: "not-final" }> {
  const { inspectionId, reason, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const letter = await findLetter(trx, { inspectionId, now });
    if (!letter?.final) return { kind: "not-final" };
    const { id, letterId, editionId, madeBy, madeAt } = letter.final;
    await insertLetterReopening(trx, id, {
      ...{ id: makeId(), letterId, editionId, madeBy, madeAt },
      ...{ reason, reopenedBy: actor.personId, reopenedAt: now },
    });
    const edition = letter.editions.find((one) => one.id === editionId)?.number ?? null;
    const entry = { at: now, actor, inspectionId, details: { edition }, words: { reason } };
    await recordAudit(trx, { ...entry, action: "letter.reopened" });
    return { kind: "reopened" };
  });
}
