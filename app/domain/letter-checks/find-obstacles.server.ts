import { setImmediate as turn } from "node:timers/promises";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { listSourceMarks } from "#db/queries/findings.ts";
import { listLetterReasons } from "#db/queries/letters.ts";
import { listReleasesByRevisit } from "#db/queries/releases.ts";
import { listSeals } from "#db/queries/seals.ts";
import { countUnreadTextsBySource } from "#db/queries/text-counts.ts";
import { isVisitOver } from "../calendar/revisit-dates.ts";
import { searchVerbatimMatches } from "../disclosure-checks/find-verbatim-matches.server.ts";
import { listReleasedNumbers } from "../disclosure-checks/released-numbers.ts";
import { releaseContentShape } from "../disclosure-control/release.ts";
import { usualThresholds } from "../disclosure-control/thresholds.ts";
import { listFindings } from "../findings/list-findings.server.ts";
import type { FoundLetter } from "../letters/find-letter.server.ts";
import type { TextSource } from "../readable-texts/text.ts";
import { findDateStatus } from "../revisits/find-date-status.server.ts";
import {
  checkInParts,
  isReasonFor,
  type LetterFacts,
  type LetterStep,
  type Obstacle,
  withoutRepeated,
} from "./obstacles.ts";

type From = { db: Queries; reader: BackgroundQueries };
type About = { revisitId: string; now: Temporal.Instant };

/** What a letter is checked against, as it is now. */
export async function readLetterFacts({ db, reader }: From, { revisitId, now }: About): Promise<LetterFacts> {
  const [findings, marks, releases, readCounts, standing, seals] = await Promise.all([
    listFindings({ db, reader }, revisitId),
    listSourceMarks(db, revisitId),
    listReleasesByRevisit(db, { revisitId, sharedOnly: false }),
    countUnreadTextsBySource(db, revisitId),
    findDateStatus(db, { revisitId, now }),
    listSeals(db, revisitId),
  ]);
  return {
    thresholds: usualThresholds,
    findings,
    markedFocusAreaIds: [
      ...new Set(marks.filter(({ mark }) => mark !== "missing").map(({ focusAreaId }) => focusAreaId)),
    ],
    released: releases.flatMap(({ content }) =>
      listReleasedNumbers(releaseContentShape.parse(JSON.parse(content))),
    ),
    readCounts: readCounts.map((one) => ({ ...one, source: one.source as TextSource })),
    isVisitOver: standing !== null && isVisitOver(standing.steps, now),
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
  from: From,
  about: About,
): Promise<(db: Queries, letter: FoundLetter, step: LetterStep) => Promise<string[]>> {
  const whereBorrowed = await searchVerbatimMatches(from, about);
  return async (db, letter, step) => {
    const facts = await readLetterFacts({ db, reader: from.reader }, about);
    const open = await findOpenObstacles(db, letter, facts);
    return [
      ...whereBorrowed(letter),
      ...new Set(open.filter(({ steps }) => steps.includes(step)).map(({ words }) => words)),
    ];
  };
}
