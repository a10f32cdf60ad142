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
  const { askedOnce, severalIds, ofEachChild, conditional } = sortVersions(versions);
  const count = await readCountCache(reader, inspectionId);
  const [answers, several, familyPatterns, unasked, byApproval] = await Promise.all([
    count("countAnswersByVersion", { questionVersionIds: askedOnce, filter }),
    count("countAnsweredByVersion", { questionVersionIds: severalIds, filter }),
    count("countFamilyPatterns", { questionVersionIds: ofEachChild, filter }),
    count("countUnaskedByVersion", { questionVersionIds: conditional, filter }),
    count("countResponsesByApproval", { inspectionId, filter }),
  ]);
  const received = new Map(byApproval.map((row) => [row.approvalId, Number(row.count)]));
  const offeredByVersion = new Map(
    versions.map(({ id }) => [
      id,
      sum(
        (about.questionMeanings.approvalIds.get(id) ?? []).map((approvalId) => received.get(approvalId) ?? 0),
      ),
    ]),
  );
  const chosenOnce = askedOnce
    .filter((id) => !severalIds.includes(id))
    .map((id) => ({
      questionVersionId: id,
      count: sum(answers.filter((row) => row.questionVersionId === id).map((row) => Number(row.count))),
    }));
  return {
    counts: {
      ...{ answers, answered: [...chosenOnce, ...several], familyPatterns, unasked },
      offeredCounts: offeredByVersion,
    },
    total: {
      responses: sum(byApproval.map((row) => Number(row.count))),
      unfinished: sum(byApproval.map((row) => Number(row.unfinishedCount ?? 0))),
      children: sum(byApproval.map((row) => Number(row.children ?? 0))),
      childrenAnswered: sum(byApproval.map((row) => Number(row.saidChildren))),
    },
  };
}

/** The ids of versions by how they are counted; `severalIds` are of those asked once. */
export function sortVersions(versions: readonly QuestionVersion[]) {
  const once = versions.filter(({ ofEachChild }) => !ofEachChild);
  const idsOf = (some: readonly QuestionVersion[]) => some.map(({ id }) => id);
  return {
    askedOnce: idsOf(once),
    severalIds: idsOf(once.filter(({ type }) => type === "several-of")),
    ofEachChild: idsOf(versions.filter(({ ofEachChild }) => ofEachChild)),
    conditional: idsOf(versions.filter(({ condition }) => condition !== undefined)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
