import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { readCountCache } from "#db/count-cache.ts";
import { listApprovedVersions } from "#db/queries/question-versions.ts";
import type { QuestionVersion } from "../questions/question.ts";
import { readVersion } from "../questions/read-version.ts";
import type { ResponseFilter } from "./collation-filter.ts";
import { type Counts, groupByMeaning, type Meaning } from "./tally.ts";

export type ResponsesCounted = {
  responses: number;
  unfinished: number;
  children: number;
  childrenAnswered: number;
};

/** What parents were asked, over all approved sets: each question once, whatever its versions. */
export async function readMeanings(db: Queries, inspectionId: string): Promise<QuestionMeanings> {
  const rows = await listApprovedVersions(db, inspectionId);
  const versions: QuestionVersion[] = rows.map(readVersion);
  const approvals = new Map<string, number[]>();
  for (const row of rows) approvals.set(row.id, [...(approvals.get(row.id) ?? []), row.approvalNumber]);
  const approvalIds = new Map<string, string[]>();
  for (const row of rows) approvalIds.set(row.id, [...(approvalIds.get(row.id) ?? []), row.approvalId]);
  return { meanings: groupByMeaning(versions), approvals, approvalIds };
}

export type QuestionMeanings = {
  meanings: Meaning[];
  /** The numbers of the approved sets that hold each version. */
  approvals: ReadonlyMap<string, number[]>;
  approvalIds: ReadonlyMap<string, string[]>;
};

/** The exact counts of these questions among the responses of the filter. */
export async function readCounts(
  reader: BackgroundQueries,
  about: {
    inspectionId: string;
    questionMeanings: QuestionMeanings;
    meanings: readonly Meaning[];
    filter: ResponseFilter;
  },
): Promise<{ counts: Counts; total: ResponsesCounted }> {
  const { inspectionId, filter } = about;
  const versions = about.meanings.flatMap((meaning) => meaning.versions);
  const questionVersionIds = versions.map(({ id }) => id);
  const severalIds = versions.filter(({ type }) => type === "several-of").map(({ id }) => id);
  const count = await readCountCache(reader, inspectionId);
  const [answers, several, byApproval] = await Promise.all([
    count("countAnswersByVersion", { questionVersionIds, filter }),
    count("countAnsweredByVersion", { questionVersionIds: severalIds, filter }),
    count("countResponsesByApproval", { inspectionId, filter }),
  ]);
  const received = new Map(byApproval.map((row) => [row.approvalId, Number(row.count)]));
  const offeredByVersion = new Map(
    questionVersionIds.map((id) => [
      id,
      sum(
        (about.questionMeanings.approvalIds.get(id) ?? []).map((approvalId) => received.get(approvalId) ?? 0),
      ),
    ]),
  );
  const chosenOnce = questionVersionIds
    .filter((id) => !severalIds.includes(id))
    .map((id) => ({
      questionVersionId: id,
      count: sum(answers.filter((row) => row.questionVersionId === id).map((row) => Number(row.count))),
    }));
  return {
    counts: { answers, answered: [...chosenOnce, ...several], offeredCounts: offeredByVersion },
    total: {
      responses: sum(byApproval.map((row) => Number(row.count))),
      unfinished: sum(byApproval.map((row) => Number(row.unfinishedCount ?? 0))),
      children: sum(byApproval.map((row) => Number(row.children ?? 0))),
      childrenAnswered: sum(byApproval.map((row) => Number(row.saidChildren))),
    },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
