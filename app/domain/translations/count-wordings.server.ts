import type { Queries } from "#db/connection.ts";
import { readWordingRecords, type Wordings, wordingsIn } from "./list-wordings.server.ts";
import type { Variant } from "./wording.ts";

/** How many parents' questions, and how many names of focus areas, a variant has and lacks. */
export type WordingCounts = {
  variant: Variant;
  questions: number;
  missing: number;
  inPart: number;
  /** Of the missing: written, but beside earlier standard words. */
  outOfDate: number;
  namesMissing: number;
};

/** Counts for each of the variants, in their order. */
export async function countWordings(
  db: Queries,
  { inspectionId, variants }: { inspectionId: string; variants: readonly Variant[] },
): Promise<WordingCounts[]> {
  const records = await readWordingRecords(db, inspectionId);
  return variants.map((variant) => countIn(wordingsIn(records, variant), variant));
}

export function countIn({ questions, focusAreas }: Wordings, variant: Variant): WordingCounts {
  const of = (completeness: string) => questions.filter((one) => one.completeness === completeness).length;
  return {
    variant,
    questions: questions.length,
    missing: of("none"),
    inPart: of("in-part"),
    outOfDate: questions.filter(({ outOfDateWith }) => outOfDateWith !== null).length,
    namesMissing: focusAreas.filter(({ completeness }) => completeness === "none").length,
  };
}
