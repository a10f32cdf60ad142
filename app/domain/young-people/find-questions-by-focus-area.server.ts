import type { Queries } from "#db/connection.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { groupByFocusArea } from "../questions/group-by-focus-area.ts";
import type { QuestionVersion } from "../questions/question.ts";
import { findAskableQuestions } from "./find-askable-questions.server.ts";

export type AreaQuestions = {
  focusArea: { id: string; shortName: string; fullText: string };
  questions: QuestionVersion[];
};

/** The focus areas in their order, each with what young people are asked about it; `used` as for the askable questions. */
export async function findQuestionsByFocusArea(
  db: Queries,
  { inspectionId, used }: { inspectionId: string; used?: readonly string[] },
): Promise<AreaQuestions[]> {
  const areas = await listFocusAreasByInspection(db, inspectionId);
  const questions = await findAskableQuestions(db, { inspectionId, used });
  return groupByFocusArea(areas, questions, { once: false }).map(({ focusArea, questions: here }) => ({
    focusArea: { id: focusArea.id, shortName: focusArea.shortName, fullText: focusArea.fullText },
    questions: here,
  }));
}
