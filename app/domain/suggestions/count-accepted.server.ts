import type { Queries } from "#db/connection.ts";
import {
  countProposedMasks,
  countSuggestedForThemes,
  countSuggestedLikeTexts,
  insertSuggestedForTheme,
  insertSuggestedLikeText,
  type SuggestionCounts,
} from "#db/queries/accepted-suggestions.ts";

type Suggested = { numbers: readonly number[]; suggestedAt: Temporal.Instant };

export function noteSuggestedForTheme(db: Queries, about: Suggested & { themeId: string }): Promise<void> {
  return db.transaction().execute((trx) => insertSuggestedForTheme(trx, about));
}

export function noteSuggestedLikeText(db: Queries, about: Suggested & { likeNumber: number }): Promise<void> {
  return db.transaction().execute((trx) => insertSuggestedLikeText(trx, about));
}

export type SuggestionKind = "for-theme" | "like-text" | "mask";

/** How much was suggested in a re-visit and taken, by kind; never by person. */
export async function countAcceptedSuggestions(
  db: Queries,
  about: { inspectionId: string; personId: string },
): Promise<({ kind: SuggestionKind } & SuggestionCounts)[]> {
  const [forThemes, likeTexts, masks] = await Promise.all([
    countSuggestedForThemes(db, about),
    countSuggestedLikeTexts(db, about),
    countProposedMasks(db, about.inspectionId),
  ]);
  return [
    { kind: "for-theme", ...forThemes },
    { kind: "like-text", ...likeTexts },
    { kind: "mask", ...masks },
  ];
}
