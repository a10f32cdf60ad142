import type { Queries } from "#db/connection.ts";
import { listApprovedVersions } from "#db/queries/question-versions.ts";
import { countDraftsOfFault, countFaults } from "#db/queries/survey-faults.ts";
import { listPausesByInspection } from "#db/queries/survey-pauses.ts";
import { findSurveyOfInspection } from "../survey/find-survey.server.ts";
import type { Survey } from "../survey/survey.ts";
import { type CountedFault, listCountedFaults } from "../survey-faults/list-faults.server.ts";

export type ListedPause = Awaited<ReturnType<typeof listPausesByInspection>>[number];
/** `questions`: as they were asked; none stands for all. */
export type ListedFault = CountedFault & { drafts: number; questions: string[] };

/** How the survey stands, its pauses, the latest first, and what did not work in it; null where there is no such survey. */
export async function findPauseStatus(
  db: Queries,
  inspectionId: string,
): Promise<{ survey: Survey; pauses: ListedPause[]; faults: ListedFault[]; faultCount: number } | null> {
  const survey = await findSurveyOfInspection(db, inspectionId);
  if (!survey) return null;
  const [pauses, counted, faultCount, versions] = await Promise.all([
    listPausesByInspection(db, inspectionId),
    listCountedFaults(db, inspectionId),
    countFaults(db, inspectionId),
    listApprovedVersions(db, inspectionId),
  ]);
  const texts = new Map(versions.map(({ id, text }) => [id, text]));
  const faults: ListedFault[] = [];
  for (const fault of counted) {
    const drafts = await countDraftsOfFault(db, { inspectionId, number: fault.number });
    const questions = fault.questionVersionIds.map((id) => texts.get(id) ?? "");
    faults.push({ ...fault, drafts, questions });
  }
  return { survey, pauses, faults, faultCount };
}
