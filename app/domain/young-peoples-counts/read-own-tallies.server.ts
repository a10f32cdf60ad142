import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { readCountCache } from "#db/count-cache.ts";
import { listVersionsOfYoungPeopleApprovals } from "#db/queries/young-peoples-counts.ts";
import { readVersion } from "../questions/read-version.ts";
import {
  countHeardInDiscussions,
  countPeopleHeard,
  type OwnCounts,
  type OwnTally,
  tallyOwnAnswers,
} from "./own-tallies.ts";

/** What young people answered by themselves: exact figures, for those inside the re-visit. */
export type OwnHeard = {
  /** How many young people sent answers of their own, and how many of them sat in a discussion as well. */
  people: number;
  inDiscussion: number;
  tallies: OwnTally[];
};

/** The questions of every approved set with the set that holds each, the sets oldest first. */
export async function listOwnVersions(db: Queries, inspectionId: string): Promise<OwnCounts["versions"]> {
  const rows = await listVersionsOfYoungPeopleApprovals(db, inspectionId);
  return rows.map((row) => ({ ...readVersion(row), approvalId: row.approvalId }));
}

/** What young people sent by themselves and did not take back, question by question. */
export async function readOwnTallies(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  inspectionId: string,
): Promise<OwnHeard> {
  const count = await readCountCache(reader, inspectionId);
  const [versions, answers, people, byApproval] = await Promise.all([
    listOwnVersions(db, inspectionId),
    count("countOwnAnswersByVersion", inspectionId),
    count("countOwnPeopleByVersion", inspectionId),
    count("countOwnResponsesByApproval", inspectionId),
  ]);
  const counts = { versions, answers, people, byApproval };
  return {
    people: countPeopleHeard(counts),
    inDiscussion: countHeardInDiscussions(counts),
    tallies: tallyOwnAnswers(counts),
  };
}
