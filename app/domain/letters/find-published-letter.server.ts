import { z } from "zod";
import type { Queries } from "#db/connection.ts";
import { isAnyLetterPublished } from "#db/queries/letter-summaries.ts";
import { findPublishedLetter as findRow, listLetterCorrections } from "#db/queries/letters.ts";
import { withoutCites } from "../citations/cites.ts";
import { type ReleaseContent, releaseContentShape } from "../disclosure-control/release-shape.server.ts";
import { listQuotations } from "../quotations/list-quotations.server.ts";
import { fillQuotations } from "../quotations/quotation.ts";
import { listCountedFaults } from "../survey-faults/list-faults.server.ts";
import { accountForFault } from "./account-for-fault.ts";
import { type AnnexLine, annexOf } from "./annex.ts";
import { fillEdition } from "./find-letter.server.ts";
import { type EditionContent, editionShape } from "./letter-form.server.ts";

const citedShape = z.array(z.string());

export type PublishedLetter = {
  content: EditionContent;
  /** When everybody could read it first. */
  publishedAt: Temporal.Instant;
  /** What was corrected since, oldest first. */
  corrections: { words: string; correctedAt: Temporal.Instant }[];
  /** What did not work while parents and carers were heard, in sentences that may leave. */
  faults: string[];
  /** What its findings rest on of the counts published with it, and their whole. */
  release: { number: number; annex: AnnexLine[]; content: ReleaseContent } | null;
};

/** The letter that everybody can read; null before it is published. */
export async function findPublishedLetter(
  db: Queries,
  inspectionId: string,
): Promise<PublishedLetter | null> {
  const row = await findRow(db, inspectionId);
  if (!row) return null;
  const { letterId, content, publishedAt, releaseContent, releaseNumber, citedTables } = row;
  const corrections = await listLetterCorrections(db, letterId);
  const quotations = await listQuotations(db, inspectionId);
  return {
    content: fillEdition(editionShape.parse(content), quotations),
    publishedAt: corrections[0]?.publishedAt ?? publishedAt,
    corrections: corrections.map(({ words, correctedAt }) => ({
      words: fillQuotations(withoutCites(words), quotations),
      correctedAt,
    })),
    faults: (await listCountedFaults(db, inspectionId)).map(accountForFault),
    release:
      releaseContent === null || releaseNumber === null
        ? null
        : withAnnex(releaseNumber, releaseContentShape.parse(releaseContent), citedTables),
  };
}

function withAnnex(number: number, content: ReleaseContent, citedTables: object | null) {
  const cited = citedTables === null ? [] : citedShape.parse(citedTables);
  return { number, annex: annexOf(content, cited), content };
}

export async function isLetterPublished(db: Queries, inspectionId: string): Promise<boolean> {
  return isAnyLetterPublished(db, inspectionId);
}
