import type { Queries } from "#db/connection.ts";
import { findSurveyQuestions } from "../survey/find-survey-questions.server.ts";
import { minutesToAnswer } from "./minutes-to-answer.ts";

/** How many minutes answering a survey takes, for every place that says so; null while no questions are approved. */
export async function findMinutesToAnswer(
  db: Queries,
  survey: { inspectionId: string; approvalId: string | null },
  now: Temporal.Instant,
): Promise<number | null> {
  const { inspectionId, approvalId } = survey;
  if (approvalId === null) return null;
  const set = await findSurveyQuestions(db, { inspectionId, approvalId, now });
  return set && minutesToAnswer(set.questions);
}
