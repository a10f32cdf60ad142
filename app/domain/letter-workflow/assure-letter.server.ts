import { makeId } from "#app/platform/tokens.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertLetterAssurance } from "#db/queries/letters.ts";
import { findMembership } from "../access/find-membership.server.ts";
import { inspectorateNames } from "../access/inspectorate.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { lookForObstacles } from "../letter-checks/find-obstacles.server.ts";
import { findLetter } from "../letters/find-letter.server.ts";
import { fingerprintOf } from "../letters/fingerprint.ts";
import { listGaps } from "../letters/letter.ts";
import { makeEdition } from "../letters/make-edition.server.ts";

export type Assured =
  | { kind: "assured" }
  | { kind: "no-letter" }
  | { kind: "changed-meanwhile" }
  | { kind: "not-ready"; missing: string[] }
  /** The lead has not said yet for which inspectorate they act. */
  | { kind: "no-inspectorate" }
  | { kind: "other-inspectorate" }
  | { kind: "letter-is-final" };

/** Somebody of quality assurance has read the letter as it is now (¶131), for the inspectorate that they act for. `read` identifies what they had before them. */
export async function assureLetter(
  from: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    read: string;
    remark: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<Assured> {
  const { inspectionId, remark, actor, now } = input;
  const obstaclesTo = await lookForObstacles(from, { inspectionId, now });
  return from.db.transaction().execute(async (trx): Promise<Assured> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const membership = await findMembership(trx, { inspectionId, personId: actor.personId });
    const inspectorate = membership?.inspectorate ?? null;
    if (inspectorate === null) return { kind: "no-inspectorate" };
    const letter = await findLetter(trx, { inspectionId, now });
    if (!letter) return { kind: "no-letter" };
    if (letter.final) return { kind: "letter-is-final" };
    const missing = [...listGaps(letter), ...(await obstaclesTo(trx, letter, "assure"))];
    if (missing.length > 0) return { kind: "not-ready", missing };
    if (fingerprintOf(letter.content) !== input.read) return { kind: "changed-meanwhile" };
    const isForTheOther = letter.assurances.some(
      (one) => one.assuredBy === actor.personId && one.inspectorate !== inspectorate,
    );
    if (isForTheOther) return { kind: "other-inspectorate" };
    const edition = await makeEdition(trx, letter, now);
    await insertLetterAssurance(trx, {
      id: makeId(),
      letterId: letter.id,
      editionId: edition.id,
      inspectorate,
      remark,
      assuredBy: actor.personId,
      assuredAt: now,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "letter.assured",
      details: { edition: edition.number, inspectorate: inspectorateNames[inspectorate] },
    });
    return { kind: "assured" };
  });
}
