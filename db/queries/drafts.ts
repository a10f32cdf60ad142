import { sql } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import { lockForUpdate } from "../dialects/index.ts";
import { prepared, preparedInsert } from "../prepared.ts";
import type { DraftsTable } from "../tables/surveys.ts";
import { checkTextLengths } from "../text-limits.ts";

type ByToken = { inspectionId: string; tokenHash: string };

const byToken = (db: Queries, { inspectionId, tokenHash }: ByToken) =>
  db
    .selectFrom("drafts")
    .selectAll()
    .where("tokenHash", "=", tokenHash)
    .where("inspectionId", "=", inspectionId);
const draftByToken = prepared<ByToken>()((db, param) =>
  byToken(db, { inspectionId: param("inspectionId"), tokenHash: param("tokenHash") }),
);
const draftByTokenHeld = prepared<ByToken>()((db, param) =>
  lockForUpdate(db, byToken(db, { inspectionId: param("inspectionId"), tokenHash: param("tokenHash") })),
);

/** The draft that this secret opens, in this re-visit only. */
export function findDraftByToken(db: Queries, draft: ByToken): Promise<DraftsTable | undefined> {
  return draftByToken.first(db, draft);
}

/** The draft that this secret opens, which nobody else saves, sends, closes or erases until the transaction ends. */
export function holdDraftByToken(trx: Trx, draft: ByToken): Promise<DraftsTable | undefined> {
  return draftByTokenHeld.first(trx, draft);
}

/** As `holdDraftByToken`, by the draft's id. */
export function holdDraft(trx: Trx, id: string): Promise<DraftsTable | undefined> {
  return lockForUpdate(trx, trx.selectFrom("drafts").selectAll().where("id", "=", id)).executeTakeFirst();
}

/**
 * As `holdDraftByToken`, every draft of a re-visit. Whoever sends one holds it before the turn of its re-visit, so whoever
 * needs both takes the drafts first.
 */
export async function holdDraftsOfInspection(trx: Trx, inspectionId: string): Promise<void> {
  const drafts = trx.selectFrom("drafts").select("id").where("inspectionId", "=", inspectionId).orderBy("id");
  await lockForUpdate(trx, drafts).execute();
}

const insertDrafts = preparedInsert("drafts");

export async function insertDraft(trx: Trx, draft: DraftsTable): Promise<void> {
  await insertDrafts(trx, [draft]);
}

export async function updateDraft(
  trx: Trx,
  id: string,
  changes: Partial<Omit<DraftsTable, "id" | "inspectionId" | "tokenHash" | "revision">>,
): Promise<void> {
  await trx
    .updateTable("drafts")
    .set((eb) => ({ ...changes, revision: eb("revision", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** What a save of one step changes. */
export type DraftSave = Pick<
  DraftsTable,
  "about" | "childProfiles" | "answers" | "sameAnswers" | "passed" | "windows" | "language" | "savedAt"
>;

const saveDraftById = prepared<DraftSave & Revised & { next: number }>()((db, param) =>
  db
    .updateTable("drafts")
    .set({
      about: param("about"),
      childProfiles: param("childProfiles"),
      answers: param("answers"),
      sameAnswers: param("sameAnswers"),
      passed: param("passed"),
      windows: param("windows"),
      language: param("language"),
      savedAt: param("savedAt"),
      revision: param("next"),
    })
    .where("id", "=", param("id"))
    .where("revision", "=", param("revision")),
);

type Revised = Pick<DraftsTable, "id" | "revision">;

/** False where the draft has changed since it was found, or is gone: nothing is saved then. */
export async function saveToDraft(db: Queries, { id, revision }: Revised, save: DraftSave): Promise<boolean> {
  checkTextLengths("drafts", save);
  return saveDraftById.changes(db, { id, revision, next: revision + 1, ...save });
}

/** The same with what arrived too late. */
export async function saveLate(
  db: Queries,
  { id, revision }: Revised,
  { late, windows }: Pick<DraftsTable, "late" | "windows">,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("drafts")
    .set({ late, windows, revision: revision + 1 })
    .where("id", "=", id)
    .where("revision", "=", revision)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Unsent drafts whose survey closed at or before `closedBy`, and that have not been seen to yet. */
export function listDraftsToClose(
  db: Queries,
  { closedBy, limit }: { closedBy: Temporal.Instant; limit: number },
) {
  return db
    .selectFrom("drafts")
    .innerJoin("inspectionDates", (join) =>
      join
        .onRef("inspectionDates.inspectionId", "=", "drafts.inspectionId")
        .on("inspectionDates.key", "=", "survey-closes"),
    )
    .select(["drafts.id", "drafts.inspectionId", "inspectionDates.at as closesAt"])
    .where("drafts.closedAt", "is", null)
    .where("inspectionDates.at", "<=", closedBy)
    .orderBy("drafts.id")
    .limit(limit)
    .execute();
}

export function listDraftsToErase(db: Queries, { dueBy, limit }: { dueBy: Temporal.Instant; limit: number }) {
  return db
    .selectFrom("drafts")
    .select(["id", "inspectionId"])
    .where("eraseAt", "<=", dueBy)
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** Drafts to which something arrived after the closing noon, whether the noon's job has seen to them yet or not. */
export function listDraftsWithLateAnswers(db: Queries, inspectionId: string): Promise<{ id: string }[]> {
  return db
    .selectFrom("drafts")
    .select("id")
    .where("inspectionId", "=", inspectionId)
    .where(sql<string>`late`, "<>", "{}")
    .orderBy("id")
    .execute();
}

/** Lets the words of drafts that were closed be erased later. */
export async function updateErasureOfDrafts(
  trx: Trx,
  { inspectionId, eraseAt }: { inspectionId: string; eraseAt: Temporal.Instant },
): Promise<void> {
  await trx
    .updateTable("drafts")
    .set({ eraseAt })
    .where("inspectionId", "=", inspectionId)
    .where("eraseAt", "is not", null)
    .execute();
}

/** What was begun to change a response. */
export function listDraftsOfChange(db: Queries, responseId: string): Promise<{ id: string }[]> {
  return db.selectFrom("drafts").select("id").where("changesResponseId", "=", responseId).execute();
}

const draftToDelete = prepared<{ id: string }>()((db, param) =>
  db.deleteFrom("drafts").where("id", "=", param("id")),
);

export function deleteDraft(trx: Trx, id: string): Promise<void> {
  return draftToDelete.run(trx, { id });
}
