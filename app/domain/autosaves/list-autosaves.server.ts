import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { formatInstant } from "#app/domain/calendar/instant-text.ts";
import type { Queries } from "#db/connection.ts";
import { listAutosavesByPage } from "#db/queries/autosaves.ts";
import { type Autosave, pagePath } from "./autosave.ts";
import { autosaveLifetime } from "./end-autosave.server.ts";

const maxListed = 30;

/**
 * What a person typed on this page and has not saved, newest first. A page's query often says only what was just done, or how
 * its list is sorted; what was typed under the very same query stands first.
 */
export async function listAutosaves(
  db: Queries,
  { personId, path, now }: { personId: string; path: string; now: Temporal.Instant },
): Promise<Autosave[]> {
  const oldest = now.subtract(autosaveLifetime);
  const exactPath = pagePath(path);
  const rows = await listAutosavesByPage(db, { personId, path: exactPath, limit: maxListed });
  return rows
    .toSorted((a, b) => Number(b.path === exactPath) - Number(a.path === exactPath))
    .filter(({ savedAt }) => Temporal.Instant.compare(savedAt, oldest) >= 0)
    .map(({ id, action, fields, wasSent, savedAt }) => ({
      id,
      action,
      fields: [...(fields ?? [])],
      wasSent,
      savedAt: formatDateAndTime(savedAt),
      readAt: formatInstant(savedAt),
    }));
}
