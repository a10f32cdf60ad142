import { setImmediate as turn } from "node:timers/promises";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { listSourceMarks } from "#db/queries/findings.ts";
import { listLetterReasons } from "#db/queries/letters.ts";
import { listSeals } from "#db/queries/seals.ts";
import { countUnreadTextsBySource } from "#db/queries/text-counts.ts";
import { isVisitOver } from "../calendar/inspection-dates.ts";
import { findReleasedNumbers } from "../disclosure-checks/find-released-numbers.server.ts";
import { findVerbatimMatches, type Passage } from "../disclosure-checks/find-verbatim-matches.server.ts";
import { describeVerbatimPlace } from "../disclosure-checks/verbatim-matches.ts";
import { usualThresholds } from "../disclosure-control/thresholds.ts";
import { listFindings } from "../findings/list-findings.server.ts";
import { findDateStatus } from "../inspections/find-date-status.server.ts";
import { searchSummaryProblems } from "../letter-summaries/find-summary-problems.server.ts";
import { type FoundLetter, findLetter } from "../letters/find-letter.server.ts";
import {
  checkInParts,
  isReasonFor,
  type LetterFacts,
  type LetterStep,
  type Obstacle,
  withoutRepeated,
} from "./obstacles.ts";

type Connections = { db: Queries; reader: BackgroundQueries };
type LetterInput = { inspectionId: string; now: Temporal.Instant };

/** What a letter is checked against, as it is now. */
export async function readLetterFacts(
  { db, reader }: Connections,
  { inspectionId, now }: LetterInput,
): Promise<LetterFacts> {
  const [findings, marks, released, readCounts, dateStatus, seals] = await Promise.all([
    listFindings({ db, reader }, inspectionId),
    listSourceMarks(db, inspectionId),
    findReleasedNumbers(db, inspectionId),
    countUnreadTextsBySource(db, inspectionId),
    findDateStatus(db, { inspectionId, now }),
    listSeals(db, inspectionId),
  ]);
  return {
    thresholds: usualThresholds,
    findings,
    markedFocusAreaIds: [
      ...new Set(marks.filter(({ mark }) => mark !== "missing").map(({ focusAreaId }) => focusAreaId)),
    ],
    released,
    readCounts,
    isVisitOver: dateStatus !== null && isVisitOver(dateStatus.steps, now),
    isSealed: seals.some(({ unsealedAt }) => unsealedAt === null),
    sealCount: seals.length,
  };
}

/** What holds the letter and has no reason recorded. */
export async function findOpenObstacles(
  db: Queries,
  letter: FoundLetter,
  facts: LetterFacts,
): Promise<Obstacle[]> {
  const reasons = await listLetterReasons(db, letter.id);
  const obstacles: Obstacle[] = [];
  for (const part of checkInParts(letter, facts)) {
    obstacles.push(...part);
    // Families' requests get their turn meanwhile.
    await turn();
  }
  return withoutRepeated(obstacles).filter(
    ({ reasonFor }) => reasonFor === null || !reasons.some((reason) => isReasonFor(reason, reasonFor)),
  );
}

/**
 * Compares the letter, before a transaction, with families' words; gives what to ask inside it before a step. Everything else
 * is read there, under the re-visit's lock, so that no other window can change it before the letter leaves.
 */
export async function lookForObstacles(
  from: Connections,
  about: LetterInput,
): Promise<(db: Queries, letter: FoundLetter, step: LetterStep) => Promise<string[]>> {
  const verbatimMatches = await searchVerbatimMatches(from, about);
  const summaryProblems = await searchSummaryProblems(from, about);
  return async (db, letter, step) => {
    const facts = await readLetterFacts({ db, reader: from.reader }, about);
    const open = await findOpenObstacles(db, letter, facts);
    return [
      ...verbatimMatches(letter),
      ...(await summaryProblems(db, letter)),
      ...new Set(open.filter(({ steps }) => steps.includes(step)).map(({ words }) => words)),
    ];
  };
}

/**
 * Looks, before a transaction, for what the letter borrows; gives what to ask inside it: what stands in the way of the
 * letter's leaving, in sentences without a family's word.
 */
async function searchVerbatimMatches(
  from: Connections,
  about: LetterInput,
): Promise<(letter: { sections: readonly (Passage & { title: string })[] }) => string[]> {
  const read = (await findLetter(from.db, about))?.sections ?? [];
  const verbatimMatches = await findVerbatimMatches(from, {
    inspectionId: about.inspectionId,
    passages: read,
  });
  const bodies = JSON.stringify(read.map(({ body }) => body));
  return ({ sections }) =>
    JSON.stringify(sections.map(({ body }) => body)) === bodies
      ? describeVerbatimPlace(sections, verbatimMatches)
      : ["The letter was changed while it was compared with families’ words. Try again."];
}
