import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { countViewsByFocusArea, sumFacesByFocusArea } from "#db/queries/views-by-focus-area.ts";
import type { FocusAreasTable } from "#db/tables/inspections.ts";
import type { Actor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { closeDraftsAtNoon } from "../responses/close-drafts-at-noon.server.ts";
import { type OwnTally, talliesOf } from "../young-peoples-counts/own-tallies.ts";
import { readOwnTallies } from "../young-peoples-counts/read-own-tallies.server.ts";
import { everyResponse, type ResponseFilter, writeFilter } from "./collation-filter.ts";
import { type ResponsesCounted, readCounts, readMeanings } from "./read-counts.server.ts";
import { isInWords, type QuestionTally, tallyQuestion } from "./tally.ts";

export type FocusAreaSummary = {
  focusArea: FocusAreasTable;
  tallies: QuestionTally[];
  /** The same of everybody, where a filter leaves some out. */
  everybody: QuestionTally[] | null;
  /** How many texts parents wrote. */
  texts: number;
  faces: Record<string, number>;
  /** What young people answered by themselves. */
  own: OwnTally[];
  youngPeoplesViews: number;
  notesOfMeeting: number;
};

/** All focus areas of a re-visit at a glance: exact figures, for those inside it. That it was opened is recorded first. */
export async function openSummary(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: { inspectionId: string; filter: ResponseFilter; actor: Actor; now: Temporal.Instant },
): Promise<{ total: ResponsesCounted; stillCounting: boolean; summaries: FocusAreaSummary[] }> {
  const { inspectionId, filter } = input;
  await recordOpening(db, {
    now: input.now,
    actor: input.actor,
    inspectionId,
    action: "collation.summary-opened",
    details: { filter },
  });
  const stillCounting = await closeDraftsAtNoon(db, { inspectionId, now: input.now });
  const everything = await readMeanings(db, inspectionId);
  const about = { inspectionId, questionMeanings: everything, meanings: everything.meanings };
  const isNarrowed = writeFilter(filter).size > 0;
  const [focusAreas, { counts, total }, ofEverybody, faces, ownHeard, views] = await Promise.all([
    listFocusAreasByInspection(db, inspectionId),
    readCounts(reader, { ...about, filter }),
    isNarrowed ? readCounts(reader, { ...about, filter: everyResponse }) : null,
    sumFacesByFocusArea(db, inspectionId),
    readOwnTallies({ db, reader }, inspectionId),
    countViewsByFocusArea(db, inspectionId),
  ]);
  const tallies = everything.meanings.map((meaning) => tallyQuestion(meaning, counts));
  const everybody =
    ofEverybody && everything.meanings.map((meaning) => tallyQuestion(meaning, ofEverybody.counts));
  const summaries = focusAreas.map((focusArea) => {
    const areaTallies = tallies.filter(({ meaning }) => meaning.latest.focusAreaIds.includes(focusArea.id));
    const faceCounts: Record<string, number> = {};
    for (const { face, count } of faces.filter((row) => row.focusAreaId === focusArea.id)) {
      faceCounts[face] = (faceCounts[face] ?? 0) + Number(count);
    }
    return {
      focusArea,
      tallies: areaTallies.filter((tally) => !isInWords(tally)),
      everybody,
      texts: areaTallies.filter(isInWords).reduce((sum, tally) => sum + tally.base, 0),
      faces: faceCounts,
      own: talliesOf(ownHeard.tallies, focusArea.id),
      youngPeoplesViews: countOf(views.contributions, focusArea.id),
      notesOfMeeting: countOf(views.noted, focusArea.id),
    };
  });
  return { total, stillCounting, summaries };
}

function countOf(
  rows: readonly { focusAreaId: string | null; count: number }[],
  focusAreaId: string,
): number {
  return Number(rows.find((row) => row.focusAreaId === focusAreaId)?.count ?? 0);
}
