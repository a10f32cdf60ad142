import type { Queries } from "#db/connection.ts";
import { listFocusAreasByRevisit } from "#db/queries/focus-areas.ts";
import { listFocusesForMeeting } from "#db/queries/meetings.ts";

export type MeetingFocus = { readonly id: string; readonly text: string; readonly hint: string };

/** What the open meeting is about: the focuses that inspectors set (¶117, ¶126), or else the focus areas themselves. */
export async function findFocuses(db: Queries, revisitId: string): Promise<MeetingFocus[]> {
  const set = await listFocusesForMeeting(db, revisitId);
  if (set.length > 0) return set;
  const areas = await listFocusAreasByRevisit(db, revisitId);
  return areas.map(({ id, shortName }) => ({ id, text: shortName, hint: "" }));
}
