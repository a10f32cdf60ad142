import type { Queries, Trx } from "../connection.ts";
import type { PublicationNoticesTable } from "../tables/letters.ts";

export function findNoticeByMailbox(
  trx: Trx,
  about: { inspectionId: string; mailbox: string },
): Promise<PublicationNoticesTable | undefined> {
  return trx
    .selectFrom("publicationNotices")
    .selectAll()
    .where("inspectionId", "=", about.inspectionId)
    .where("mailbox", "=", about.mailbox)
    .executeTakeFirst();
}

/** The one that a link of its mail stands for, in the area of the link. */
export function findNoticeByToken(
  db: Queries,
  about: { inspectionId: string; tokenHash: string },
): Promise<PublicationNoticesTable | undefined> {
  return db
    .selectFrom("publicationNotices")
    .selectAll()
    .where("inspectionId", "=", about.inspectionId)
    .where("tokenHash", "=", about.tokenHash)
    .executeTakeFirst();
}

export async function insertNotice(trx: Trx, notice: PublicationNoticesTable): Promise<void> {
  await trx.insertInto("publicationNotices").values(notice).execute();
}

export async function updateNotice(
  trx: Trx,
  id: string,
  changes: Partial<Pick<PublicationNoticesTable, "tokenHash" | "forgetOn" | "language" | "tries">>,
): Promise<void> {
  await trx.updateTable("publicationNotices").set(changes).where("id", "=", id).execute();
}

/** False where it was gone already. */
export async function deleteNotice(trx: Trx, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("publicationNotices")
    .where("id", "=", id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Those that are confirmed, in the order of their random ids; after one of them where one is named. */
export function listConfirmedNotices(
  db: Queries,
  about: { inspectionId: string; afterId: string; limit: number },
): Promise<PublicationNoticesTable[]> {
  return db
    .selectFrom("publicationNotices")
    .selectAll()
    .where("inspectionId", "=", about.inspectionId)
    .where("forgetOn", "is", null)
    .where("id", ">", about.afterId)
    .orderBy("id")
    .limit(about.limit)
    .execute();
}

/** Some of a re-visit, confirmed or not. */
export function listNotices(
  db: Queries,
  about: { inspectionId: string; limit: number },
): Promise<Pick<PublicationNoticesTable, "id" | "inspectionId">[]> {
  return db
    .selectFrom("publicationNotices")
    .select(["id", "inspectionId"])
    .where("inspectionId", "=", about.inspectionId)
    .orderBy("id")
    .limit(about.limit)
    .execute();
}

/** Those that nobody confirmed until a day, in any re-visit. */
export function listNoticesToForget(
  db: Queries,
  about: { today: string; limit: number },
): Promise<Pick<PublicationNoticesTable, "id" | "inspectionId">[]> {
  return db
    .selectFrom("publicationNotices")
    .select(["id", "inspectionId"])
    .where("forgetOn", "<=", about.today)
    .orderBy("id")
    .limit(about.limit)
    .execute();
}
