import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { makeRelease } from "#app/domain/releases/make-release.server.ts";
import type { AboutName } from "#app/domain/survey/respondent-profile.ts";
import type { WorkerPool } from "#app/platform/worker-pool.ts";
import { createBackgroundQueries } from "#db/background-queries.ts";
import type { OpenDatabase } from "../db/on-both.ts";
import { type ASurvey, aResponse, everyAnswer } from "./responses.ts";
import { workersInPlace } from "./workers.ts";

/** So many responses that choose this of the first question, and the same of all others. */
export async function answer(
  open: OpenDatabase,
  survey: ASurvey,
  many: number,
  choice: string,
): Promise<void> {
  const { set, duringIt } = survey;
  const [question] = set.questions;
  const answers = { ...everyAnswer(set), [question?.id ?? ""]: [choice] };
  for (let times = 0; times < many; times += 1) {
    await aResponse(open.db, { survey: survey.survey, answers, now: duringIt });
  }
}

/** Makes a release as the lead; worked out in place unless workers are given. */
export async function release(
  open: OpenDatabase,
  survey: ASurvey,
  breakdownBy: AboutName | null = null,
  workers?: Pick<WorkerPool, "run">,
) {
  const reader = createBackgroundQueries(open.database);
  const from = { db: open.db, reader };
  const made = await makeRelease(
    { ...from, workers: workers ?? workersInPlace(from) },
    {
      inspectionId: survey.inspection.id,
      purpose: "For the letter",
      breakdownBy,
      share: false,
      thresholds: usualThresholds,
      actor: survey.inspection.leadActor,
      now: survey.duringIt,
    },
  );
  await reader.close();
  return made;
}
