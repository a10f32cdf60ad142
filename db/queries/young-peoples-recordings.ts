import type { Insertable } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import { lockForUpdate } from "../dialects/index.ts";
import type { RecordingKind, YoungPersonsConsentKind } from "../tables/enumerations.ts";
import type {
  YoungPeoplesRecordingsTable,
  YoungPeoplesWordsTable,
} from "../tables/young-peoples-responses.ts";

type ByQuestion = { responseId: string; questionVersionId: string; kind: RecordingKind };

/** What a response has of this kind for a question. */
export function findRecordingByQuestion(
  db: Queries,
  { responseId, questionVersionId, kind }: ByQuestion,
): Promise<YoungPeoplesRecordingsTable | undefined> {
  return db
    .selectFrom("youngPeoplesRecordings")
    .selectAll()
    .where("responseId", "=", responseId)
    .where("questionVersionId", "=", questionVersionId)
    .where("kind", "=", kind)
    .executeTakeFirst();
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

export async function deleteRecording(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom("youngPeoplesRecordings").where("id", "=", id).execute();
}

/** How many of a re-visit were sent, and not heard or not written down yet. */
export async function countUnwrittenRecordings(db: Queries, inspectionId: string): Promise<number> {
  const { count } = await db
    .selectFrom("youngPeoplesRecordings")
    .innerJoin("youngPeoplesResponses", "youngPeoplesResponses.id", "youngPeoplesRecordings.responseId")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("youngPeoplesResponses.inspectionId", "=", inspectionId)
    .where("youngPeoplesRecordings.sentAt", "is not", null)
    .where("youngPeoplesRecordings.writtenDownAt", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
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

/** The number that a response's next consent has. */
export async function findNextConsentNumber(db: Queries, responseId: string): Promise<number> {
  const { last } = await db
    .selectFrom("youngPeoplesConsents")
    .select((eb) => eb.fn.max("number").as("last"))
    .where("responseId", "=", responseId)
    .executeTakeFirstOrThrow();
  return Number(last ?? 0) + 1;
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
