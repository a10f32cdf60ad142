import type { Queries, Trx } from "../connection.ts";
import type { ReminderKind, Role } from "../tables/enumerations.ts";
import type { RemindersTable } from "../tables/messages.ts";

type Days = { from: string; until: string };

/**
 * Who was asked to review questions by one of those days and has not begun: no verdict, no comment and no review of the newest
 * share of its audience.
 */
export function listReviewsNotBegun(db: Queries, { from, until }: Days) {
  return db
    .selectFrom("questionShares as share")
    .innerJoin("inspections", "inspections.id", "share.inspectionId")
    .innerJoin("members", "members.inspectionId", "share.inspectionId")
    .select(["share.inspectionId", "share.id as subjectId", "members.personId", "share.answerBy as day"])
    .where("share.answerBy", ">=", from)
    .where("share.answerBy", "<=", until)
    .where("inspections.deletedAt", "is", null)
    .where("members.leftAt", "is", null)
    .where((eb) =>
      eb.or([
        eb.and([eb("share.audience", "=", "parents"), eb("members.role", "=", "parent-carer-forum")]),
        eb.and([eb("share.audience", "=", "young-people"), eb("members.role", "=", "young-peoples-group")]),
      ]),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("questionShares as later")
            .select("later.id")
            .whereRef("later.inspectionId", "=", "share.inspectionId")
            .whereRef("later.audience", "=", "share.audience")
            .whereRef("later.number", ">", "share.number"),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.or([
          eb.exists(
            eb
              .selectFrom("questionVerdicts as verdict")
              .select("verdict.id")
              .whereRef("verdict.shareId", "=", "share.id")
              .whereRef("verdict.reviewerId", "=", "members.personId"),
          ),
          eb.exists(
            eb
              .selectFrom("questionComments as comment")
              .select("comment.id")
              .whereRef("comment.shareId", "=", "share.id")
              .whereRef("comment.reviewerId", "=", "members.personId"),
          ),
          eb.exists(
            eb
              .selectFrom("questionReviews as review")
              .select("review.id")
              .whereRef("review.shareId", "=", "share.id")
              .whereRef("review.reviewerId", "=", "members.personId"),
          ),
        ]),
      ),
    )
    .orderBy("share.id")
    .orderBy("members.personId")
    .execute();
}

/** Who was asked for evidence by one of those days, and nothing was sent in for it. */
export function listEvidenceNotSent(db: Queries, { from, until }: Days) {
  return db
    .selectFrom("evidenceRequests as request")
    .innerJoin("inspections", "inspections.id", "request.inspectionId")
    .innerJoin("members", (join) =>
      join
        .onRef("members.inspectionId", "=", "request.inspectionId")
        .onRef("members.role", "=", "request.askedOf"),
    )
    .select(["request.inspectionId", "request.id as subjectId", "members.personId", "request.byDate as day"])
    .where("request.byDate", ">=", from)
    .where("request.byDate", "<=", until)
    .where("request.closedAt", "is", null)
    .where("inspections.deletedAt", "is", null)
    .where("members.leftAt", "is", null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("evidenceUploads")
            .select("evidenceUploads.id")
            .whereRef("evidenceUploads.requestId", "=", "request.id")
            .where("evidenceUploads.withdrawnAt", "is", null),
        ),
      ),
    )
    .orderBy("request.id")
    .orderBy("members.personId")
    .execute();
}

/** Who leads a re-visit whose survey opens on one of those days, while no set of questions is approved. */
export function listSetsNotApproved(db: Queries, { days, role }: { days: readonly string[]; role: Role }) {
  return db
    .selectFrom("inspectionDates as opening")
    .innerJoin("inspections", "inspections.id", "opening.inspectionId")
    .innerJoin("members", "members.inspectionId", "opening.inspectionId")
    .select(["opening.inspectionId", "opening.inspectionId as subjectId", "members.personId"])
    .select("opening.date as day")
    .where("opening.key", "=", "survey-opens")
    .where("opening.date", "in", days)
    .where("inspections.deletedAt", "is", null)
    .where("members.leftAt", "is", null)
    .where("members.role", "=", role)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("approvals")
            .select("approvals.id")
            .whereRef("approvals.inspectionId", "=", "opening.inspectionId"),
        ),
      ),
    )
    .orderBy("opening.inspectionId")
    .orderBy("members.personId")
    .execute();
}

/** Whether it was not there yet. */
export async function insertReminderOnce(trx: Trx, reminder: RemindersTable): Promise<boolean> {
  const added = await trx
    .insertInto("reminders")
    .values(reminder)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

export async function listUnwantedReminders(db: Queries, personId: string): Promise<ReminderKind[]> {
  const rows = await db
    .selectFrom("unwantedReminders")
    .select("kind")
    .where("personId", "=", personId)
    .orderBy("kind")
    .execute();
  return rows.map(({ kind }) => kind);
}

export async function deleteUnwantedReminders(trx: Trx, personId: string): Promise<void> {
  await trx.deleteFrom("unwantedReminders").where("personId", "=", personId).execute();
}

export async function insertUnwantedReminders(
  trx: Trx,
  rows: { personId: string; kind: ReminderKind; chosenAt: Temporal.Instant }[],
): Promise<void> {
  await trx.insertInto("unwantedReminders").values(rows).execute();
}
