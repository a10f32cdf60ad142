import { makeId } from "#app/platform/tokens.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertLetterCorrection, insertLetterPublication } from "#db/queries/letters.ts";
import { findRelease, updateReleaseShared } from "#db/queries/releases.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordProof } from "../audit-proofs/record-proof.server.ts";
import { findLeavingProblem, type LeavingProblem } from "../disclosure-checks/check-leaving-words.server.ts";
import { lookForObstacles, readLetterFacts } from "../letter-checks/find-obstacles.server.ts";
import { listCitedTables } from "../letters/annex.ts";
import { findLetter } from "../letters/find-letter.server.ts";
import { describeMissingAssurances, listMissingAssurances } from "../letters/letter.ts";
import { enqueueNotices } from "../publication-notices/enqueue-notices.server.ts";

export type Published =
  | { kind: "published" }
  | { kind: "not-final" }
  | { kind: "no-such-release" }
  /** It takes the place of one that everybody has read. */
  | { kind: "correction-needed" }
  /** What is said of the correction. */
  | { kind: "not-releasable"; why: LeavingProblem }
  /** It is not assured, say, or has words as a family gave them, that no quotation stands for. */
  | { kind: "not-ready"; missing: string[] };

/**
 * Puts the final letter on the area's public pages, with a release of counts where one is chosen (¶133). It stays there; where it
 * was reopened and is final again, this edition takes its place, with what was corrected in words.
 */
export async function publishLetter(
  from: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    releaseId: string | null;
    /** For everybody to read; empty where nothing was published before. */
    corrected: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<Published> {
  const { inspectionId, releaseId, corrected, actor, now } = input;
  const obstaclesTo = await lookForObstacles(from, { inspectionId, now });
  const why = await findLeavingProblem(from, {
    text: "letter-correction",
    inspectionId,
    words: corrected,
    now,
  });
  return from.db.transaction().execute(async (trx): Promise<Published> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const letter = await findLetter(trx, { inspectionId, now });
    if (!letter?.final) return { kind: "not-final" };
    if (letter.status === "published") return { kind: "published" };
    if (letter.publication && corrected === "") return { kind: "correction-needed" };
    if (why !== null) return { kind: "not-releasable", why };
    const { findings } = await readLetterFacts({ db: trx, reader: from.reader }, { inspectionId, now });
    const hasLeft = letter.finalSending?.editionId === letter.final.editionId;
    const missing = [
      ...(hasLeft ? [] : ["Its recipients have not had the final letter yet."]),
      ...describeMissingAssurances(listMissingAssurances(letter.assurances, letter.final.editionId)),
      ...(await obstaclesTo(trx, letter, "publish")),
    ];
    if (missing.length > 0) return { kind: "not-ready", missing };
    const release =
      releaseId === null ? null : await findRelease(trx, { inspectionId, releaseId, sharedOnly: false });
    if (release === undefined) return { kind: "no-such-release" };
    const publishedAt = now;
    const by = actor.personId;
    if (release?.sharedAt === null) {
      await updateReleaseShared(trx, {
        inspectionId,
        releaseId: release.id,
        sharedAt: publishedAt,
        sharedBy: by,
      });
    }
    const publication = {
      id: makeId(),
      letterId: letter.id,
      editionId: letter.final.editionId,
      releaseId: release?.id ?? null,
      citedTables: listCitedTables(
        letter.sections.map(({ body }) => body),
        findings,
      ),
      publishedBy: by,
      publishedAt,
    };
    const details = { release: release?.number ?? null };
    if (letter.publication) {
      const { publishedByName: _, ...before } = letter.publication;
      const correction = { ...before, words: corrected, correctedBy: by, correctedAt: publishedAt };
      await insertLetterCorrection(trx, correction, publication);
      await recordAudit(trx, {
        ...{ at: now, actor, inspectionId, action: "letter.corrected", details, words: { corrected } },
      });
    } else {
      await insertLetterPublication(trx, publication);
      await enqueueNotices(trx, inspectionId);
      await recordAudit(trx, { at: now, actor, inspectionId, action: "letter.published", details });
    }
    await recordProof(trx, {
      ...{ inspectionId, occasion: "publication", subjectId: letter.final.editionId, now },
    });
    return { kind: "published" };
  });
}
