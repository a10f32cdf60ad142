import type { AgeBand, ParticipantConsentKind, Setting, TalliedAnswer } from "./enumerations.ts";

/** A face-to-face discussion with children and young people (¶127). No names: there is no field for one. */
export interface DiscussionsTable {
  id: string;
  inspectionId: string;
  /** The day, YYYY-MM-DD, and the time in London, HH:MM, where it is known. */
  heldOn: string;
  heldTime: string | null;
  place: string;
  /** `mainstream-school`, `special-school`, `alternative-provision`, `college`, `youth-group`, `health`, `home`, `online`, `other`. */
  setting: Setting;
  helpers: string;
  adjustments: string;
  /** When everybody there was told what it is for (¶34) and asked again (¶33); null until then. */
  consentCheckedAt: Temporal.Instant | null;
  consentCheckedBy: string | null;
  /** When an inspector last confirmed that what a young person who withdrew had given was removed. */
  withdrawalsSettledAt: Temporal.Instant | null;
  withdrawalsSettledBy: string | null;
  createdBy: string;
  createdAt: Temporal.Instant;
  updatedAt: Temporal.Instant;
}

/** One young person, known only by a number within the discussion. */
export interface DiscussionParticipantsTable {
  id: string;
  discussionId: string;
  number: number;
  /** `under-11`, `11-15`, `16-18`, `19-25`. */
  ageBand: AgeBand;
}

/**
 * Each time that a consent was recorded, changed or withdrawn; the highest `number` of a participant and kind holds.
 * `kind`: `own`, their own before; `parent`, a parent's before, needed under 16; `at-start`, their own, asked again at the start;
 * `best-interests`, an inspector's note of somebody over 16.
 */
export interface ParticipantConsentsTable {
  id: string;
  participantId: string;
  kind: ParticipantConsentKind;
  number: number;
  given: boolean;
  /** Of `best-interests`: why, and by which signs of their own the person says yes and no. */
  note: string;
  recordedBy: string;
  recordedAt: Temporal.Instant;
}

/** How many chose each face or card, or laid a mat's card in each place; who counts bounds the total of what is chosen once. */
export interface DiscussionTalliesTable {
  discussionId: string;
  focusAreaId: string;
  questionVersionId: string;
  /** `good`, `ok`, `not-good`, `not-sure`; of cards `choice-1` and so on; of a mat `choice-1:going-well` and so on. */
  face: TalliedAnswer;
  count: number;
}

/** Of the tallied answers, one that is known to be a participant's: the tally counts it, too. */
export interface ParticipantAnswersTable {
  participantId: string;
  discussionId: string;
  focusAreaId: string;
  questionVersionId: string;
  face: TalliedAnswer;
}

/** Presses already counted, so that one sent twice over a poor signal counts once. */
export interface TallyPressesTable {
  id: string;
  discussionId: string;
  pressedAt: Temporal.Instant;
}

export interface DiscussionWordsTable {
  id: string;
  discussionId: string;
  focusAreaId: string;
  questionVersionId: string | null;
  /** Whose words they are, by their number in the discussion; null where that was not recorded. */
  participantId: string | null;
  words: string;
  mayQuote: boolean;
  recordedBy: string;
  recordedAt: Temporal.Instant;
  changedAt: Temporal.Instant | null;
}
