import type { Queries, Trx } from "../connection.ts";
import type { DraftsTable } from "../tables/surveys.ts";

/** The draft that this secret opens, in this re-visit only. */
export function findDraftByToken(
  db: Queries,
  draft: { revisitId: string; tokenHash: string },
): Promise<DraftsTable | undefined> {
  return db
    .selectFrom("drafts")
    .selectAll()
    .where("tokenHash", "=", draft.tokenHash)
    .where("revisitId", "=", draft.revisitId)
    .executeTakeFirst();
}

export function findDraft(trx: Trx, id: string): Promise<DraftsTable | undefined> {
  return trx.selectFrom("drafts").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function insertDraft(trx: Trx, draft: DraftsTable): Promise<void> {
  await trx.insertInto("drafts").values(draft).execute();
}

export async function updateDraft(
  trx: Trx,
  id: string,
  changes: Partial<Omit<DraftsTable, "id" | "revisitId" | "tokenHash">>,
): Promise<void> {
  await trx.updateTable("drafts").set(changes).where("id", "=", id).execute();
}

/** Unsent drafts whose survey closed at or before `closedBy`, and that have not been seen to yet. */
export function listDraftsToClose(db: Queries, { closedBy, limit }: { closedBy: string; limit: number }) {
  return db
    .selectFrom("drafts")
    .innerJoin("revisitDates", (join) =>
      join
        .onRef("revisitDates.revisitId", "=", "drafts.revisitId")
        .on("revisitDates.key", "=", "survey-closes"),
    )
    .select(["drafts.id", "drafts.tokenHash", "revisitDates.at as closesAt"])
    .where("drafts.closedAt", "is", null)
    .where("revisitDates.at", "<=", closedBy)
    .orderBy("drafts.id")
    .limit(limit)
    .execute();
}

export function listDraftsToErase(db: Queries, { dueBy, limit }: { dueBy: string; limit: number }) {
  return db
    .selectFrom("drafts")
    .select("id")
    .where("eraseAt", "<=", dueBy)
    .orderBy("id")
    .limit(limit)
    .execute();
}

export async function deleteDraft(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom("drafts").where("id", "=", id).execute();
}
