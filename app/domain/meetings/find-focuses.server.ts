import type { Queries } from "#db/connection.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { findLatestShare } from "#db/queries/question-shares.ts";
import { listVersionsByShare } from "#db/queries/question-versions.ts";
import type { QuestionVersion } from "../questions/question.ts";
import { readVersion } from "../questions/read-version.ts";

export type MeetingFocus = { readonly id: string; readonly text: string; readonly hint: string };

/**
 * What the open meeting is about: the focuses as inspectors published them last (¶117, ¶126), or else the focus areas
 * themselves. A focus that is written but not published is nobody's to read yet.
 */
export async function findFocuses(db: Queries, inspectionId: string): Promise<MeetingFocus[]> {
  const published = await findMeetingFocuses(db, inspectionId);
  if (published.length > 0)
    return published.map(({ questionId, text, hint }) => ({ id: questionId, text, hint }));
  const areas = await listFocusAreasByInspection(db, inspectionId);
  return areas.map(({ id, shortName }) => ({ id, text: shortName, hint: "" }));
}

/** The focuses of the open meeting as last published, in order; empty while none have been (¶117, ¶126). */
export async function findMeetingFocuses(db: Queries, inspectionId: string): Promise<QuestionVersion[]> {
  const share = await findLatestShare(db, { inspectionId, audience: "open-meeting" });
  return share ? (await listVersionsByShare(db, share.id)).map(readVersion) : [];
}
