import type { Queries } from "#db/connection.ts";
import { type ApprovedSet, findApprovalById } from "../approvals/find-approved-set.server.ts";

type CacheEntry = { set: ApprovedSet; readAt: Temporal.Instant };

// An approved set never changes, and every page of every parent needs it. The names of focus areas may be corrected
// later, so it is read again now and then.
const cache = new Map<string, CacheEntry>();
const maxAgeSeconds = 30;
const maxEntries = 50;

/** The questions that a draft began with, or null where there is no such approved set. */
export async function findSurveyQuestions(
  db: Queries,
  { inspectionId, approvalId, now }: { inspectionId: string; approvalId: string; now: Temporal.Instant },
): Promise<ApprovedSet | null> {
  const known = cache.get(approvalId);
  if (known && known.set.inspectionId === inspectionId && isFresh(known, now)) return known.set;
  const set = await findApprovalById(db, { inspectionId, approvalId });
  if (!set) return null;
  if (cache.size >= maxEntries) cache.clear();
  cache.set(approvalId, { set, readAt: now });
  return set;
}

function isFresh({ readAt }: CacheEntry, now: Temporal.Instant): boolean {
  const age = now.epochMilliseconds - readAt.epochMilliseconds;
  return age >= 0 && age < maxAgeSeconds * 1000;
}
