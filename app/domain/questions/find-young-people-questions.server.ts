import type { Queries } from "#db/connection.ts";
import { listCurrentVersionsByAudience } from "#db/queries/question-versions.ts";
import type { QuestionVersion } from "./question.ts";
import { readVersion } from "./read-version.ts";

/**
 * The questions for young people as they stand now, frozen, in order: what a discussion that begins now asks.
 * Their versions are kept at each change, so a discussion's record keeps the wording that was used.
 */
export async function findYoungPeopleQuestions(db: Queries, revisitId: string): Promise<QuestionVersion[]> {
  return (await listCurrentVersionsByAudience(db, { revisitId, audience: "young-people" })).map(readVersion);
}
