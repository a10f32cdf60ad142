import type { Queries, Trx } from "../connection.ts";
import { prepared, preparedInsert } from "../prepared.ts";
import type { DraftsTable } from "../tables/surveys.ts";

const draftByToken = prepared<{ revisitId: string; tokenHash: string }>()((db, its) =>
  db
    .selectFrom("drafts")
    .selectAll()
    .where("tokenHash", "=", its("tokenHash"))
    .where("revisitId", "=", its("revisitId")),
);

/** The draft that this secret opens, in this re-visit only. */
export function findDraftByToken(
  db: Queries,
  draft: { revisitId: string; tokenHash: string },
): Promise<DraftsTable | undefined> {
  return draftByToken.first(db, draft);
}

export function findDraft(trx: Trx, id: string): Promise<DraftsTable | undefined> {
  return trx.selectFrom("drafts").selectAll().where("id", "=", id).executeTakeFirst();
}

const insertDrafts = preparedInsert("drafts");

export async function insertDraft(trx: Trx, draft: DraftsTable): Promise<void> {
  await insertDrafts(trx, [draft]);
}

export async function updateDraft(
  trx: Trx,
  id: string,
  changes: Partial<Omit<DraftsTable, "id" | "revisitId" | "tokenHash">>,
): Promise<void> {
  await trx.updateTable("drafts").set(changes).where("id", "=", id).execute();
}

/** What a save of one step changes. */
export type DraftSave = Pick<
  DraftsTable,
  "about" | "answers" | "passed" | "windows" | "language" | "savedAt"
>;

const saveDraftById = prepared<DraftSave & { id: string }>()((db, its) =>
  db
    .updateTable("drafts")
    .set({
      about: its("about"),
      answers: its("answers"),
      passed: its("passed"),
      windows: its("windows"),
      language: its("language"),
      savedAt: its("savedAt"),
    })
    .where("id", "=", its("id")),
);

export function saveToDraft(trx: Trx, id: string, save: DraftSave): Promise<void> {
  return saveDraftById.run(trx, { id, ...save });
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

const draftToDelete = prepared<{ id: string }>()((db, its) =>
  db.deleteFrom("drafts").where("id", "=", its("id")),
);

export function deleteDraft(trx: Trx, id: string): Promise<void> {
  return draftToDelete.run(trx, { id });
}
