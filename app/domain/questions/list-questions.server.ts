import type { Queries } from "#db/connection.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import {
  findQuestion as findQuestionRow,
  listQuestionsByAudience,
  listTiesByInspection,
} from "#db/queries/questions.ts";
import type { FocusAreasTable } from "#db/tables/inspections.ts";
import type { QuestionsTable } from "#db/tables/questions.ts";
import type { Audience, Wording } from "./question.ts";
import { readWording } from "./read-version.ts";

/** A question as it stands now, shared or not. */
export type CurrentQuestion = Wording & {
  id: string;
  audience: Audience;
  focusAreaIds: string[];
  createdBy: string;
  /** An instant, UTC text. */
  updatedAt: Temporal.Instant;
};

/** An audience's questions as they stand now, in order. */
export async function listQuestions(
  db: Queries,
  { inspectionId, audience }: { inspectionId: string; audience: Audience },
): Promise<CurrentQuestion[]> {
  const rows = await listQuestionsByAudience(db, { inspectionId, audience });
  const ties = await listTiesByInspection(db, inspectionId);
  return rows.map((row) => readQuestion(row, ties));
}

/** An audience's questions with the re-visit's focus areas, by which they are in the order in which they are asked. */
export async function findQuestionSet(
  db: Queries,
  which: { inspectionId: string; audience: Audience },
): Promise<{ focusAreas: FocusAreasTable[]; questions: CurrentQuestion[] }> {
  const focusAreas = await listFocusAreasByInspection(db, which.inspectionId);
  return { focusAreas, questions: await listQuestions(db, which) };
}

/** One question as it stands now; null where that re-visit has none such, or it was removed. */
export async function findQuestion(
  db: Queries,
  question: { inspectionId: string; questionId: string },
): Promise<CurrentQuestion | null> {
  const row = await findQuestionRow(db, question);
  return row ? readQuestion(row, await listTiesByInspection(db, question.inspectionId)) : null;
}

function readQuestion(
  row: QuestionsTable,
  ties: { questionId: string; focusAreaId: string }[],
): CurrentQuestion {
  return {
    id: row.id,
    audience: row.audience,
    ...readWording(row),
    focusAreaIds: ties
      .filter(({ questionId }) => questionId === row.id)
      .map(({ focusAreaId }) => focusAreaId),
    createdBy: row.createdBy,
    updatedAt: row.updatedAt,
  };
}
