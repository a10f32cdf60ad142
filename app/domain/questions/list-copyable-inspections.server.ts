import type { Queries } from "#db/connection.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { listInspectionsByMember } from "#db/queries/inspections.ts";
import { listQuestionsByAudience } from "#db/queries/questions.ts";
import type { FocusAreasTable } from "#db/tables/inspections.ts";
import { findMembership } from "../access/find-membership.server.ts";
import { opensAfterSignIn } from "../access/opens-after-sign-in.server.ts";
import { may } from "../access/permissions.ts";

export type CopyableInspection = {
  id: string;
  areaName: string;
  /** YYYY-MM-DD. */
  dayOne: string;
  count: number;
  focusAreas: FocusAreasTable[];
};

/**
 * Other inspections whose parents' questions a person may read, and that have some, the latest first day first. `isStrong`:
 * whether their session began with more than a link, without which some do not open.
 */
export async function listCopyableInspections(
  db: Queries,
  { personId, inspectionId, isStrong }: { personId: string; inspectionId: string; isStrong: boolean },
): Promise<CopyableInspection[]> {
  const opens = async (id: string) => {
    const membership = await findMembership(db, { inspectionId: id, personId });
    return membership !== null && opensAfterSignIn(db, { membership, personId, isStrong });
  };
  const rows = await listInspectionsByMember(db, personId);
  const found = await Promise.all(
    rows
      .filter(({ id, role }) => id !== inspectionId && may(role, "see", "questions"))
      .map(async ({ id, areaName, dayOne }) => ({
        id,
        areaName,
        dayOne,
        count: (await opens(id))
          ? (await listQuestionsByAudience(db, { inspectionId: id, audience: "parents" })).length
          : 0,
        focusAreas: await listFocusAreasByInspection(db, id),
      })),
  );
  return found.filter(({ count }) => count > 0);
}
