import { hashToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { findSurveyAndDraft as findRows } from "#db/queries/surveys.ts";
import { readSurvey } from "../survey/find-survey.server.ts";
import type { Survey } from "../survey/survey.ts";
import type { Draft } from "./draft.ts";

/** The survey at an area's address, and the draft that a device's secret opens in it: null where it opens none (any more). */
export async function findSurveyAndDraft(
  db: Queries,
  { slug, token }: { slug: string; token: string },
): Promise<{ survey: Survey; draft: Draft | null } | null> {
  const rows = await findRows(db, { slug, tokenHash: hashToken(token) });
  const survey = await readSurvey(db, rows?.survey);
  return rows && survey ? { survey, draft: rows.draft } : null;
}
