import type { Queries } from "#db/connection.ts";
import { countAuditEntriesByInspection, listAuditEntriesByInspection } from "#db/queries/audit.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import type { ActorKind } from "./audit.ts";

export const entriesOnAPage = 100;

/** A page of what was done in a re-visit, newest first; `by` narrows it to one kind of actor. */
export async function listAuditEntries(
  db: Queries,
  input: { inspectionId: string; by: ActorKind | null; page: number },
) {
  const about = { inspectionId: input.inspectionId, actorKind: input.by };
  const count = await countAuditEntriesByInspection(db, about);
  const pages = Math.max(1, Math.ceil(count / entriesOnAPage));
  const page = Math.min(Math.max(1, input.page), pages);
  const entries = await listAuditEntriesByInspection(db, {
    ...about,
    limit: entriesOnAPage,
    offset: (page - 1) * entriesOnAPage,
  });
  const focusAreas = await listFocusAreasByInspection(db, input.inspectionId);
  return { count, page, pages, entries, focusAreas };
}
