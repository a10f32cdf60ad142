import type { PersonActor } from "#app/domain/audit/audit.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listContactsByInspection } from "#db/queries/contacts.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import {
  findInspection,
  updateInspectionAsNotified,
  updateInspectionAsNotNotified,
} from "#db/queries/inspections.ts";
import { findPublishedLetter } from "#db/queries/letters.ts";
import { listMembersInRole } from "#db/queries/question-reviews.ts";
import { isAnybodyHeard } from "#db/queries/text-counts.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import { minFocusAreas } from "../focus-areas/focus-area.ts";
import { type DateStatus, findDateStatus } from "../inspections/find-date-status.server.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import { recordRetentionPromise } from "../retention/decide-retention.server.ts";
import { findWithdrawalProblem } from "./notification.ts";

export type NotificationRecorded =
  | { kind: "recorded" }
  | { kind: "recorded-before"; notifiedAt: Temporal.Instant }
  | { kind: "not-ready"; missing: MissingForNotification[] };

export type MissingForNotification = "focus-areas" | "social-care-day" | "retention";

/** Who is told once it is recorded: the forum's and groups' members and the local area officer. */
export async function listPeopleToNotify(
  db: Queries,
  inspectionId: string,
): Promise<{ personId: string; name: string; organisation: string }[]> {
  const [forums, officers] = await Promise.all([
    listMembersInRole(db, { inspectionId, role: "parent-carer-forum" }),
    listMembersInRole(db, { inspectionId, role: "local-area-officer" }),
  ]);
  return [...forums, ...officers];
}

/**
 * Records that the area has been notified (¶114). From then on families can see the re-visit. So it needs its focus
 * areas, the number of children's social care for a child at risk, and how long everything is kept: families are told.
 */
export async function recordNotification(
  db: Queries,
  input: { inspectionId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<NotificationRecorded> {
  const { inspectionId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const inspection = await findInspection(trx, inspectionId);
    if (inspection?.notifiedAt) return { kind: "recorded-before", notifiedAt: inspection.notifiedAt };
    const missing: MissingForNotification[] = [];
    if ((await listFocusAreasByInspection(trx, inspectionId)).length < minFocusAreas)
      missing.push("focus-areas");
    const contacts = await listContactsByInspection(trx, inspectionId);
    if (!contacts.some(({ kind, phone }) => kind === "social-care-day" && phone !== "")) {
      missing.push("social-care-day");
    }
    if (inspection && inspection.retentionMonths === null) missing.push("retention");
    if (missing.length > 0) return { kind: "not-ready", missing };
    const notified = { inspectionId, notifiedAt: now, notifiedBy: actor.personId };
    await updateInspectionAsNotified(trx, notified);
    await recordRetentionPromise(trx, { inspectionId, now });
    for (const { personId } of await listPeopleToNotify(trx, inspectionId))
      await enqueueMessage(trx, { template: "notification-recorded", inspectionId, personId, now });
    await recordAudit(trx, { at: now, actor, inspectionId, action: "notification.recorded" });
    return { kind: "recorded" };
  });
}

export type NotificationWithdrawn =
  | { kind: "withdrawn" }
  | { kind: "not-recorded" }
  /** Something rests on it by now; a sentence that says what. */
  | { kind: "stands"; why: string };

/** Why the record can no longer be withdrawn, in a sentence; null while it can. */
export async function findWhyNotificationStands(db: Queries, dateStatus: DateStatus): Promise<string | null> {
  const { inspectionId } = dateStatus;
  return findWithdrawalProblem(dateStatus, {
    isAnybodyHeard: await isAnybodyHeard(db, inspectionId),
    isLetterPublished: (await findPublishedLetter(db, inspectionId)) !== undefined,
  });
}

/**
 * Takes back the record that the area was notified, for a reason: it was made too early, or for another area. Families no
 * longer see the re-visit. Not once anything rests on it: an open survey, evidence, the visit, the published letter.
 */
export async function withdrawNotification(
  db: Queries,
  input: { inspectionId: string; reason: string; actor: PersonActor; now: Temporal.Instant },
): Promise<NotificationWithdrawn> {
  const { inspectionId, reason, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<NotificationWithdrawn> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const dateStatus = await findDateStatus(trx, { inspectionId, now });
    if (!dateStatus?.notifiedAt) return { kind: "not-recorded" };
    const why = await findWhyNotificationStands(trx, dateStatus);
    if (why !== null) return { kind: "stands", why };
    await updateInspectionAsNotNotified(trx, inspectionId);
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "notification.withdrawn",
      details: { recordedAt: formatInstant(dateStatus.notifiedAt) },
      words: { reason },
    });
    return { kind: "withdrawn" };
  });
}
