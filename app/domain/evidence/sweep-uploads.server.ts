import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { listStoredNamesAmong } from "#db/queries/evidence.ts";

/** Longer than any file may take to arrive, be scanned and be written down. */
const age = Temporal.Duration.from({ hours: 2 });
const atOnce = 500;

/** Removes files that no upload speaks of: left where Noonday ended between keeping a file and writing that down. */
export async function sweepUploads(db: Queries, { uploads }: { uploads: Uploads }): Promise<void> {
  const names = (await uploads.listOlderThan(age)).slice(0, atOnce);
  const spokenOf = new Set(await listStoredNamesAmong(db, names));
  for (const name of names) if (!spokenOf.has(name)) await uploads.remove(name);
}
