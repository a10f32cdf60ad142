import type { Queries } from "#db/connection.ts";
import { listReleasesByRevisit } from "#db/queries/releases.ts";
import { releaseContentShape } from "../disclosure-control/release-shape.server.ts";
import type { ReleasedNumber } from "./released-labels.ts";
import { listReleasedNumbers } from "./released-numbers.ts";

/** Every number of every release of a re-visit, shared or not. */
export async function findReleasedNumbers(db: Queries, revisitId: string): Promise<ReleasedNumber[]> {
  const releases = await listReleasesByRevisit(db, { revisitId, sharedOnly: false });
  return releases.flatMap(({ content }) =>
    listReleasedNumbers(releaseContentShape.parse(JSON.parse(content))),
  );
}
