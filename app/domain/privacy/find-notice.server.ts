import type { Queries } from "#db/connection.ts";
import { findNotice as findRow, listNotices } from "#db/queries/privacy-notices.ts";
import { currentWording, type Notice } from "./notice.ts";

/**
 * An edition of an inspection's privacy notice, or the latest; null where there is no such edition. Before the first one is
 * published, which is within a minute of the area's notification, it is what that will say.
 */
export async function findNotice(
  db: Queries,
  about: { inspectionId: string; edition: number | null; months: number; backupDays: number },
): Promise<Notice | null> {
  const { inspectionId, edition, months, backupDays } = about;
  const row = await findRow(db, { inspectionId, edition });
  if (row) return row;
  if (edition !== null) return null;
  const facts = { wording: currentWording, months, backupDays, controllers: "", contact: "" };
  return { ...facts, edition: null, publishedAt: null };
}

export type PublishedEdition = {
  edition: number;
  publishedAt: Temporal.Instant;
  publishedByName: string | null;
};

/** All editions, the latest first, with the name of whoever wrote what changed. */
export function listNoticeEditions(db: Queries, inspectionId: string): Promise<PublishedEdition[]> {
  return listNotices(db, inspectionId);
}
