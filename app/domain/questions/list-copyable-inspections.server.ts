import type { Queries } from "#db/connection.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { listInspectionsByMember } from "#db/queries/inspections.ts";
import { listQuestionsByAudience } from "#db/queries/questions.ts";
import type { FocusAreasTable } from "#db/tables/inspections.ts";
import { may } from "../access/permissions.ts";

export type CopyableInspection = {
  id: string;
  areaName: string;
  /** YYYY-MM-DD. */
  dayOne: string;
  count: number;
  focusAreas: FocusAreasTable[];
};

/** Other inspections whose parents' questions a person may read, and that have some, the latest first day first. */
export async function listCopyableInspections(
  db: Queries,
  { personId, inspectionId }: { personId: string; inspectionId: string },
): Promise<CopyableInspection[]> {
  const rows = await listInspectionsByMember(db, personId);
  const found = await Promise.all(
    rows
      .filter(({ id, role }) => id !== inspectionId && may(role, "see", "questions"))
      .map(async ({ id, areaName, dayOne }) => ({
        id,
        areaName,
        dayOne,
        count: (await listQuestionsByAudience(db, { inspectionId: id, audience: "parents" })).length,
        focusAreas: await listFocusAreasByInspection(db, id),
      })),
  );
  return found.filter(({ count }) => count > 0);
}
