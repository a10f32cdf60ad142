import type { Queries } from "#db/connection.ts";
import { findPublishedLetter } from "../letters/find-published-letter.server.ts";
import { listQuotations } from "../quotations/list-quotations.server.ts";
import { type Decided, readDecided } from "./decided.ts";

export type PublishedDecisions = Decided & {
  publishedAt: Temporal.Instant;
  /** When the letter was corrected last, and this with it. */
  correctedAt: Temporal.Instant | null;
};

/**
 * What was said and decided, as everybody may read it now: of the edition that is published, and of no draft. Whether a quotation
 * may still be used is looked at each time. Null before the letter is published.
 */
export async function findDecided(db: Queries, inspectionId: string): Promise<PublishedDecisions | null> {
  const letter = await findPublishedLetter(db, inspectionId);
  if (!letter) return null;
  const quotations = await listQuotations(db, inspectionId);
  const { content, release, publishedAt, corrections } = letter;
  return {
    ...readDecided(content, release?.content ?? null, quotations),
    publishedAt,
    correctedAt: corrections.at(-1)?.correctedAt ?? null,
  };
}
