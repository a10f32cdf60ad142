/** A face-to-face discussion with children and young people (¶127). No names: there is no field for one. */
export interface DiscussionsTable {
  id: string;
  revisitId: string;
  heldOn: string;
  place: string;
  setting: string;
  helpers: string;
  adjustments: string;
  /** When consent was checked again at the start (¶33). */
  consentCheckedAt: string | null;
  consentCheckedBy: string | null;
  createdBy: string;
  createdAt: string;
  updatedAt: string;
}

/** One young person, known only by a number within the discussion. */
export interface DiscussionParticipantsTable {
  id: string;
  discussionId: string;
  number: number;
  /** `under-11`, `11-15`, `16-18`, `19-25`. */
  ageBand: string;
  ownConsent: number;
  /** A parent's, needed under 16; null where it is not needed. */
  parentConsent: number | null;
  /** Their agreement asked again at the start; null until then. */
  agreedAtStart: number | null;
}

export interface DiscussionTalliesTable {
  discussionId: string;
  focusAreaId: string;
  questionVersionId: string;
  /** `good`, `ok`, `not-good`, `not-sure`. */
  face: string;
  count: number;
}

export interface DiscussionWordsTable {
  id: string;
  discussionId: string;
  focusAreaId: string;
  questionVersionId: string | null;
  words: string;
  mayQuote: number;
  recordedBy: string;
  recordedAt: string;
}
