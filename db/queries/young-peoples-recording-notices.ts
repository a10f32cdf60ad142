import type { Queries, Trx } from "../connection.ts";
import type { YoungPeoplesRecordingNoticesTable } from "../tables/young-peoples-responses.ts";

/** Recordings and drawings that were sent, and that nobody has heard or seen, of re-visits that stand. */
const unheard = (db: Queries) =>
  db
    .selectFrom("youngPeoplesRecordings")
    .innerJoin("youngPeoplesResponses", "youngPeoplesResponses.id", "youngPeoplesRecordings.responseId")
    .innerJoin("inspections", "inspections.id", "youngPeoplesResponses.inspectionId")
    .where("inspections.deletedAt", "is", null)
    .where("youngPeoplesRecordings.sentAt", "is not", null)
    .where("youngPeoplesRecordings.heardAt", "is", null)
    .where("youngPeoplesRecordings.erasedAt", "is", null);

/** Those that their first listener was not told of. */
export function listUntoldRecordings(db: Queries, inspectionId: string) {
  return unheard(db)
    .select(["youngPeoplesRecordings.id", "inspections.areaName", "inspections.createdBy"])
    .where("inspections.id", "=", inspectionId)
    .where("youngPeoplesRecordings.toldAt", "is", null)
    .orderBy("youngPeoplesRecordings.sentAt")
    .orderBy("youngPeoplesRecordings.id")
    .execute();
}

/** The re-visits with recordings or drawings that nobody has been written to about. */
export async function listInspectionsWithUntoldRecordings(db: Queries): Promise<string[]> {
  const rows = await unheard(db)
    .select("inspections.id")
    .distinct()
    .where("youngPeoplesRecordings.toldAt", "is", null)
    .execute();
  return rows.map(({ id }) => id);
}

export async function updateRecordingsAsTold(
  db: Queries,
  { recordingIds, toldAt }: { recordingIds: readonly string[]; toldAt: Temporal.Instant },
): Promise<void> {
  await db
    .updateTable("youngPeoplesRecordings")
    .set({ toldAt })
    .where("id", "in", recordingIds)
    .where("toldAt", "is", null)
    .execute();
}

/** Those that nobody has heard or seen are to be told of again; how many. */
export async function updateUnheardRecordingsAsUntold(trx: Trx, inspectionId: string): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("youngPeoplesRecordings")
    .set({ toldAt: null })
    .where(
      "responseId",
      "in",
      trx.selectFrom("youngPeoplesResponses").select("id").where("inspectionId", "=", inspectionId),
    )
    .where("sentAt", "is not", null)
    .where("heardAt", "is", null)
    .where("erasedAt", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Everything that waits to be heard or seen, of one re-visit or of all. */
export function listUnheardRecordings(db: Queries, inspectionId?: string) {
  return unheard(db)
    .select(["youngPeoplesRecordings.id", "youngPeoplesRecordings.sentAt"])
    .select(["inspections.id as inspectionId", "inspections.createdBy"])
    .$if(inspectionId !== undefined, (query) => query.where("inspections.id", "=", inspectionId ?? ""))
    .orderBy("inspections.id")
    .orderBy("youngPeoplesRecordings.id")
    .execute();
}

/** Who was or is to be told next of these. */
export async function listRecordingNotices(
  db: Queries,
  recordingIds: readonly string[],
): Promise<Pick<YoungPeoplesRecordingNoticesTable, "recordingId" | "step" | "personId">[]> {
  if (recordingIds.length === 0) return [];
  return db
    .selectFrom("youngPeoplesRecordingNotices")
    .select(["recordingId", "step", "personId"])
    .where("recordingId", "in", recordingIds)
    .execute();
}

/** False where that person has it already. */
export async function insertRecordingNotice(
  trx: Trx,
  notice: YoungPeoplesRecordingNoticesTable,
): Promise<boolean> {
  const result = await trx
    .insertInto("youngPeoplesRecordingNotices")
    .values(notice)
    .onConflict((conflict) => conflict.columns(["recordingId", "step", "personId"]).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** What is to stand in one message. */
export function listNoticesOfRecordingMail(db: Queries, mailId: string) {
  return db
    .selectFrom("youngPeoplesRecordingNotices as notice")
    .innerJoin("youngPeoplesRecordings", "youngPeoplesRecordings.id", "notice.recordingId")
    .innerJoin("youngPeoplesResponses", "youngPeoplesResponses.id", "youngPeoplesRecordings.responseId")
    .innerJoin("inspections", "inspections.id", "youngPeoplesResponses.inspectionId")
    .select(["notice.step", "notice.personId", "youngPeoplesRecordings.heardAt"])
    .select(["youngPeoplesRecordings.erasedAt", "inspections.deletedAt"])
    .select(["inspections.id as inspectionId", "inspections.areaName"])
    .where("notice.mailId", "=", mailId)
    .where("notice.sentAt", "is", null)
    .orderBy("notice.recordingId")
    .execute();
}

export async function updateRecordingNoticesAsSent(
  db: Queries,
  { mailId, sentAt }: { mailId: string; sentAt: Temporal.Instant },
): Promise<void> {
  await db
    .updateTable("youngPeoplesRecordingNotices")
    .set({ sentAt })
    .where("mailId", "=", mailId)
    .where("sentAt", "is", null)
    .execute();
}

/** They were for somebody who is there no more: whoever is to be told instead is looked for anew. */
export async function deleteUnsentRecordingNotices(trx: Trx, mailId: string): Promise<void> {
  await trx
    .deleteFrom("youngPeoplesRecordingNotices")
    .where("mailId", "=", mailId)
    .where("sentAt", "is", null)
    .execute();
}

/** Messages that nobody was sent yet. */
export function listUnsentRecordingMails(db: Queries) {
  return db
    .selectFrom("youngPeoplesRecordingNotices as notice")
    .innerJoin("youngPeoplesRecordings", "youngPeoplesRecordings.id", "notice.recordingId")
    .innerJoin("youngPeoplesResponses", "youngPeoplesResponses.id", "youngPeoplesRecordings.responseId")
    .select(["notice.mailId", "youngPeoplesResponses.inspectionId"])
    .distinct()
    .where("notice.sentAt", "is", null)
    .execute();
}
