import type { Queries } from "../connection.ts";

/** Which of these texts there are, and what each comes from. */
export function listTextSources(
  db: Queries,
  { inspectionId, numbers }: { inspectionId: string; numbers: readonly number[] },
) {
  return db
    .selectFrom("texts")
    .select(["number", "sourceId"])
    .where("inspectionId", "=", inspectionId)
    .where("number", "in", numbers)
    .execute();
}
