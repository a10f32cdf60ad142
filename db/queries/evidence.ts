import type { Insertable, Selectable } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import { decodeJson } from "../dialects/column-codecs.ts";
import { lockForUpdate } from "../dialects/index.ts";
import type { Role } from "../tables/enumerations.ts";
import type {
  EmailHead,
  EvidencePassagesTable,
  EvidenceRequestsTable,
  EvidenceTextsTable,
  EvidenceUploadsTable,
} from "../tables/evidence.ts";

/** Whose uploads: everybody's, or only those of one person. */
type UploadScope = { inspectionId: string; sentBy: string | null };

export async function insertUpload(
  trx: Trx,
  upload: EvidenceUploadsTable,
  focusAreaIds: readonly string[],
): Promise<void> {
  await trx.insertInto("evidenceUploads").values(upload).execute();
  await trx
    .insertInto("evidenceFocusAreas")
    .values(focusAreaIds.map((focusAreaId) => ({ uploadId: upload.id, focusAreaId })))
    .execute();
}

/** How many bytes the files hold that are still kept. */
export async function sumUploadSizes(db: Queries, { inspectionId, sentBy }: UploadScope): Promise<number> {
  const { bytes } = await db
    .selectFrom("evidenceUploads")
    .select((eb) => eb.fn.sum<number | null>("size").as("bytes"))
    .where("inspectionId", "=", inspectionId)
    .where("storedName", "is not", null)
    .$if(sentBy !== null, (query) => query.where("sentBy", "=", sentBy ?? ""))
    .executeTakeFirstOrThrow();
  return Number(bytes ?? 0);
}

/** Newest first. */
export function listUploads(db: Queries, scope: UploadScope) {
  return uploads(db, scope)
    .orderBy("evidenceUploads.receivedAt", "desc")
    .orderBy("evidenceUploads.id")
    .execute();
}

export function findUpload(db: Queries, { uploadId, ...scope }: UploadScope & { uploadId: string }) {
  return uploads(db, scope).where("evidenceUploads.id", "=", uploadId).executeTakeFirst();
}

/** To which focus areas each upload of a re-visit is tied. */
export function listFocusAreasOfUploads(db: Queries, inspectionId: string) {
  return db
    .selectFrom("evidenceFocusAreas")
    .innerJoin("evidenceUploads", "evidenceUploads.id", "evidenceFocusAreas.uploadId")
    .select(["evidenceFocusAreas.uploadId", "evidenceFocusAreas.focusAreaId"])
    .where("evidenceUploads.inspectionId", "=", inspectionId)
    .execute();
}

/** To which upload each of these passages belongs, with how many it has. */
export async function listUploadsOfPassages(db: Queries, passageIds: readonly string[]) {
  if (passageIds.length === 0) return [];
  const rows = await db
    .selectFrom("evidencePassages")
    .innerJoin("evidenceUploads", "evidenceUploads.id", "evidencePassages.uploadId")
    .select(["evidencePassages.id", "evidencePassages.uploadId", "evidencePassages.position"])
    .select(["evidenceUploads.fileName", "evidenceUploads.organisation", "evidenceUploads.receivedAt"])
    .select((eb) =>
      eb
        .selectFrom("evidencePassages as all")
        .select((all) => all.fn.countAll<number>().as("count"))
        .whereRef("all.uploadId", "=", "evidencePassages.uploadId")
        .as("passages"),
    )
    .where("evidencePassages.id", "in", passageIds)
    .execute();
  return rows.map((row) => ({ ...row, passages: Number(row.passages) }));
}

/** The file that a passage was taken from. */
export function findUploadOfPassage(db: Queries, passageId: string) {
  return db
    .selectFrom("evidencePassages")
    .innerJoin("evidenceUploads", "evidenceUploads.id", "evidencePassages.uploadId")
    .select(["evidenceUploads.id", "evidenceUploads.kind"])
    .where("evidencePassages.id", "=", passageId)
    .executeTakeFirst();
}

/** Whoever opens it first; later ones change nothing. */
export async function updateUploadAsOpened(
  trx: Trx,
  { uploadId, openedAt, openedBy }: { uploadId: string; openedAt: Temporal.Instant; openedBy: string },
): Promise<void> {
  await trx
    .updateTable("evidenceUploads")
    .set({ openedAt, openedBy })
    .where("id", "=", uploadId)
    .where("openedAt", "is", null)
    .execute();
}

export async function updateUpload(
  trx: Trx,
  uploadId: string,
  changes: Partial<
    Pick<
      EvidenceUploadsTable,
      | "storedName"
      | "scan"
      | "withdrawnAt"
      | "withdrawalAskedAt"
      | "withdrawalReason"
      | "withdrawalAnsweredAt"
      | "withdrawalAnsweredBy"
      | "withdrawalAnswer"
    >
  >,
): Promise<void> {
  await trx.updateTable("evidenceUploads").set(changes).where("id", "=", uploadId).execute();
}

/** What could be read out of a file, whole and in passages. */
export async function insertText(
  trx: Trx,
  text: Insertable<EvidenceTextsTable>,
  passages: readonly EvidencePassagesTable[],
): Promise<void> {
  // A few at a time: SQLite takes only so many values in one statement.
  for (let from = 0; from < passages.length; from += 100) {
    await trx
      .insertInto("evidencePassages")
      .values(passages.slice(from, from + 100))
      .execute();
  }
  await trx
    .insertInto("evidenceTexts")
    .values(text)
    .onConflict((conflict) => conflict.column("uploadId").doNothing())
    .execute();
}

export function findText(db: Queries, uploadId: string): Promise<Selectable<EvidenceTextsTable> | undefined> {
  return db.selectFrom("evidenceTexts").selectAll().where("uploadId", "=", uploadId).executeTakeFirst();
}

/** Whether it was tried to take text out of a file. */
export async function isTextExtracted(db: Queries, uploadId: string): Promise<boolean> {
  const row = await db
    .selectFrom("evidenceTexts")
    .select("uploadId")
    .where("uploadId", "=", uploadId)
    .executeTakeFirst();
  return row !== undefined;
}

/** What is known of a file's text beside the text itself, which may be millions of characters; undefined until it was tried. */
export async function findTextFacts(db: Queries, uploadId: string) {
  const [facts, passages] = await Promise.all([
    db
      .selectFrom("evidenceTexts")
      .select(["cut", "email", "wordlessPages"])
      .where("uploadId", "=", uploadId)
      .executeTakeFirst(),
    db
      .selectFrom("evidencePassages")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .where("uploadId", "=", uploadId)
      .executeTakeFirstOrThrow(),
  ]);
  if (!facts) return undefined;
  // People have an address under that name, which is no JSON.
  const email = decodeJson(facts.email) as EmailHead | null;
  return { ...facts, email, passages: Number(passages.count) };
}

/** Some passages of a file in their order, from that place on. */
export function listPassagesFrom(
  db: Queries,
  page: { uploadId: string; fromPosition: number; limit: number },
): Promise<EvidencePassagesTable[]> {
  return db
    .selectFrom("evidencePassages")
    .selectAll()
    .where("uploadId", "=", page.uploadId)
    .where("position", ">=", page.fromPosition)
    .orderBy("position")
    .limit(page.limit)
    .execute();
}

/** The passages of a file in their order. */
export function listPassages(db: Queries, uploadId: string): Promise<EvidencePassagesTable[]> {
  return db
    .selectFrom("evidencePassages")
    .selectAll()
    .where("uploadId", "=", uploadId)
    .orderBy("position")
    .execute();
}

export async function deleteText(trx: Trx, uploadId: string): Promise<void> {
  await trx.deleteFrom("documentsToCheckForDanger").where("uploadId", "=", uploadId).execute();
  await trx.deleteFrom("evidencePassages").where("uploadId", "=", uploadId).execute();
  await trx.deleteFrom("evidenceTexts").where("uploadId", "=", uploadId).execute();
}

export function findUploadById(db: Queries, uploadId: string) {
  return db
    .selectFrom("evidenceUploads")
    .select(["id", "inspectionId", "kind", "storedName", "scan"])
    .where("id", "=", uploadId)
    .executeTakeFirst();
}

/** The same, which nobody withdraws until the transaction ends. */
export function holdUpload(trx: Trx, uploadId: string) {
  return lockForUpdate(
    trx,
    trx.selectFrom("evidenceUploads").select(["id", "storedName"]).where("id", "=", uploadId),
  ).executeTakeFirst();
}

/** Files that are kept and whose text nobody has written down, oldest first. */
export function listUploadsWithoutText(db: Queries) {
  return db
    .selectFrom("evidenceUploads")
    .leftJoin("evidenceTexts", "evidenceTexts.uploadId", "evidenceUploads.id")
    .select(["evidenceUploads.id", "evidenceUploads.inspectionId"])
    .where("evidenceTexts.uploadId", "is", null)
    .where("evidenceUploads.storedName", "is not", null)
    .orderBy("evidenceUploads.receivedAt")
    .execute();
}

/** How many files of these kinds are kept in a re-visit and have not been read yet. */
export async function countUploadsWithoutText(
  db: Queries,
  { inspectionId, kinds }: { inspectionId: string; kinds: readonly string[] },
): Promise<number> {
  const { count } = await db
    .selectFrom("evidenceUploads")
    .leftJoin("evidenceTexts", "evidenceTexts.uploadId", "evidenceUploads.id")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("evidenceUploads.inspectionId", "=", inspectionId)
    .where("evidenceTexts.uploadId", "is", null)
    .where("evidenceUploads.storedName", "is not", null)
    .where("evidenceUploads.kind", "in", kinds)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Files that are kept and were not scanned for viruses, oldest first. */
export function listUploadsNotScanned(db: Queries) {
  return db
    .selectFrom("evidenceUploads")
    .select(["id", "inspectionId"])
    .where("scan", "=", "not-scanned")
    .where("storedName", "is not", null)
    .orderBy("receivedAt")
    .execute();
}

/** Which of those names uploads, previews of them, or young people’s recordings are kept under. */
export async function listStoredNamesAmong(db: Queries, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const rows = await Promise.all(
    (["evidenceUploads", "evidencePreviews", "youngPeoplesRecordings", "questionMedia"] as const).map(
      (table) => db.selectFrom(table).select("storedName").where("storedName", "in", names).execute(),
    ),
  );
  return rows.flat().flatMap(({ storedName }) => storedName ?? []);
}

export async function insertRequest(trx: Trx, request: EvidenceRequestsTable): Promise<void> {
  await trx.insertInto("evidenceRequests").values(request).execute();
}

/** What was asked for in a re-visit, of one role or of all, the earliest last day first. */
export function listRequests(
  db: Queries,
  { inspectionId, askedOf }: { inspectionId: string; askedOf: Role | null },
) {
  return db
    .selectFrom("evidenceRequests")
    .innerJoin("people", "people.id", "evidenceRequests.askedBy")
    .selectAll("evidenceRequests")
    .select("people.name as askedByName")
    .where("evidenceRequests.inspectionId", "=", inspectionId)
    .$if(askedOf !== null, (query) => query.where("evidenceRequests.askedOf", "=", askedOf))
    .orderBy("evidenceRequests.byDate")
    .orderBy("evidenceRequests.askedAt")
    .execute();
}

export function findRequest(
  db: Queries,
  { inspectionId, requestId }: { inspectionId: string; requestId: string },
): Promise<EvidenceRequestsTable | undefined> {
  return db
    .selectFrom("evidenceRequests")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .where("id", "=", requestId)
    .executeTakeFirst();
}

export async function updateRequestAsClosed(
  trx: Trx,
  { requestId, closedAt }: { requestId: string; closedAt: Temporal.Instant },
): Promise<void> {
  await trx
    .updateTable("evidenceRequests")
    .set({ closedAt })
    .where("id", "=", requestId)
    .where("closedAt", "is", null)
    .execute();
}

function uploads(db: Queries, { inspectionId, sentBy }: UploadScope) {
  return db
    .selectFrom("evidenceUploads")
    .innerJoin("people as sender", "sender.id", "evidenceUploads.sentBy")
    .leftJoin("people as opener", "opener.id", "evidenceUploads.openedBy")
    .leftJoin("people as answerer", "answerer.id", "evidenceUploads.withdrawalAnsweredBy")
    .leftJoin("evidenceTexts as read", "read.uploadId", "evidenceUploads.id")
    .selectAll("evidenceUploads")
    .select(["sender.name as sentByName", "opener.name as openedByName"])
    .select(["answerer.name as withdrawalAnsweredByName", "read.problem as textProblem"])
    .where("evidenceUploads.inspectionId", "=", inspectionId)
    .$if(sentBy !== null, (query) => query.where("evidenceUploads.sentBy", "=", sentBy ?? ""));
}
