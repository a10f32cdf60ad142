import type { Queries, Trx } from "../connection.ts";
import type { YoungPeoplesLinksTable } from "../tables/young-peoples-responses.ts";

/** In the order in which they were made. */
export function listYoungPeoplesLinks(db: Queries, inspectionId: string): Promise<YoungPeoplesLinksTable[]> {
  return db
    .selectFrom("youngPeoplesLinks")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

export function findYoungPeoplesLink(
  db: Queries,
  key: { inspectionId: string; linkId: string },
): Promise<YoungPeoplesLinksTable | undefined> {
  return db
    .selectFrom("youngPeoplesLinks")
    .selectAll()
    .where("inspectionId", "=", key.inspectionId)
    .where("id", "=", key.linkId)
    .executeTakeFirst();
}

/** The link with this code, and the area's name in addresses, where families may know of its re-visit. */
export function findYoungPeoplesLinkByCode(db: Queries, code: string) {
  return db
    .selectFrom("youngPeoplesLinks")
    .innerJoin("inspections", "inspections.id", "youngPeoplesLinks.inspectionId")
    .selectAll("youngPeoplesLinks")
    .select("inspections.slug")
    .where("youngPeoplesLinks.code", "=", code)
    .where("inspections.notifiedAt", "is not", null)
    .where("inspections.deletedAt", "is", null)
    .executeTakeFirst();
}

/** The link by which a response was begun. */
export function findYoungPeoplesLinkOfResponse(db: Queries, responseId: string) {
  return db
    .selectFrom("youngPeoplesLinks")
    .innerJoin("youngPeoplesResponses", "youngPeoplesResponses.linkId", "youngPeoplesLinks.id")
    .select("youngPeoplesLinks.name")
    .where("youngPeoplesResponses.id", "=", responseId)
    .executeTakeFirst();
}

export async function insertYoungPeoplesLink(trx: Trx, link: YoungPeoplesLinksTable): Promise<void> {
  await trx.insertInto("youngPeoplesLinks").values(link).execute();
}

export async function updateYoungPeoplesLink(
  trx: Trx,
  link: { inspectionId: string; linkId: string },
  changes: Pick<YoungPeoplesLinksTable, "closedAt" | "closedBy">,
): Promise<void> {
  await trx
    .updateTable("youngPeoplesLinks")
    .set(changes)
    .where("inspectionId", "=", link.inspectionId)
    .where("id", "=", link.linkId)
    .execute();
}

/** How many responses were begun by each link of a re-visit; those taken back are not counted. */
export async function countResponsesByLink(db: Queries, inspectionId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("youngPeoplesResponses")
    .select(["linkId", (eb) => eb.fn.countAll().as("count")])
    .where("inspectionId", "=", inspectionId)
    .where("linkId", "is not", null)
    .where("withdrawnAt", "is", null)
    .groupBy("linkId")
    .execute();
  return new Map(rows.map(({ linkId, count }) => [linkId ?? "", Number(count)]));
}

/** Whether anybody has begun by the session code of a discussion, taken back or not. */
export async function hasResponsesByDiscussion(db: Queries, discussionId: string): Promise<boolean> {
  const row = await db
    .selectFrom("youngPeoplesResponses")
    .innerJoin("youngPeoplesLinks", "youngPeoplesLinks.id", "youngPeoplesResponses.linkId")
    .select("youngPeoplesResponses.id")
    .where("youngPeoplesLinks.discussionId", "=", discussionId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The session code of a discussion goes with it. */
export async function deleteLinksOfDiscussion(trx: Trx, discussionId: string): Promise<void> {
  await trx.deleteFrom("youngPeoplesLinks").where("discussionId", "=", discussionId).execute();
}
