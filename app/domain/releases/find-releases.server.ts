import type { Queries } from "#db/connection.ts";
import { listReleasesByInspection } from "#db/queries/releases.ts";
import type { Role } from "../access/roles.ts";
import { mayKeepReleases } from "./release-readers.ts";

export type ReleaseListed = {
  id: string;
  number: number;
  purpose: string;
  madeAt: Temporal.Instant;
  madeByName: string;
  sharedAt: Temporal.Instant | null;
};

/** The releases that this role may see, newest first: inspectors and quality assurance all, others what was shared with them. */
export async function findReleases(
  db: Queries,
  { inspectionId, role }: { inspectionId: string; role: Role },
): Promise<ReleaseListed[]> {
  const releases = await listReleasesByInspection(db, { inspectionId, sharedOnly: !mayKeepReleases(role) });
  return releases
    .map(({ id, number, purpose, madeAt, madeByName, sharedAt }) => ({
      id,
      number,
      purpose,
      madeAt,
      madeByName,
      sharedAt,
    }))
    .toReversed();
}
