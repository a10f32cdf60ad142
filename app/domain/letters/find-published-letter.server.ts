import type { Queries } from "#db/connection.ts";
import { findPublishedLetter as findRow, listLetterCorrections } from "#db/queries/letters.ts";
import { type ReleaseContent, releaseContentShape } from "../collation/release.ts";
import { listQuotations } from "../quotations/list-quotations.server.ts";
import { fillQuotations } from "../quotations/quotation.ts";
import { withoutCites } from "./cites.ts";
import { fillEdition } from "./find-letter.server.ts";
import { type EditionContent, editionShape } from "./letter.ts";

export type PublishedLetter = {
  content: EditionContent;
  /** When everybody could read it first. */
  publishedAt: string;
  /** What was corrected since, oldest first. */
  corrections: { words: string; correctedAt: string }[];
  release: { number: number; content: ReleaseContent } | null;
};

/** The letter that everybody can read; null before it is published. */
export async function findPublishedLetter(db: Queries, revisitId: string): Promise<PublishedLetter | null> {
  const row = await findRow(db, revisitId);
  if (!row) return null;
  const { letterId, content, publishedAt, releaseContent, releaseNumber } = row;
  const corrections = await listLetterCorrections(db, letterId);
  const quotations = await listQuotations(db, revisitId);
  return {
    content: fillEdition(editionShape.parse(JSON.parse(content)), quotations),
    publishedAt: corrections[0]?.publishedAt ?? publishedAt,
    corrections: corrections.map(({ words, correctedAt }) => ({
      words: fillQuotations(withoutCites(words), quotations),
      correctedAt,
    })),
    release:
      releaseContent === null || releaseNumber === null
        ? null
        : { number: releaseNumber, content: releaseContentShape.parse(JSON.parse(releaseContent)) },
  };
}

export async function isLetterPublished(db: Queries, revisitId: string): Promise<boolean> {
  return (await findRow(db, revisitId)) !== undefined;
}
