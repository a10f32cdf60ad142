import type { Queries } from "#db/connection.ts";
import { listMembersWithDeactivated } from "#db/queries/people.ts";
import { listEvidence } from "../evidence/list-evidence.server.ts";

export type BoardDocument = { id: string; fileName: string; shows: string };

/** What was uploaded about a focus area and not withdrawn: by the forum and other parents' groups, and by everybody else. */
export async function listDocuments(
  db: Queries,
  inspectionId: string,
  focusAreaId: string,
): Promise<{ leaders: BoardDocument[]; forum: BoardDocument[] }> {
  const [{ uploads }, members] = await Promise.all([
    listEvidence(db, { inspectionId, sentBy: null, askedOf: null }),
    listMembersWithDeactivated(db, inspectionId),
  ]);
  const forums = new Set(
    members.flatMap(({ personId, role }) => (role === "parent-carer-forum" ? [personId] : [])),
  );
  const areaUploads = uploads.filter(
    ({ focusAreaIds, withdrawal }) => focusAreaIds.includes(focusAreaId) && withdrawal.kind !== "withdrawn",
  );
  const view = ({ id, fileName, shows }: (typeof uploads)[number]) => ({ id, fileName, shows });
  return {
    leaders: areaUploads.filter(({ sentById }) => !forums.has(sentById)).map(view),
    forum: areaUploads.filter(({ sentById }) => forums.has(sentById)).map(view),
  };
}
