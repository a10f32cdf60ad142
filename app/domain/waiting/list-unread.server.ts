import { listFocusAreas } from "../focus-areas/list-focus-areas.server.ts";
import { countQueues } from "../reading/count-queue.server.ts";
import type { Connections } from "../themes/count-themes.server.ts";

export type UnreadOfFocusArea = { focusAreaId: string; shortName: string; texts: number; unread: number };

/** How many texts of each focus area this person has not read, in the order of the focus areas. */
export async function listUnread(
  connections: Connections,
  about: { inspectionId: string; personId: string },
): Promise<UnreadOfFocusArea[]> {
  const [focusAreas, progressOf] = await Promise.all([
    listFocusAreas(connections.db, about.inspectionId),
    countQueues(connections, about),
  ]);
  return focusAreas.map(({ id, shortName }) => {
    const { texts, readByPerson } = progressOf(id);
    return { focusAreaId: id, shortName, texts, unread: Math.max(0, texts - readByPerson) };
  });
}
