import type { Queries } from "#db/connection.ts";
import { findPublishedLetter as findRow } from "#db/queries/letters.ts";
import { type ReleaseContent, releaseContentShape } from "../collation/release.ts";
import { listQuotations } from "../quotations/list-quotations.server.ts";
import { fillEdition } from "./find-letter.server.ts";
import { type EditionContent, editionShape } from "./letter.ts";

export type PublishedLetter = {
  content: EditionContent;
  publishedAt: string;
  release: { number: number; content: ReleaseContent } | null;
};

/** The letter that everybody can read; null before it is published. */
export async function findPublishedLetter(db: Queries, revisitId: string): Promise<PublishedLetter | null> {
  const row = await findRow(db, revisitId);
  if (!row) return null;
  const { content, publishedAt, releaseContent, releaseNumber } = row;
  return {
    content: fillEdition(editionShape.parse(JSON.parse(content)), await listQuotations(db, revisitId)),
    publishedAt,
    release:
      releaseContent === null || releaseNumber === null
        ? null
        : { number: releaseNumber, content: releaseContentShape.parse(JSON.parse(releaseContent)) },
  };
}

export async function isLetterPublished(db: Queries, revisitId: string): Promise<boolean> {
  return (await findRow(db, revisitId)) !== undefined;
}
