import type { Queries, Trx } from "../connection.ts";
import type { SurveyPausesTable } from "../tables/surveys.ts";

/** Every pause of a re-visit's survey, the latest first, with who made it and who ended it. */
export function listPausesByInspection(db: Queries, inspectionId: string) {
  return db
    .selectFrom("surveyPauses")
    .innerJoin("people as pausing", "pausing.id", "surveyPauses.pausedBy")
    .leftJoin("people as resuming", "resuming.id", "surveyPauses.resumedBy")
    .selectAll("surveyPauses")
    .select(["pausing.name as pausedByName", "resuming.name as resumedByName"])
    .where("surveyPauses.inspectionId", "=", inspectionId)
    .orderBy("surveyPauses.pausedAt", "desc")
    .orderBy("surveyPauses.id")
    .execute();
}

/** The pause that goes on; undefined where there is none. */
export function findOpenPause(db: Queries, inspectionId: string): Promise<SurveyPausesTable | undefined> {
  return db
    .selectFrom("surveyPauses")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .where("resumedAt", "is", null)
    .executeTakeFirst();
}

export function findPauseById(db: Queries, id: string): Promise<SurveyPausesTable | undefined> {
  return db.selectFrom("surveyPauses").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function insertPause(trx: Trx, pause: SurveyPausesTable): Promise<void> {
  await trx.insertInto("surveyPauses").values(pause).execute();
}

export async function updatePauseMessageTime(
  trx: Trx,
  { id, toldAt }: { id: string; toldAt: Temporal.Instant },
): Promise<void> {
  await trx.updateTable("surveyPauses").set({ toldAt }).where("id", "=", id).execute();
}

export async function updatePauseAsResumed(
  trx: Trx,
  { id, resumedAt, resumedBy }: { id: string; resumedAt: Temporal.Instant; resumedBy: string },
): Promise<void> {
  await trx.updateTable("surveyPauses").set({ resumedAt, resumedBy }).where("id", "=", id).execute();
}
