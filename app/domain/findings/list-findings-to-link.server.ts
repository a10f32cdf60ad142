import type { Queries } from "#db/connection.ts";
import { listFindings, listFindingVersions } from "#db/queries/findings.ts";
import { shortenText } from "../text/text.ts";

const maxWords = 70;

/** The findings about any of these focus areas that stand, by number, each with its first words: to choose one. */
export async function listFindingsToLink(
  db: Queries,
  { inspectionId, focusAreaIds }: { inspectionId: string; focusAreaIds: readonly string[] },
): Promise<{ id: string; number: number; words: string }[]> {
  const [findings, versions] = await Promise.all([
    listFindings(db, inspectionId),
    listFindingVersions(db, inspectionId),
  ]);
  return findings
    .filter(({ withdrawnAt, focusAreaId }) => withdrawnAt === null && focusAreaIds.includes(focusAreaId))
    .map(({ id, number }) => ({
      id,
      number,
      words: shortenText(versions.findLast(({ findingId }) => findingId === id)?.words ?? "", maxWords),
    }));
}
