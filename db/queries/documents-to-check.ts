import type { Queries, Trx } from "../connection.ts";
import type { DocumentsToCheckForDangerTable, SafeguardingFlagsTable } from "../tables/safeguarding.ts";

export async function insertDocumentToCheck(
  trx: Trx,
  document: DocumentsToCheckForDangerTable,
): Promise<void> {
  await trx
    .insertInto("documentsToCheckForDanger")
    .values(document)
    .onConflict((conflict) => conflict.column("uploadId").doNothing())
    .execute();
}

/** Null where it was looked through, or is withdrawn. */
export async function findDocumentToCheck(db: Queries, uploadId: string) {
  const row = await db
    .selectFrom("documentsToCheckForDanger")
    .innerJoin("evidenceUploads", "evidenceUploads.id", "documentsToCheckForDanger.uploadId")
    .select(["documentsToCheckForDanger.nextPosition", "evidenceUploads.inspectionId"])
    .select("evidenceUploads.sha256")
    .where("documentsToCheckForDanger.uploadId", "=", uploadId)
    .where("evidenceUploads.storedName", "is not", null)
    .executeTakeFirst();
  return row ?? null;
}

export async function updateDocumentToCheck(
  trx: Trx,
  { uploadId, nextPosition }: DocumentsToCheckForDangerTable,
): Promise<void> {
  await trx
    .updateTable("documentsToCheckForDanger")
    .set({ nextPosition })
    .where("uploadId", "=", uploadId)
    .execute();
}

export async function deleteDocumentToCheck(trx: Trx, uploadId: string): Promise<void> {
  await trx.deleteFrom("documentsToCheckForDanger").where("uploadId", "=", uploadId).execute();
}

export async function countDocumentsToCheck(db: Queries, inspectionId: string): Promise<number> {
  const { count } = await db
    .selectFrom("documentsToCheckForDanger")
    .innerJoin("evidenceUploads", "evidenceUploads.id", "documentsToCheckForDanger.uploadId")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("evidenceUploads.inspectionId", "=", inspectionId)
    .where("evidenceUploads.storedName", "is not", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export function listDocumentsToCheck(db: Queries) {
  return db
    .selectFrom("documentsToCheckForDanger")
    .innerJoin("evidenceUploads", "evidenceUploads.id", "documentsToCheckForDanger.uploadId")
    .select(["documentsToCheckForDanger.uploadId", "evidenceUploads.inspectionId"])
    .where("evidenceUploads.storedName", "is not", null)
    .execute();
}

/**
 * The entries about the words of a document that is kept, or of another copy of the same file, oldest first; those about its
 * translations are left out.
 */
export function listFlagsOfDocument(
  trx: Trx,
  { inspectionId, uploadId, sha256 }: { inspectionId: string; uploadId: string; sha256: string },
): Promise<
  (Pick<SafeguardingFlagsTable, "id" | "kinds" | "positions" | "seenAt" | "closedAt"> & {
    uploadId: string;
  })[]
> {
  return trx
    .selectFrom("safeguardingFlags")
    .innerJoin("evidencePassages", "evidencePassages.id", "safeguardingFlags.sourceId")
    .innerJoin("evidenceUploads", "evidenceUploads.id", "evidencePassages.uploadId")
    .select(["safeguardingFlags.id", "safeguardingFlags.kinds", "safeguardingFlags.positions"])
    .select(["safeguardingFlags.seenAt", "safeguardingFlags.closedAt", "evidencePassages.uploadId"])
    .where("evidenceUploads.inspectionId", "=", inspectionId)
    .where((eb) =>
      eb.or([eb("evidenceUploads.id", "=", uploadId), eb("evidenceUploads.sha256", "=", sha256)]),
    )
    .where("evidenceUploads.storedName", "is not", null)
    .where("safeguardingFlags.ofTranslation", "=", false)
    .orderBy("safeguardingFlags.number")
    .execute();
}
