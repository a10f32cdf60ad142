import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  deleteLetterFigure,
  insertLetterFigures,
  insertLetterSectionVersion,
  listLetterFigures,
} from "#db/queries/letters.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { listFindings } from "../findings/list-findings.server.ts";
import { findLetter } from "../letters/find-letter.server.ts";
import { changedFigures, figuresBehind, readCounted, withNewFigure } from "../letters/letter-figures.ts";

export type AcceptedLetterFigure =
  | { kind: "accepted"; isRewritten: boolean }
  | { kind: "not-found" }
  | { kind: "changed-meanwhile" }
  | { kind: "letter-is-final" };

/**
 * Accepts a figure that has changed since a sentence of the letter was written. Where the sentence gives the old
 * number, a new version of the section gives the new one. `seen` is the figure that was on screen, such as `63 of
 * 119`.
 */
export async function acceptLetterFigure(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    sectionId: string;
    sentenceHash: string;
    evidenceId: string;
    seen: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<AcceptedLetterFigure> {
  const { inspectionId, sectionId, sentenceHash, evidenceId, seen, actor, now } = input;
  const findings = await listFindings({ db, reader }, inspectionId);
  return db.transaction().execute(async (trx): Promise<AcceptedLetterFigure> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const letter = await findLetter(trx, { inspectionId, now });
    const section = letter?.sections.find(({ id }) => id === sectionId);
    if (!letter || !section) return { kind: "not-found" };
    if (letter.final) return { kind: "letter-is-final" };
    const remembered = await listLetterFigures(trx, letter.id);
    const changed = changedFigures(section, findings, remembered).find(
      (one) => one.sentenceHash === sentenceHash && one.evidenceId === evidenceId,
    );
    if (!changed || changed.is === null) return { kind: "not-found" };
    if (changed.is !== seen) return { kind: "changed-meanwhile" };
    const sentence = withNewFigure(changed.sentence, {
      was: readCounted(changed.was),
      is: readCounted(changed.is),
    });
    const body = section.body.replace(changed.sentence, () => sentence);
    const rememberedAt = now;
    if (body === section.body) {
      await deleteLetterFigure(trx, { sectionId, sentenceHash, evidenceId });
    } else {
      const number = section.version + 1;
      const version = { sectionId, number, body, writtenBy: actor.personId, writtenAt: rememberedAt };
      await insertLetterSectionVersion(trx, version);
    }
    const figures = figuresBehind({ id: sectionId, body }, findings);
    await insertLetterFigures(
      trx,
      figures.map((figure) => ({ ...figure, rememberedAt })),
    );
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "letter.figure-accepted",
      details: { section: section.title, finding: changed.finding, was: changed.was, is: changed.is },
    });
    return { kind: "accepted", isRewritten: body !== section.body };
  });
}
