import type { Inspectorate, LanguageCode, LetterCopyKind, ReasonKind, SectionKind } from "./enumerations.ts";

/** The letter of a re-visit (¶130-133). Where it stands follows from the dated rows below. */
export interface LettersTable {
  id: string;
  inspectionId: string;
  createdBy: string;
  createdAt: Temporal.Instant;
}

export interface LetterSectionsTable {
  id: string;
  letterId: string;
  position: number;
  /** `opening`, `weakness`, `other-concerns` or `evidence`. */
  kind: SectionKind;
  focusAreaId: string | null;
}

/** A section's words as each was written; the highest number holds. `[F3]` in them points to finding 3. */
export interface LetterSectionVersionsTable {
  sectionId: string;
  number: number;
  body: string;
  writtenBy: string;
  writtenAt: Temporal.Instant;
}

/** The figure behind a sentence of the letter as it was when that sentence was written, or accepted again. */
export interface LetterFiguresTable {
  sectionId: string;
  /** sha256 of the sentence as it stands in the section, hex. */
  sentenceHash: string;
  evidenceId: string;
  count: number;
  base: number | null;
  rememberedAt: Temporal.Instant;
}

/** The whole letter as it was at one moment, without what inspectors only see. */
export interface LetterEditionsTable {
  id: string;
  letterId: string;
  number: number;
  /** JSON: the sections with their decisions and words. */
  content: object;
  madeAt: Temporal.Instant;
}

/** Somebody of quality assurance has read an edition and found it good to send (¶131). */
export interface LetterAssurancesTable {
  id: string;
  letterId: string;
  editionId: string;
  /** `ofsted` or `cqc`. */
  inspectorate: Inspectorate;
  remark: string;
  assuredBy: string;
  assuredAt: Temporal.Instant;
}

/** An edition went to its named recipients, to comment on facts until the end of a date (¶132). */
export interface LetterSendingsTable {
  id: string;
  letterId: string;
  editionId: string;
  /** YYYY-MM-DD, London. */
  commentBy: string;
  sentBy: string;
  sentAt: Temporal.Instant;
}

export interface LetterCommentsTable {
  id: string;
  sendingId: string;
  sectionId: string;
  /** The sentence of the sent edition that it is about; null where it is about the whole section. */
  sentence: string | null;
  body: string;
  commentedBy: string;
  commentedAt: Temporal.Instant;
  /** `changed` or `kept`. */
  outcome: "changed" | "kept" | null;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: Temporal.Instant | null;
}

/** What inspectors say to each other about a sentence of the letter while they draft it. */
export interface LetterSectionCommentsTable {
  id: string;
  sectionId: string;
  /** The version of the section that its author had before them. */
  version: number;
  /** The sentence as it was then; null where it is about the whole section. */
  sentence: string | null;
  body: string;
  commentedBy: string;
  commentedAt: Temporal.Instant;
  /** `changed` or `kept`. */
  outcome: "changed" | "kept" | null;
  /** Empty where nothing was said to it. */
  answer: string | null;
  answeredBy: string | null;
  answeredAt: Temporal.Instant | null;
}

export interface LetterFinalsTable {
  id: string;
  letterId: string;
  editionId: string;
  madeBy: string;
  madeAt: Temporal.Instant;
}

/** The letter was final as that edition, and is no longer. */
export interface LetterReopeningsTable {
  id: string;
  letterId: string;
  editionId: string;
  /** Who made it final, and when. */
  madeBy: string;
  madeAt: Temporal.Instant;
  reason: string;
  reopenedBy: string;
  reopenedAt: Temporal.Instant;
}

/** What everybody reads; where it was corrected, the edition that was corrected last. */
export interface LetterPublicationsTable {
  id: string;
  letterId: string;
  editionId: string;
  /** The counts that are published with it. */
  releaseId: string | null;
  /** JSON: the keys of the release's tables that the letter's findings rest on; null where published before these were kept. */
  citedTables: object | null;
  publishedBy: string;
  publishedAt: Temporal.Instant;
}

/** The letter was published as that edition, until another took its place. */
export interface LetterCorrectionsTable extends LetterPublicationsTable {
  /** What was corrected, for everybody to read beside the letter. */
  words: string;
  correctedBy: string;
  correctedAt: Temporal.Instant;
}

/** Why a letter may leave with something that would hold it: the lead said so, and it stays on record. */
export interface LetterReasonsTable {
  id: string;
  letterId: string;
  /** `small-number`, `not-sealed`, `not-read` or `finding`. */
  about: ReasonKind;
  /** The sentence's sha256, the number of unread texts, a finding with its version; empty for the seal. */
  subject: string;
  reason: string;
  recordedBy: string;
  recordedAt: Temporal.Instant;
}

/** Whom the letter is to, its date and who signs it, as each was written; the highest number holds. */
export interface LetterHeadsTable {
  letterId: string;
  number: number;
  /** Lines: to whom it is addressed. */
  addressees: string;
  /** Lines: who has a copy; may be empty. */
  copiedTo: string;
  /** YYYY-MM-DD: the date that stands on it. */
  dated: string;
  /** Lines: name and office of who signs for Ofsted, and for the CQC. */
  ofstedSignatory: string;
  cqcSignatory: string;
  writtenBy: string;
  writtenAt: Temporal.Instant;
}

/** The final letter went to its recipients, before everybody reads it (¶133). */
export interface LetterFinalSendingsTable {
  id: string;
  letterId: string;
  editionId: string;
  sentBy: string;
  sentAt: Temporal.Instant;
}

/** The letter is published later than usual, and its recipients were told by when (¶60). */
export interface LetterDelaysTable {
  id: string;
  letterId: string;
  /** YYYY-MM-DD, London. */
  publishBy: string;
  /** For those who work on it; recipients are told the date alone. */
  reason: string;
  recordedBy: string;
  recordedAt: Temporal.Instant;
}

/** A copy of a final edition went to one of those whom the regulations name, or to another (¶62). */
export interface LetterCopiesTable {
  id: string;
  letterId: string;
  editionId: string;
  kind: LetterCopyKind;
  /** Empty but for `other`. */
  name: string;
  /** YYYY-MM-DD, London. */
  sentOn: string;
  recordedBy: string;
  recordedAt: Temporal.Instant;
}

/** What of families' words is to stand beside a decision once everybody reads the letter, as each was written; the highest number holds. */
export interface LetterSummariesTable {
  sectionId: string;
  number: number;
  /** JSON: the chosen themes in words for everybody with their rounded counts, and a quotation's number. */
  content: object;
  writtenBy: string;
  writtenAt: Temporal.Instant;
}

/** Somebody asked to be told when the letter is out. It says nothing of whether they answered, and when they asked. */
export interface PublicationNoticesTable {
  id: string;
  inspectionId: string;
  address: string;
  /** The address in small letters: one mailbox is told once. */
  mailbox: string;
  /** In which the message is written. */
  language: LanguageCode;
  /** Of the secret in the link that confirms or ends it. */
  tokenHash: string;
  /** YYYY-MM-DD, London: forgotten then, since nobody confirmed it; null once somebody did. */
  forgetOn: string | null;
  /** How often its sending failed. */
  tries: number;
}
