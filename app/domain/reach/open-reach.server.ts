import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { readCountCache } from "#db/count-cache.ts";
import type { Actor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { everyResponse } from "../collation/collation-filter.ts";
import { closeDraftsAtNoon } from "../responses/close-drafts-at-noon.server.ts";
import { findSurveyOfInspection } from "../survey/find-survey.server.ts";
import type { Survey } from "../survey/survey.ts";
import type { YoungPeopleReached } from "../young-peoples-counts/reach-of-young-people.ts";
import { readYoungPeopleReached } from "../young-peoples-counts/read-young-people-reached.server.ts";

export type Reach = {
  survey: Survey | null;
  /** The survey closed a moment ago, and unfinished answers may still come. */
  stillCounting: boolean;
  total: { responses: number; unfinished: number; children: number; childrenAnswered: number };
  /** By London day and way of answering. */
  byHour: { hour: string; mode: string; language: string; count: number }[];
  groups: { name: string; value: string; count: number }[];
  youngPeople: YoungPeopleReached;
};

/** How many have been heard, when, and of which groups: exact, for those inside the re-visit. That it was opened is recorded. */
export async function openReach(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: { inspectionId: string; actor: Actor; now: Temporal.Instant },
): Promise<Reach> {
  const { inspectionId } = input;
  await recordOpening(db, {
    now: input.now,
    actor: input.actor,
    inspectionId,
    action: "reach.opened",
  });
  const stillCounting = await closeDraftsAtNoon(db, { inspectionId, now: input.now });
  const about = { inspectionId, filter: everyResponse };
  const count = await readCountCache(reader, inspectionId);
  const [survey, byApproval, byHour, groups, youngPeople] = await Promise.all([
    findSurveyOfInspection(db, inspectionId),
    count("countResponsesByApproval", about),
    count("countResponsesByHour", inspectionId),
    count("countResponsesByGroup", about),
    readYoungPeopleReached(db, { inspectionId, before: null }),
  ]);
  const sum = (pick: (row: (typeof byApproval)[number]) => number | null) =>
    byApproval.reduce((total, row) => total + Number(pick(row) ?? 0), 0);
  return {
    survey,
    stillCounting,
    youngPeople,
    total: {
      responses: sum((row) => row.count),
      unfinished: sum((row) => row.unfinishedCount),
      children: sum((row) => row.children),
      childrenAnswered: sum((row) => row.saidChildren),
    },
    byHour: byHour.map((row) => ({ ...row, count: Number(row.count) })),
    groups: groups.map((row) => ({ ...row, count: Number(row.count) })),
  };
}
