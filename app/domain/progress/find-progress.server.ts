import type { Queries } from "#db/connection.ts";
import { listJudgementDifferences, listProgressJudgements } from "#db/queries/progress-judgements.ts";
import type { JudgementDifferencesTable, ProgressJudgementsTable } from "#db/tables/findings.ts";
import { type Difference, type Judgement, type Progress, progressOf } from "./progress.ts";

export type ProgressWithHistory = Progress & { judgements: Judgement[]; differences: Difference[] };

/** Where the judgement of one focus area stands, and all that was judged before. */
export async function findProgress(
  db: Queries,
  about: { inspectionId: string; focusAreaId: string },
): Promise<ProgressWithHistory> {
  const all = await listProgress(db, about.inspectionId);
  return all.get(about.focusAreaId) ?? withHistory([], []);
}

/** The same for every focus area that was judged, by its id. */
export async function listProgress(
  db: Queries,
  inspectionId: string,
): Promise<Map<string, ProgressWithHistory>> {
  const [judgements, differences] = await Promise.all([
    listProgressJudgements(db, inspectionId),
    listJudgementDifferences(db, inspectionId),
  ]);
  const ids = [...new Set(judgements.map(({ focusAreaId }) => focusAreaId))];
  return new Map(
    ids.map((id) => [
      id,
      withHistory(
        judgements.filter(({ focusAreaId }) => focusAreaId === id).map(readJudgement),
        differences.filter(({ focusAreaId }) => focusAreaId === id).map(readDifference),
      ),
    ]),
  );
}

function withHistory(judgements: Judgement[], differences: Difference[]): ProgressWithHistory {
  return { ...progressOf(judgements, differences), judgements, differences };
}

function readJudgement(row: ProgressJudgementsTable & { judgedByName: string }): Judgement {
  const { id, reason, judgedAt, judgedByName } = row;
  return {
    id,
    role: row.role,
    sufficient: row.sufficient,
    reason,
    judgedAt,
    judgedByName,
  };
}

function readDifference(row: JudgementDifferencesTable & { recordedByName: string }): Difference {
  const { id, leadJudgementId, cqcJudgementId, words, recordedAt, recordedByName } = row;
  return {
    id,
    leadJudgementId,
    cqcJudgementId,
    sufficient: row.sufficient,
    words,
    recordedAt,
    recordedByName,
  };
}
