import type { Queries } from "#db/connection.ts";
import { listMembersInRole } from "#db/queries/question-reviews.ts";
import type { Role } from "../access/roles.ts";
import type { Audience } from "../questions/question.ts";

export type Recipient = { personId: string; name: string; email: string; organisation: string };

/**
 * Who gets the questions of each audience: forums review parents'; a young people's group reviews young people's, and the local
 * area officer is sent them.
 */
export const readers: Readonly<Record<Audience, readonly Role[]>> = {
  parents: ["parent-carer-forum"],
  "young-people": ["young-peoples-group", "local-area-officer"],
  "open-meeting": [],
};

/** Who says whether an audience's questions are well phrased. */
export function reviewerRole(audience: Audience): Role {
  return audience === "young-people" ? "young-peoples-group" : "parent-carer-forum";
}

/** Who is told when an audience's questions are shared; nobody for the open meeting, whose page anybody can read. */
export async function listRecipients(
  db: Queries,
  { inspectionId, audience }: { inspectionId: string; audience: Audience },
): Promise<Recipient[]> {
  const recipients: Recipient[] = [];
  for (const role of readers[audience])
    recipients.push(...(await listMembersInRole(db, { inspectionId, role })));
  return recipients;
}
