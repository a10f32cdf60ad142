import type { ExpressionBuilder } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import type { EntryActionKind } from "../tables/enumerations.ts";
import type { Tables } from "../tables/index.ts";
import type { SafeguardingNoticesTable } from "../tables/safeguarding.ts";

/** What counts as something done about an entry. */
const actionKinds: readonly EntryActionKind[] = ["note", "referral", "outcome"];

/** Open entries whose time has begun, and that nobody opened or did anything about. */
export function listFlagsNotSeenTo(
  db: Queries,
  { now, inspectionId }: { now: Temporal.Instant; inspectionId?: string },
) {
  return db
    .selectFrom("safeguardingFlags")
    .innerJoin("inspections", "inspections.id", "safeguardingFlags.inspectionId")
    .select(["safeguardingFlags.id", "safeguardingFlags.inspectionId", "inspections.createdBy"])
    .select(["safeguardingFlags.level", "safeguardingFlags.startsAt", "safeguardingFlags.dueAt"])
    .select(["safeguardingFlags.seenAt", "safeguardingFlags.ownerId"])
    .where("inspections.deletedAt", "is", null)
    .where("safeguardingFlags.closedAt", "is", null)
    .where("safeguardingFlags.startsAt", "<=", now)
    .$if(inspectionId !== undefined, (query) =>
      query.where("safeguardingFlags.inspectionId", "=", inspectionId ?? ""),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("safeguardingActions")
            .select("safeguardingActions.id")
            .whereRef("safeguardingActions.flagId", "=", "safeguardingFlags.id")
            .where("safeguardingActions.kind", "in", actionKinds)
            .where((action) => action.not(action.exists(laterReopening(action)))),
        ),
      ),
    )
    .orderBy("safeguardingFlags.inspectionId")
    .orderBy("safeguardingFlags.number")
    .execute();
}

/** That an entry was opened again after an action: what was done before no longer counts. */
export function laterReopening(eb: ExpressionBuilder<Tables, "safeguardingActions">) {
  return eb
    .selectFrom("safeguardingActions as reopening")
    .select("reopening.id")
    .whereRef("reopening.flagId", "=", "safeguardingActions.flagId")
    .where("reopening.kind", "=", "reopened")
    .whereRef("reopening.recordedAt", ">=", "safeguardingActions.recordedAt");
}

/** Who was or is to be written to about these entries. */
export async function listNotices(
  db: Queries,
  flagIds: readonly string[],
): Promise<Pick<SafeguardingNoticesTable, "flagId" | "step" | "level" | "personId" | "mailId">[]> {
  if (flagIds.length === 0) return [];
  return db
    .selectFrom("safeguardingNotices")
    .select(["flagId", "step", "level", "personId", "mailId"])
    .where("flagId", "in", flagIds)
    .execute();
}

/** False where that person has it already. */
export async function insertNotice(trx: Trx, notice: SafeguardingNoticesTable): Promise<boolean> {
  const result = await trx
    .insertInto("safeguardingNotices")
    .values(notice)
    .onConflict((conflict) => conflict.columns(["flagId", "step", "level", "personId"]).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** What is to stand in one message. */
export function listNoticesOfMail(db: Queries, mailId: string) {
  return db
    .selectFrom("safeguardingNotices")
    .innerJoin("safeguardingFlags", "safeguardingFlags.id", "safeguardingNotices.flagId")
    .innerJoin("inspections", "inspections.id", "safeguardingFlags.inspectionId")
    .select(["safeguardingNotices.id", "safeguardingNotices.step", "safeguardingNotices.personId"])
    .select(["safeguardingNotices.flagId", "safeguardingFlags.inspectionId", "inspections.areaName"])
    .select(["safeguardingFlags.closedAt", "inspections.deletedAt"])
    .where("safeguardingNotices.mailId", "=", mailId)
    .where("safeguardingNotices.sentAt", "is", null)
    .orderBy("safeguardingFlags.number")
    .execute();
}

export async function updateNoticesAsSent(
  db: Queries,
  { mailId, sentAt }: { mailId: string; sentAt: Temporal.Instant },
): Promise<void> {
  await db
    .updateTable("safeguardingNotices")
    .set({ sentAt })
    .where("mailId", "=", mailId)
    .where("sentAt", "is", null)
    .execute();
}

/** They were for somebody who is there no more: whoever is to be told instead is looked for anew. */
export async function deleteUnsentNotices(trx: Trx, mailId: string): Promise<void> {
  await trx
    .deleteFrom("safeguardingNotices")
    .where("mailId", "=", mailId)
    .where("sentAt", "is", null)
    .execute();
}

/** Messages that nobody was sent yet. */
export function listUnsentMails(db: Queries) {
  return db
    .selectFrom("safeguardingNotices")
    .innerJoin("safeguardingFlags", "safeguardingFlags.id", "safeguardingNotices.flagId")
    .select(["safeguardingNotices.mailId", "safeguardingFlags.inspectionId"])
    .distinct()
    .where("safeguardingNotices.sentAt", "is", null)
    .execute();
}

/** An entry that was passed to somebody before is passed to them anew. */
export async function deletePassedNotice(
  trx: Trx,
  { flagId, personId }: { flagId: string; personId: string },
): Promise<void> {
  await trx
    .deleteFrom("safeguardingNotices")
    .where("flagId", "=", flagId)
    .where("personId", "=", personId)
    .where("step", "=", "passed")
    .execute();
}

/** Its time begins anew: whoever was chased about it before is chased again. */
export async function deleteChasingNotices(trx: Trx, flagId: string): Promise<void> {
  await trx
    .deleteFrom("safeguardingNotices")
    .where("flagId", "=", flagId)
    .where("step", "<>", "passed")
    .execute();
}
