import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { isMessageBegun } from "#db/queries/messages.ts";
import { listMembersByInspection } from "#db/queries/people.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import type { Invitation } from "./find-invitation.server.ts";

/** In hours. Whoever has an old link could press its button again and again. */
const minHoursBetween = 24;

/**
 * Lets whoever invited somebody be told that the link ran out; the re-visit's leads where they are no lead of it any more. Once
 * a day for each invitation, however often it is asked.
 */
export async function askForRenewal(
  db: Queries,
  { invitation, now }: { invitation: Invitation; now: Temporal.Instant },
): Promise<void> {
  const { id, inspectionId, inviter } = invitation;
  await db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const template = "invitation-ran-out";
    const since = now.subtract({ hours: minHoursBetween });
    if (await isMessageBegun(trx, { template, subjectId: id, since })) return;
    const members = await listMembersByInspection(trx, inspectionId);
    const leads = members.filter(({ role }) => role === "lead-inspector");
    const askedLeads = leads.filter(({ personId }) => personId === inviter.id);
    for (const { personId } of askedLeads.length > 0 ? askedLeads : leads) {
      await enqueueMessage(trx, {
        template,
        ...{ inspectionId, personId, subjectId: id, now },
      });
    }
  });
}
