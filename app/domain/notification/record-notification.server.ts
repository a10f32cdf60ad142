import type { PersonActor } from "#app/domain/audit/audit.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { toText } from "#app/platform/instants.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listContactsByRevisit } from "#db/queries/contacts.ts";
import { listFocusAreasByRevisit } from "#db/queries/focus-areas.ts";
import { listMembersInRole } from "#db/queries/question-reviews.ts";
import { findRevisit, updateRevisitAsNotified, updateRevisitAsNotNotified } from "#db/queries/revisits.ts";
import { minFocusAreas } from "../focus-areas/focus-area.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import { findDateStatus } from "../revisits/find-date-status.server.ts";
import { findWithdrawalProblem } from "./notification.ts";

export type NotificationRecorded =
  | { kind: "recorded" }
  | { kind: "recorded-before"; notifiedAt: string }
  | { kind: "not-ready"; missing: ("focus-areas" | "social-care-day")[] };

/** Who is told once it is recorded: the forum's and groups' members and the local area officer. */
export async function listPeopleTold(
  db: Queries,
  revisitId: string,
): Promise<{ personId: string; name: string; organisation: string }[]> {
  const [forums, officers] = await Promise.all([
    listMembersInRole(db, { revisitId, role: "parent-carer-forum" }),
    listMembersInRole(db, { revisitId, role: "local-area-officer" }),
  ]);
  return [...forums, ...officers];
}

/**
 * Records that the area has been notified (¶114). From then on families can see the re-visit, so its focus areas and
 * children's social care's number must be there: pages will tell parents what to do if a child is at risk.
 */
export async function recordNotification(
  db: Queries,
  input: { revisitId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<NotificationRecorded> {
  const { revisitId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `revisit:${revisitId}`);
    const revisit = await findRevisit(trx, revisitId);
    if (revisit?.notifiedAt) return { kind: "recorded-before", notifiedAt: revisit.notifiedAt };
    const missing: ("focus-areas" | "social-care-day")[] = [];
    if ((await listFocusAreasByRevisit(trx, revisitId)).length < minFocusAreas) missing.push("focus-areas");
    const contacts = await listContactsByRevisit(trx, revisitId);
    if (!contacts.some(({ kind, phone }) => kind === "social-care-day" && phone !== "")) {
      missing.push("social-care-day");
    }
    if (missing.length > 0) return { kind: "not-ready", missing };
    const notified = { revisitId, notifiedAt: toText(now), notifiedBy: actor.personId };
    await updateRevisitAsNotified(trx, notified);
    for (const { personId } of await listPeopleTold(trx, revisitId))
      await enqueueMessage(trx, { template: "notification-recorded", revisitId, personId, now });
    await recordAudit(trx, { at: now, actor, revisitId, action: "notification.recorded" });
    return { kind: "recorded" };
  });
}

export type NotificationWithdrawn =
  | { kind: "withdrawn" }
  | { kind: "not-recorded" }
  /** Families have had the survey; a sentence that says since when. */
  | { kind: "stands"; why: string };

/**
 * Takes back the record that the area was notified, for a reason: it was made too early, or for another area. Families no
 * longer see the re-visit. Not once its survey has opened: somebody may be answering.
 */
export async function withdrawNotification(
  db: Queries,
  input: { revisitId: string; reason: string; actor: PersonActor; now: Temporal.Instant },
): Promise<NotificationWithdrawn> {
  const { revisitId, reason, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<NotificationWithdrawn> => {
    await serializeTransactions(trx, `revisit:${revisitId}`);
    const dateStatus = await findDateStatus(trx, { revisitId, now });
    if (!dateStatus?.notifiedAt) return { kind: "not-recorded" };
    const why = findWithdrawalProblem(dateStatus);
    if (why !== null) return { kind: "stands", why };
    await updateRevisitAsNotNotified(trx, revisitId);
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId,
      action: "notification.withdrawn",
      details: { recordedAt: toText(dateStatus.notifiedAt), reason },
    });
    return { kind: "withdrawn" };
  });
}
