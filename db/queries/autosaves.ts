import type { Queries, Trx } from "../connection.ts";
import type { AutosavesTable } from "../tables/autosaves.ts";

type AutosaveKey = { id: string; personId: string };

/** What is left of a form that has ended: an address can hold what was searched for. */
const nothing = { path: "", action: "", fields: null };

/**
 * Writes the newest state of a form; false, and nothing, where it has ended, is another person's, or was written after
 * `readAt`.
 */
export async function upsertAutosave(
  trx: Trx,
  autosave: AutosavesTable,
  readAt?: Temporal.Instant,
): Promise<boolean> {
  const { path, action, fields, savedAt, wasSent } = autosave;
  const result = await trx
    .insertInto("autosaves")
    .values(autosave)
    .onConflict((conflict) => {
      const update = conflict
        .column("id")
        .doUpdateSet({ path, action, fields, savedAt, wasSent })
        .where("autosaves.personId", "=", autosave.personId)
        .where("autosaves.endedAt", "is", null);
      return readAt ? update.where("autosaves.savedAt", "<=", readAt) : update;
    })
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** What was typed on a page, whatever its query was. */
export function listAutosavesByPage(
  db: Queries,
  { personId, path, limit }: { personId: string; path: string; limit: number },
) {
  const pathname = path.split("?", 1)[0] ?? "";
  const start = `${pathname}?`;
  return db
    .selectFrom("autosaves")
    .select(["id", "path", "action", "fields", "wasSent", "savedAt"])
    .where("personId", "=", personId)
    .where((eb) =>
      eb.or([
        eb("path", "=", pathname),
        eb(eb.fn<string>("substr", ["path", eb.lit(1), eb.val(start.length)]), "=", start),
      ]),
    )
    .where("endedAt", "is", null)
    .orderBy("savedAt", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** How many a person has, and how many of them have not ended; not counting that one. */
export async function countOtherAutosaves(
  db: Queries,
  { id, personId }: AutosaveKey,
): Promise<{ all: number; open: number }> {
  const { all, ended } = await db
    .selectFrom("autosaves")
    .select((eb) => [eb.fn.countAll<number>().as("all"), eb.fn.count<number>("endedAt").as("ended")])
    .where("personId", "=", personId)
    .where("id", "!=", id)
    .executeTakeFirstOrThrow();
  return { all: Number(all), open: Number(all) - Number(ended) };
}

/** Forgets what was typed; false where there was nothing of this person's to end. */
export async function updateAutosaveAsEnded(
  db: Queries,
  { id, personId }: AutosaveKey,
  endedAt: Temporal.Instant,
): Promise<boolean> {
  const result = await db
    .updateTable("autosaves")
    .set({ ...nothing, endedAt })
    .where("id", "=", id)
    .where("personId", "=", personId)
    .where("endedAt", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** A form that ended before anything of it was written down; false where something was, just now. */
export async function insertEndedAutosave(db: Queries, autosave: AutosavesTable): Promise<boolean> {
  const result = await db
    .insertInto("autosaves")
    .values(autosave)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export function deleteAutosavesBefore(trx: Trx, instant: Temporal.Instant): Promise<{ id: string }[]> {
  return trx.deleteFrom("autosaves").where("savedAt", "<", instant).returning("id").execute();
}

/** Forgets what anybody has typed into a form that is about that row: its address has its id. */
export async function updateAutosavesAboutAsEnded(
  trx: Trx,
  { subjectId, endedAt }: { subjectId: string; endedAt: Temporal.Instant },
): Promise<void> {
  const pattern = `%${subjectId}%`;
  await trx
    .updateTable("autosaves")
    .set({ ...nothing, endedAt })
    .where("endedAt", "is", null)
    .where((eb) => eb.or([eb("path", "like", pattern), eb("action", "like", pattern)]))
    .execute();
}

/** What anybody has typed on the pages of a re-visit's texts. */
export function listAutosavesOfTexts(db: Queries, inspectionId: string) {
  const start = `/revisits/${inspectionId}/reading/`;
  return db
    .selectFrom("autosaves")
    .select(["id", "path", "action"])
    .where("endedAt", "is", null)
    .where((eb) =>
      eb.or(
        (["path", "action"] as const).map((address) =>
          eb(eb.fn<string>("substr", [address, eb.lit(1), eb.val(start.length)]), "=", start),
        ),
      ),
    )
    .execute();
}

export async function updateAutosavesAsEnded(
  trx: Trx,
  { ids, endedAt }: { ids: readonly string[]; endedAt: Temporal.Instant },
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable("autosaves")
    .set({ ...nothing, endedAt })
    .where("id", "in", ids)
    .where("endedAt", "is", null)
    .execute();
}
