import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertLetterFigures, insertLetterSectionVersion } from "#db/queries/letters.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { listFindings } from "../findings/list-findings.server.ts";
import { findLetter } from "../letters/find-letter.server.ts";
import { figuresBehind } from "../letters/letter-figures.ts";
import { takeOverFinding } from "./take-over-finding.ts";

export type ChangedSection =
  | { kind: "changed"; version: number }
  | { kind: "unchanged" }
  | { kind: "changed-meanwhile"; body: string; version: number; writtenByName: string }
  | { kind: "letter-is-final" }
  /** The finding that was to be taken over is another by now, or not there. */
  | { kind: "finding-changed" }
  | { kind: "no-such-section" };

/**
 * Rewrites a section of the letter. `seen` is the version that its writer had before them. The figures behind new sentences
 * are remembered as they are now.
 */
export async function changeSection(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    sectionId: string;
    seen: number;
    body: string;
    /** A finding that the words take over on the way, as it was on screen. */
    take?: { findingId: string; version: number } | undefined;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<ChangedSection> {
  const { inspectionId, sectionId, seen, take, actor, now } = input;
  const findings = await listFindings({ db, reader }, inspectionId);
  return db.transaction().execute(async (trx): Promise<ChangedSection> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const letter = await findLetter(trx, { inspectionId, now });
    const section = letter?.sections.find(({ id }) => id === sectionId);
    if (!letter || !section) return { kind: "no-such-section" };
    if (letter.final) return { kind: "letter-is-final" };
    const taken = findings.find(({ id }) => id === take?.findingId);
    if (take && (taken?.version !== take.version || taken.focusAreaId !== section.focusAreaId))
      return { kind: "finding-changed" };
    const body = taken ? (takeOverFinding(input.body, taken)?.body ?? input.body) : input.body;
    if (section.body === body) return { kind: "unchanged" };
    if (section.version !== seen) {
      const { version, writtenByName } = section;
      return { kind: "changed-meanwhile", body: section.body, version, writtenByName };
    }
    const version = section.version + 1;
    const written = { sectionId, number: version, body, writtenBy: actor.personId, writtenAt: now };
    await insertLetterSectionVersion(trx, written);
    const figures = figuresBehind({ id: sectionId, body }, findings);
    await insertLetterFigures(
      trx,
      figures.map((figure) => ({ ...figure, rememberedAt: written.writtenAt })),
    );
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "letter.changed",
      details: { section: section.title, version },
    });
    return { kind: "changed", version };
  });
}
