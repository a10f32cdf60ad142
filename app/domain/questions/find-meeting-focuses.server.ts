import type { Queries } from "#db/connection.ts";
import { findLatestShare } from "#db/queries/question-shares.ts";
import { listVersionsByShare } from "#db/queries/question-versions.ts";
import type { QuestionVersion } from "./question.ts";
import { readVersion } from "./read-version.ts";

/** The focuses of the open meeting as last published, in order; empty while none have been (¶117, ¶126). */
export async function findMeetingFocuses(db: Queries, revisitId: string): Promise<QuestionVersion[]> {
  const share = await findLatestShare(db, { revisitId, audience: "open-meeting" });
  return share ? (await listVersionsByShare(db, share.id)).map(readVersion) : [];
}
