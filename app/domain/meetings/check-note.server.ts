import type { Trx } from "#db/connection.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import type { MeetingSessionsTable } from "#db/tables/meetings.ts";
import { askAboutNames } from "../names/ask-about-names.server.ts";
import type { PossibleName } from "../names/find-possible-names.ts";

export type RefusedNote =
  | { kind: "possible-names"; names: PossibleName[] }
  | { kind: "no-such-focus-area" }
  /** More people said it than were counted there. */
  | { kind: "more-than-attended"; attended: number };

/** What stands against keeping a note as it is written, or null. */
export async function checkNote(
  trx: Trx,
  {
    session,
    note,
    notNames,
  }: {
    session: MeetingSessionsTable;
    note: { focusAreaId: string | null; body: string; people: number };
    notNames: readonly string[];
  },
): Promise<RefusedNote | null> {
  const { inspectionId, attended, place } = session;
  const areas = await listFocusAreasByInspection(trx, inspectionId);
  if (note.focusAreaId !== null && !areas.some(({ id }) => id === note.focusAreaId)) {
    return { kind: "no-such-focus-area" };
  }
  if (attended !== null && note.people > attended) return { kind: "more-than-attended", attended };
  const names = await askAboutNames(trx, {
    inspectionId,
    texts: [note.body],
    notNames: [...notNames, place],
  });
  return names.length > 0 ? { kind: "possible-names", names } : null;
}
