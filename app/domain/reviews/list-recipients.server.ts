import type { Queries } from "#db/connection.ts";
import { listMembersInRole } from "#db/queries/question-reviews.ts";
import type { Role } from "../access/roles.ts";
import type { Audience } from "../questions/question.ts";

export type Recipient = { personId: string; name: string; email: string; organisation: string };

/** Who gets the questions of each audience: forums review parents', the local area officer is sent young people's. */
export const readers: Readonly<Record<Audience, Role | null>> = {
  parents: "parent-carer-forum",
  "young-people": "local-area-officer",
  "open-meeting": null,
};

/** Who is told when an audience's questions are shared; nobody for the open meeting, whose page anybody can read. */
export async function listRecipients(
  db: Queries,
  { inspectionId, audience }: { inspectionId: string; audience: Audience },
): Promise<Recipient[]> {
  const role = readers[audience];
  return role === null ? [] : listMembersInRole(db, { inspectionId, role });
}
