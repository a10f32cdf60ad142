import type { Queries } from "#db/connection.ts";
import { listFocusAreasByRevisit } from "#db/queries/focus-areas.ts";
import { findMeetingFocuses } from "../questions/find-meeting-focuses.server.ts";

export type MeetingFocus = { readonly id: string; readonly text: string; readonly hint: string };

/**
 * What the open meeting is about: the focuses as inspectors published them last (¶117, ¶126), or else the focus areas
 * themselves. A focus that is written but not published is nobody's to read yet.
 */
export async function findFocuses(db: Queries, revisitId: string): Promise<MeetingFocus[]> {
  const published = await findMeetingFocuses(db, revisitId);
  if (published.length > 0)
    return published.map(({ questionId, text, hint }) => ({ id: questionId, text, hint }));
  const areas = await listFocusAreasByRevisit(db, revisitId);
  return areas.map(({ id, shortName }) => ({ id, text: shortName, hint: "" }));
}
