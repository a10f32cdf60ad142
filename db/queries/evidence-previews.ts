import type { Queries, Trx } from "../connection.ts";
import type { EvidencePreviewsTable } from "../tables/evidence.ts";

export function findPreview(db: Queries, uploadId: string): Promise<EvidencePreviewsTable | undefined> {
  return db.selectFrom("evidencePreviews").selectAll().where("uploadId", "=", uploadId).executeTakeFirst();
}

export async function insertPreview(trx: Trx, preview: EvidencePreviewsTable): Promise<void> {
  await trx.insertInto("evidencePreviews").values(preview).execute();
}

export async function deletePreview(trx: Trx, uploadId: string): Promise<void> {
  await trx.deleteFrom("evidencePreviews").where("uploadId", "=", uploadId).execute();
}

/** Files of these kinds that are kept and of which nobody has tried to make a preview, oldest first. */
export function listUploadsWithoutPreview(db: Queries, kinds: readonly string[]) {
  return db
    .selectFrom("evidenceUploads")
    .leftJoin("evidencePreviews", "evidencePreviews.uploadId", "evidenceUploads.id")
    .select(["evidenceUploads.id", "evidenceUploads.inspectionId"])
    .where("evidencePreviews.uploadId", "is", null)
    .where("evidenceUploads.storedName", "is not", null)
    .where("evidenceUploads.kind", "in", kinds)
    .orderBy("evidenceUploads.receivedAt")
    .execute();
}
