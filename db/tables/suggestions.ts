/** That a text was suggested for a theme, when first; to whom stands nowhere. */
export interface SuggestedForThemesTable {
  themeId: string;
  textNumber: number;
  suggestedAt: Temporal.Instant;
}

/** That a text was suggested as like another, when first; to whom stands nowhere. */
export interface SuggestedLikeTextsTable {
  likeNumber: number;
  textNumber: number;
  suggestedAt: Temporal.Instant;
}

/** How many masks were proposed for a quotation, and how many of these it has. */
export interface ProposedMasksTable {
  quotationId: string;
  proposed: number;
  accepted: number;
}
