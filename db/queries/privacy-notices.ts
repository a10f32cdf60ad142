import type { Queries, Trx } from "../connection.ts";
import type { PrivacyNoticesTable } from "../tables/retention.ts";

/** That edition; for null the latest. */
export function findNotice(
  db: Queries,
  { inspectionId, edition }: { inspectionId: string; edition: number | null },
): Promise<PrivacyNoticesTable | undefined> {
  return db
    .selectFrom("privacyNotices")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .$if(edition !== null, (query) => query.where("edition", "=", edition))
    .orderBy("edition", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** All editions, the latest first. */
export function listNotices(db: Queries, inspectionId: string) {
  return db
    .selectFrom("privacyNotices")
    .leftJoin("people", "people.id", "privacyNotices.publishedBy")
    .select(["edition", "publishedAt", "people.name as publishedByName"])
    .where("inspectionId", "=", inspectionId)
    .orderBy("edition", "desc")
    .execute();
}

/** The inspections that families may know of whose latest edition says other months, days or words than these, or that have none. */
export function listDueNotices(
  db: Queries,
  { backupDays, wording }: { backupDays: number; wording: number },
) {
  return db
    .selectFrom("inspections")
    .select("inspections.id as inspectionId")
    .where("inspections.notifiedAt", "is not", null)
    .where("inspections.deletedAt", "is", null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("privacyNotices as one")
            .select("one.edition")
            .whereRef("one.inspectionId", "=", "inspections.id")
            .where("one.backupDays", "=", backupDays)
            .where("one.wording", "=", wording)
            .where((of) =>
              of.or([
                of("inspections.retentionMonths", "is", null),
                of("one.months", "=", of.ref("inspections.retentionMonths")),
              ]),
            )
            .where((of) =>
              of(
                "one.edition",
                "=",
                of
                  .selectFrom("privacyNotices as later")
                  .select((last) => last.fn.max("later.edition").as("edition"))
                  .whereRef("later.inspectionId", "=", "inspections.id"),
              ),
            ),
        ),
      ),
    )
    .execute();
}

export async function insertNotice(trx: Trx, notice: PrivacyNoticesTable): Promise<void> {
  await trx.insertInto("privacyNotices").values(notice).execute();
}
