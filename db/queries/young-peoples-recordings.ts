import type { Insertable } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import { lockForUpdate } from "../dialects/index.ts";
import type { RecordingKind, YoungPersonsConsentKind } from "../tables/enumerations.ts";
import type {
  YoungPeoplesRecordingsTable,
  YoungPeoplesWordsTable,
} from "../tables/young-peoples-responses.ts";

type ByQuestion = { responseId: string; questionVersionId: string; kind: RecordingKind };

/** What a response has of this kind for a question: what was sent, and what is not sent yet. */
export function listRecordingsByQuestion(
  db: Queries,
  { responseId, questionVersionId, kind }: ByQuestion,
): Promise<YoungPeoplesRecordingsTable[]> {
  return db
    .selectFrom("youngPeoplesRecordings")
    .selectAll()
    .where("responseId", "=", responseId)
    .where("questionVersionId", "=", questionVersionId)
    .where("kind", "=", kind)
    .execute();
}

export function listRecordingsByResponse(
  db: Queries,
  responseId: string,
): Promise<YoungPeoplesRecordingsTable[]> {
  return db
    .selectFrom("youngPeoplesRecordings")
    .selectAll()
    .where("responseId", "=", responseId)
    .orderBy("id")
    .execute();
}

const sent = (db: Queries, inspectionId: string) =>
  db
    .selectFrom("youngPeoplesRecordings")
    .innerJoin("youngPeoplesResponses", "youngPeoplesResponses.id", "youngPeoplesRecordings.responseId")
    .innerJoin("questionVersions", "questionVersions.id", "youngPeoplesRecordings.questionVersionId")
    .selectAll("youngPeoplesRecordings")
    .select([
      "questionVersions.text as questionText",
      "youngPeoplesResponses.ageBand",
      "youngPeoplesResponses.helped",
    ])
    .where("youngPeoplesResponses.inspectionId", "=", inspectionId)
    .where("youngPeoplesRecordings.sentAt", "is not", null)
    .where("youngPeoplesResponses.sentAt", "is not", null);

export type SentRecording = Awaited<ReturnType<typeof listSentRecordings>>[number];

/** Those that were sent, in the order in which they were; drafts' are nobody's. */
export function listSentRecordings(db: Queries, inspectionId: string) {
  return sent(db, inspectionId)
    .orderBy("youngPeoplesRecordings.sentAt")
    .orderBy("youngPeoplesRecordings.id")
    .execute();
}

export function findSentRecording(
  db: Queries,
  { inspectionId, recordingId }: { inspectionId: string; recordingId: string },
) {
  return sent(db, inspectionId).where("youngPeoplesRecordings.id", "=", recordingId).executeTakeFirst();
}

/** As `findRecordingById`, which nobody else changes until the transaction ends. */
export function holdRecording(
  trx: Trx,
  recordingId: string,
): Promise<YoungPeoplesRecordingsTable | undefined> {
  return lockForUpdate(
    trx,
    trx.selectFrom("youngPeoplesRecordings").selectAll().where("id", "=", recordingId),
  ).executeTakeFirst();
}

export async function insertRecording(trx: Trx, recording: YoungPeoplesRecordingsTable): Promise<void> {
  await trx.insertInto("youngPeoplesRecordings").values(recording).execute();
}

export async function updateRecording(
  trx: Trx,
  id: string,
  changes: Partial<Omit<YoungPeoplesRecordingsTable, "id" | "responseId" | "questionVersionId" | "kind">>,
): Promise<void> {
  await trx.updateTable("youngPeoplesRecordings").set(changes).where("id", "=", id).execute();
}

/** Those of a response that are not sent yet. */
export async function updateRecordingsAsSent(
  trx: Trx,
  { responseId, sentAt }: { responseId: string; sentAt: Temporal.Instant },
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("youngPeoplesRecordings")
    .set({ sentAt })
    .where("responseId", "=", responseId)
    .where("sentAt", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** What was thrown away while a response was changed stands again: the changes are given up. */
export async function updateThrownAwayAsCurrent(trx: Trx, responseId: string): Promise<void> {
  await trx
    .updateTable("youngPeoplesRecordings")
    .set({ thrownAwayAt: null })
    .where("responseId", "=", responseId)
    .where("thrownAwayAt", "is not", null)
    .execute();
}

export async function deleteRecording(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom("youngPeoplesRecordings").where("id", "=", id).execute();
}

/** How many of a re-visit were sent and not written down yet, and how many of these nobody has heard or seen. */
export async function countUnwrittenRecordings(
  db: Queries,
  inspectionId: string,
): Promise<{ unwritten: number; unheard: number }> {
  const { unwritten, unheard } = await unwrittenOf(db, inspectionId)
    .select((eb) => [
      eb.fn.countAll<number>().as("unwritten"),
      eb.fn.countAll<number>().filterWhere("youngPeoplesRecordings.heardAt", "is", null).as("unheard"),
    ])
    .executeTakeFirstOrThrow();
  return { unwritten: Number(unwritten), unheard: Number(unheard) };
}

/** Those that were not written down and are still there. */
export function listUnwrittenRecordings(
  db: Queries,
  inspectionId: string,
): Promise<YoungPeoplesRecordingsTable[]> {
  return unwrittenOf(db, inspectionId)
    .selectAll("youngPeoplesRecordings")
    .orderBy("youngPeoplesRecordings.id")
    .execute();
}

const unwrittenOf = (db: Queries, inspectionId: string) =>
  db
    .selectFrom("youngPeoplesRecordings")
    .innerJoin("youngPeoplesResponses", "youngPeoplesResponses.id", "youngPeoplesRecordings.responseId")
    .where("youngPeoplesResponses.inspectionId", "=", inspectionId)
    .where("youngPeoplesRecordings.sentAt", "is not", null)
    .where("youngPeoplesRecordings.writtenDownAt", "is", null)
    .where("youngPeoplesRecordings.erasedAt", "is", null);

/** The re-visits whose standing seal was put on by then, and that hold a recording or drawing that was not written down. */
export async function listInspectionsSealedBy(db: Queries, sealedBy: Temporal.Instant): Promise<string[]> {
  const rows = await db
    .selectFrom("seals")
    .innerJoin("inspections", "inspections.id", "seals.inspectionId")
    .select("seals.inspectionId")
    .where("seals.unsealedAt", "is", null)
    .where("seals.sealedAt", "<=", sealedBy)
    .where("inspections.deletedAt", "is", null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("youngPeoplesRecordings")
          .innerJoin("youngPeoplesResponses", "youngPeoplesResponses.id", "youngPeoplesRecordings.responseId")
          .select("youngPeoplesRecordings.id")
          .whereRef("youngPeoplesResponses.inspectionId", "=", "seals.inspectionId")
          .where("youngPeoplesRecordings.sentAt", "is not", null)
          .where("youngPeoplesRecordings.writtenDownAt", "is", null)
          .where("youngPeoplesRecordings.erasedAt", "is", null),
      ),
    )
    .execute();
  return rows.map(({ inspectionId }) => inspectionId);
}

/** The hash that what was erased under a seal left goes with the seal. */
export async function clearHashesOfErasedRecordings(trx: Trx, inspectionId: string): Promise<void> {
  await trx
    .updateTable("youngPeoplesRecordings")
    .set({ sha256: null })
    .where("erasedAt", "is not", null)
    .where("sha256", "is not", null)
    .where(
      "responseId",
      "in",
      trx.selectFrom("youngPeoplesResponses").select("id").where("inspectionId", "=", inspectionId),
    )
    .execute();
}

/** The consent of a kind that holds: the last one; undefined where there was none. */
export function findYoungPersonsConsent(
  db: Queries,
  { responseId, kind }: { responseId: string; kind: YoungPersonsConsentKind },
) {
  return db
    .selectFrom("youngPeoplesConsents")
    .selectAll()
    .where("responseId", "=", responseId)
    .where("kind", "=", kind)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** What was written down of a recording or a drawing; undefined where it is gone. */
export function findYoungPeoplesWords(db: Queries, id: string): Promise<YoungPeoplesWordsTable | undefined> {
  return db.selectFrom("youngPeoplesWords").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function insertWrittenDownWords(
  trx: Trx,
  words: Insertable<YoungPeoplesWordsTable>,
): Promise<void> {
  await trx.insertInto("youngPeoplesWords").values(words).execute();
}
