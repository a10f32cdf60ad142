import type { Queries } from "#db/connection.ts";
import { countAuditEntriesByRevisit, listAuditEntriesByRevisit } from "#db/queries/audit.ts";
import { listFocusAreasByRevisit } from "#db/queries/focus-areas.ts";
import type { ActorKind } from "./audit.ts";

export const entriesOnAPage = 100;

/** A page of what was done in a re-visit, newest first; `by` narrows it to one kind of actor. */
export async function listAuditEntries(
  db: Queries,
  input: { revisitId: string; by: ActorKind | null; page: number },
) {
  const about = { revisitId: input.revisitId, actorKind: input.by };
  const count = await countAuditEntriesByRevisit(db, about);
  const pages = Math.max(1, Math.ceil(count / entriesOnAPage));
  const page = Math.min(Math.max(1, input.page), pages);
  const entries = await listAuditEntriesByRevisit(db, {
    ...about,
    limit: entriesOnAPage,
    offset: (page - 1) * entriesOnAPage,
  });
  const focusAreas = await listFocusAreasByRevisit(db, input.revisitId);
  return { count, page, pages, entries, focusAreas };
}
