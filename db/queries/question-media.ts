import type { Queries, Trx } from "../connection.ts";
import type { QuestionMediaTable } from "../tables/wordings.ts";

type Of = { inspectionId: string; mediaId: string };

export async function insertQuestionMedia(trx: Trx, media: QuestionMediaTable): Promise<void> {
  await trx.insertInto("questionMedia").values(media).execute();
}

export function findQuestionMedia(
  db: Queries,
  { inspectionId, mediaId }: Of,
): Promise<QuestionMediaTable | undefined> {
  return db
    .selectFrom("questionMedia")
    .selectAll()
    .where("id", "=", mediaId)
    .where("inspectionId", "=", inspectionId)
    .executeTakeFirst();
}

/** All of a re-visit, the newest first. */
export function listQuestionMedia(db: Queries, inspectionId: string): Promise<QuestionMediaTable[]> {
  return db
    .selectFrom("questionMedia")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .orderBy("addedAt", "desc")
    .orderBy("id")
    .execute();
}

/** The one of an area that families know of, once it is signed off. */
export function findSignedOffMedia(db: Queries, { slug, mediaId }: { slug: string; mediaId: string }) {
  return db
    .selectFrom("questionMedia")
    .innerJoin("inspections", "inspections.id", "questionMedia.inspectionId")
    .selectAll("questionMedia")
    .where("questionMedia.id", "=", mediaId)
    .where("questionMedia.signedOffAt", "is not", null)
    .where("inspections.slug", "=", slug)
    .where("inspections.notifiedAt", "is not", null)
    .where("inspections.deletedAt", "is", null)
    .executeTakeFirst();
}

export async function updateMediaAsSignedOff(
  trx: Trx,
  {
    mediaId,
    signedOffBy,
    signedOffAt,
  }: { mediaId: string; signedOffBy: string; signedOffAt: Temporal.Instant },
): Promise<void> {
  await trx
    .updateTable("questionMedia")
    .set({ signedOffBy, signedOffAt })
    .where("id", "=", mediaId)
    .execute();
}

export async function deleteQuestionMedia(trx: Trx, mediaId: string): Promise<void> {
  await trx.deleteFrom("questionMedia").where("id", "=", mediaId).execute();
}

/** What families' pages play of a re-visit. */
export function listSignedOffMedia(db: Queries, inspectionId: string) {
  return db
    .selectFrom("questionMedia")
    .select(["id", "questionId", "kind", "language", "mimeType", "captions"])
    .select(["standardText", "standardHint", "standardChoices"])
    .where("inspectionId", "=", inspectionId)
    .where("signedOffAt", "is not", null)
    .orderBy("kind")
    .orderBy("id")
    .execute();
}

/** All of a re-visit, the newest first, with the names of who added each and signed it off. */
export function listMediaWithNames(db: Queries, inspectionId: string) {
  return db
    .selectFrom("questionMedia")
    .innerJoin("people as adders", "adders.id", "questionMedia.addedBy")
    .leftJoin("people as signers", "signers.id", "questionMedia.signedOffBy")
    .selectAll("questionMedia")
    .select(["adders.name as adderName", "signers.name as signerName"])
    .where("questionMedia.inspectionId", "=", inspectionId)
    .orderBy("questionMedia.addedAt", "desc")
    .orderBy("questionMedia.id")
    .execute();
}
