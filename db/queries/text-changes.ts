import type { Queries } from "../connection.ts";
import { databaseTime } from "../dialects/database-clock.ts";

/** In milliseconds: what is committed this long after it was written is seen all the same. */
const overlapMs = 5000;

/** The texts of a re-visit that were read, flagged or coded since then, by the database's clock, and until when it was looked. */
export async function listChangedTexts(
  db: Queries,
  about: { inspectionId: string; since: Temporal.Instant | null; limit: number },
): Promise<{ until: Temporal.Instant; numbers: number[] }> {
  const { noticedUntil: until } = await db
    .selectNoFrom(databaseTime(db, -overlapMs).as("noticedUntil"))
    .executeTakeFirstOrThrow();
  if (about.since === null) return { until, numbers: [] };
  const rows = await db
    .selectFrom("textChanges")
    .select(["textNumber", "changedAt"])
    .where("inspectionId", "=", about.inspectionId)
    .where("changedAt", ">", about.since)
    .orderBy("changedAt")
    .limit(about.limit)
    .execute();
  const last = rows.at(-1)?.changedAt;
  return {
    until: rows.length === about.limit && last && Temporal.Instant.compare(last, until) < 0 ? last : until,
    numbers: rows.map(({ textNumber }) => textNumber),
  };
}
