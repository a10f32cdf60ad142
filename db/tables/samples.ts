/** Texts that two inspectors read and code without seeing each other's codes, to see how far they agree. */
export interface ReadingSamplesTable {
  id: string;
  inspectionId: string;
  focusAreaId: string | null;
  /** What the texts were drawn with: the same seed draws the same from the same texts. */
  seed: number;
  proposedBy: string;
  proposedAt: Temporal.Instant;
  otherReader: string;
  agreedAt: Temporal.Instant | null;
  /** When both had read all of it, and what each coded came into the open. */
  revealedAt: Temporal.Instant | null;
  /** When it was given up, or put aside. */
  endedAt: Temporal.Instant | null;
  endedBy: string | null;
}

export interface SampleTextsTable {
  sampleId: string;
  textNumber: number;
}

/** What two who had differed about a text and a theme settled on. */
export interface SampleSettlementsTable {
  sampleId: string;
  textNumber: number;
  themeId: string;
  decision: "under" | "not-under";
  settledBy: string;
  settledAt: Temporal.Instant;
}

/** A search of the reading room that somebody kept for themselves. */
export interface SavedSearchesTable {
  id: string;
  inspectionId: string;
  personId: string;
  name: string;
  /** As it stands in the address of the reading room. */
  query: string;
  savedAt: Temporal.Instant;
}

/** That some of what was under a theme was put under a new one, until it was undone. */
export interface ThemeSplitsTable {
  id: string;
  fromThemeId: string;
  intoThemeId: string;
  splitBy: string;
  splitAt: Temporal.Instant;
  undoneBy: string | null;
  undoneAt: Temporal.Instant | null;
}

export interface ThemeSplitCodingsTable {
  splitId: string;
  codingId: string;
}

/** That a theme was merged or removed, until it was brought back. */
export interface ThemeRemovalsTable {
  id: string;
  themeId: string;
  /** The theme that took over its codings; null where it was only removed. */
  mergedInto: string | null;
  removedBy: string;
  removedAt: Temporal.Instant;
  undoneBy: string | null;
  undoneAt: Temporal.Instant | null;
}

/** What was under a theme when it was merged or removed. */
export interface ThemeRemovalCodingsTable {
  removalId: string;
  codingId: string;
}
