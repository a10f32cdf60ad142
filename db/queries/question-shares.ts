import type { Queries, Trx } from "../connection.ts";
import type { Audience } from "../tables/enumerations.ts";
import type { QuestionSharesTable } from "../tables/questions.ts";

export async function insertShare(
  trx: Trx,
  share: QuestionSharesTable,
  questionVersionIds: readonly string[],
): Promise<void> {
  await trx.insertInto("questionShares").values(share).execute();
  await trx
    .insertInto("questionShareVersions")
    .values(
      questionVersionIds.map((questionVersionId, position) => ({
        shareId: share.id,
        questionVersionId,
        position,
      })),
    )
    .execute();
}

export function findLatestShare(
  db: Queries,
  { inspectionId, audience }: { inspectionId: string; audience: Audience },
): Promise<QuestionSharesTable | undefined> {
  return db
    .selectFrom("questionShares")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .where("audience", "=", audience)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Newest first, each with the name of who shared it. */
export function listSharesByAudience(
  db: Queries,
  { inspectionId, audience }: { inspectionId: string; audience: Audience },
) {
  return db
    .selectFrom("questionShares")
    .innerJoin("people", "people.id", "questionShares.sharedBy")
    .selectAll("questionShares")
    .select("people.name as sharedByName")
    .where("questionShares.inspectionId", "=", inspectionId)
    .where("questionShares.audience", "=", audience)
    .orderBy("questionShares.number", "desc")
    .execute();
}

/** The share for that audience that showed that version, as a reviewer's form names them; undefined where none did. */
export function findSharedVersion(
  db: Queries,
  shared: { inspectionId: string; audience: Audience; shareId: string; questionVersionId: string },
) {
  return db
    .selectFrom("questionShareVersions")
    .innerJoin("questionShares", "questionShares.id", "questionShareVersions.shareId")
    .select(["questionShares.id as shareId", "questionShareVersions.questionVersionId"])
    .where("questionShares.inspectionId", "=", shared.inspectionId)
    .where("questionShares.audience", "=", shared.audience)
    .where("questionShares.id", "=", shared.shareId)
    .where("questionShareVersions.questionVersionId", "=", shared.questionVersionId)
    .executeTakeFirst();
}

export function findShareById(db: Queries, id: string): Promise<QuestionSharesTable | undefined> {
  return db.selectFrom("questionShares").selectAll().where("id", "=", id).executeTakeFirst();
}

/** A share of that re-visit for that audience. */
export function findShare(
  db: Queries,
  share: { inspectionId: string; audience: Audience; shareId: string },
): Promise<QuestionSharesTable | undefined> {
  return db
    .selectFrom("questionShares")
    .selectAll()
    .where("inspectionId", "=", share.inspectionId)
    .where("audience", "=", share.audience)
    .where("id", "=", share.shareId)
    .executeTakeFirst();
}
