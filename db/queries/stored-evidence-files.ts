import type { Queries } from "../connection.ts";

/** The files that are there, by the hash that each had when it came. */
export async function listStoredFiles(db: Queries, inspectionId: string) {
  const [evidence, recordings] = await Promise.all([
    db
      .selectFrom("evidenceUploads")
      .select(["storedName", "sha256", "size"])
      .where("inspectionId", "=", inspectionId)
      .where("storedName", "is not", null)
      .execute(),
    db
      .selectFrom("youngPeoplesRecordings as one")
      .innerJoin("youngPeoplesResponses", "youngPeoplesResponses.id", "one.responseId")
      .select(["one.storedName", "one.sha256", "one.bytes as size"])
      .where("youngPeoplesResponses.inspectionId", "=", inspectionId)
      .where("one.sentAt", "is not", null)
      .where("one.storedName", "is not", null)
      .execute(),
  ]);
  return [...evidence, ...recordings];
}
