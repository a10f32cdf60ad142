import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import type { Queries } from "#db/connection.ts";
import { listAutosavesByPage } from "#db/queries/autosaves.ts";
import { type Autosave, pagePath } from "./autosave.ts";
import { autosaveLifetime } from "./end-autosave.server.ts";

const maxListed = 10;

/** What a person typed on this page (path and query) and has not saved, newest first. */
export async function listAutosaves(
  db: Queries,
  { personId, path, now }: { personId: string; path: string; now: Temporal.Instant },
): Promise<Autosave[]> {
  const oldest = now.subtract(autosaveLifetime);
  const rows = await listAutosavesByPage(db, { personId, path: pagePath(path), limit: maxListed });
  return rows
    .filter(({ savedAt }) => Temporal.Instant.compare(savedAt, oldest) >= 0)
    .map(({ id, action, fields, wasSent, savedAt }) => ({
      id,
      action,
      fields: [...(fields ?? [])],
      wasSent,
      savedAt: formatDateAndTime(savedAt),
    }));
}
