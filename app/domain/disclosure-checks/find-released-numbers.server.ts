import type { Queries } from "#db/connection.ts";
import { listReleasesByInspection } from "#db/queries/releases.ts";
import { releaseContentShape } from "../disclosure-control/release-shape.server.ts";
import type { ReleasedNumber } from "./released-labels.ts";
import { listReleasedNumbers } from "./released-numbers.ts";

/** Every number of every release of a re-visit, shared or not. */
export async function findReleasedNumbers(db: Queries, inspectionId: string): Promise<ReleasedNumber[]> {
  const releases = await listReleasesByInspection(db, { inspectionId, sharedOnly: false });
  return releases.flatMap(({ content }) => listReleasedNumbers(releaseContentShape.parse(content)));
}
