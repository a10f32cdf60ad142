import type { Queries } from "#db/connection.ts";
import { listMembersByRevisit } from "#db/queries/people.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import type { Invitation } from "./find-invitation.server.ts";

/** Lets whoever invited somebody be told that the link ran out; the re-visit's leads where they are no lead of it any more. */
export async function askForRenewal(
  db: Queries,
  { invitation, now }: { invitation: Invitation; now: Temporal.Instant },
): Promise<void> {
  const { id, revisitId, inviter } = invitation;
  await db.transaction().execute(async (trx) => {
    const members = await listMembersByRevisit(trx, revisitId);
    const leads = members.filter(({ role }) => role === "lead-inspector");
    const asked = leads.filter(({ personId }) => personId === inviter.id);
    for (const { personId } of asked.length > 0 ? asked : leads) {
      await enqueueMessage(trx, {
        template: "invitation-ran-out",
        ...{ revisitId, personId, subjectId: id, now },
      });
    }
  });
}
