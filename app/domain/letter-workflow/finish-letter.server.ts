import { toText } from "#app/platform/instants.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertLetterFinal } from "#db/queries/letters.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { lookForObstacles } from "../letter-checks/find-obstacles.server.ts";
import { isOver } from "../letter-status/steps.ts";
import { type FoundLetter, findLetter } from "../letters/find-letter.server.ts";
import { describeMissingAssurances, listMissingAssurances, whatIsMissing } from "../letters/letter.ts";
import { makeEdition } from "../letters/make-edition.server.ts";

/** What stands in the way of the letter's being final, as sentences; none when it can be. */
export function whyNotFinal(letter: FoundLetter, now: Temporal.Instant): string[] {
  const { sending, comments, sections } = letter;
  if (!sending) return ["Its recipients have not had it yet."];
  const unanswered = comments.filter(({ answeredAt }) => answeredAt === null).length;
  return [
    ...whatIsMissing(sections),
    ...(isOver(sending.commentBy, now)
      ? []
      : ["The days that its recipients have for comments are not over."]),
    ...(unanswered === 0
      ? []
      : [unanswered === 1 ? "One comment has no answer." : `${unanswered} comments have no answer.`]),
    ...describeMissingAssurances(listMissingAssurances(letter.assurances, letter.current?.id)),
  ];
}

/** Makes the letter final as it is now: nobody changes it afterwards (¶133), unless it is reopened. */
export async function finishLetter(
  from: { db: Queries; reader: BackgroundQueries },
  input: { revisitId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "final" } | { kind: "no-letter" } | { kind: "not-yet"; reasons: string[] }> {
  const { revisitId, actor, now } = input;
  const obstaclesTo = await lookForObstacles(from, { revisitId, now });
  return from.db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `revisit:${revisitId}`);
    const letter = await findLetter(trx, { revisitId, now });
    if (!letter) return { kind: "no-letter" };
    if (letter.final) return { kind: "final" };
    const reasons = [...whyNotFinal(letter, now), ...(await obstaclesTo(trx, letter, "final"))];
    if (reasons.length > 0) return { kind: "not-yet", reasons };
    const edition = await makeEdition(trx, letter, now);
    const row = { id: makeId(), letterId: letter.id, editionId: edition.id };
    await insertLetterFinal(trx, { ...row, madeBy: actor.personId, madeAt: toText(now) });
    const details = { edition: edition.number };
    await recordAudit(trx, { at: now, actor, revisitId, action: "made the letter final", details });
    return { kind: "final" };
  });
}
