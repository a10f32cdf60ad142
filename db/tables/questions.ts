import type { AskedOf, Audience, ChildProfileName, QuestionType } from "./enumerations.ts";

/**
 * On which earlier answer a question depends: one of these values under a question of the first screen, or one of these choices
 * of another question of its set.
 */
export type Condition =
  | { kind: "profile"; name: "role" | ChildProfileName; values: readonly string[] }
  | { kind: "question"; questionId: string; choices: readonly string[] };

/** A question as it stands now; what was shared, approved or answered is a version of it. */
export interface QuestionsTable {
  id: string;
  inspectionId: string;
  /** `parents`, `young-people`, or `open-meeting` (a focus rather than a question). */
  audience: Audience;
  position: number;
  /** `agreement`, `agreement-four`, `change`, `frequency`, `frequency-four`, `one-of`, `several-of`, `yes-no`, `short-words`, `long-words`; for young people `faces`, `cards`, `mat` or `words`; `focus` for the open meeting. */
  type: QuestionType;
  text: string;
  hint: string;
  required: boolean;
  /** JSON: the list of choices, strings, for one-of, several-of, cards and a mat; for a scale ["not-come-up"] where it offers that; else []. */
  choices: readonly string[];
  /** JSON: ids of pictures, one for each card; for faces and words none or one; for every other type none. */
  pictures: readonly string[];
  /** The date that a change question compares with, YYYY-MM-DD; else null. */
  since: string | null;
  /** Whether it is asked once, or once about each child. */
  askedOf: AskedOf;
  /** JSON: of whom it is asked; null for everybody. */
  condition: Readonly<Condition> | null;
  createdBy: string;
  createdAt: Temporal.Instant;
  updatedAt: Temporal.Instant;
  removedAt: Temporal.Instant | null;
}

export interface QuestionFocusAreasTable {
  questionId: string;
  focusAreaId: string;
}

/**
 * The wording frozen whenever a question is shared or approved and differs from its last version.
 * Answers point here, so an edit never rewrites what somebody was asked.
 */
export interface QuestionVersionsTable {
  id: string;
  questionId: string;
  inspectionId: string;
  number: number;
  type: QuestionType;
  text: string;
  hint: string;
  required: boolean;
  choices: readonly string[];
  pictures: readonly string[];
  since: string | null;
  askedOf: AskedOf;
  condition: Readonly<Condition> | null;
  /** JSON: ids of the focus areas it was linked to. */
  focusAreaIds: string[];
  /** Versions with the same meaningId are counted together: the lead said that the meaning is the same. */
  meaningId: string;
  createdAt: Temporal.Instant;
}

/** Sharing questions: parents' with the forums for review (¶117, ¶122), young people's with the LANO (¶115). */
export interface QuestionSharesTable {
  id: string;
  inspectionId: string;
  audience: Audience;
  number: number;
  message: string;
  /** The date by which an answer is asked for, YYYY-MM-DD; null for the LANO. */
  answerBy: string | null;
  sharedBy: string;
  sharedAt: Temporal.Instant;
}

export interface QuestionShareVersionsTable {
  shareId: string;
  questionVersionId: string;
  position: number;
}

/** Whether a reviewer finds a shared question well phrased; the latest row for each reviewer and version holds. */
export interface QuestionVerdictsTable {
  id: string;
  shareId: string;
  questionVersionId: string;
  reviewerId: string;
  wellPhrased: boolean;
  givenAt: Temporal.Instant;
  /** Set where it was taken back at once: it counts no more. */
  withdrawnAt: Temporal.Instant | null;
}

export interface QuestionCommentsTable {
  id: string;
  shareId: string;
  questionVersionId: string;
  reviewerId: string;
  body: string;
  /** How the reviewer would word the question; null where they suggest nothing. */
  suggestedText: string | null;
  /** What the suggestion took the place of; null where it has not been taken over. */
  replacedText: string | null;
  /** When its words were last changed: they can be until it is answered. */
  commentedAt: Temporal.Instant;
  /** The lead's answer: `changed` or `kept`, and why. */
  answerOutcome: "changed" | "kept" | null;
  answerReason: string | null;
  answeredBy: string | null;
  answeredAt: Temporal.Instant | null;
}

/** What a reviewer says of a share as a whole, and when they said "I have finished", which closes their part of it. */
export interface QuestionReviewsTable {
  id: string;
  shareId: string;
  reviewerId: string;
  remark: string;
  /** When its words were last changed: they can be until they are answered. */
  savedAt: Temporal.Instant;
  /** Null while they go on. */
  finishedAt: Temporal.Instant | null;
  /** What the lead answers to the remark. */
  answer: string | null;
  answeredBy: string | null;
  answeredAt: Temporal.Instant | null;
}

/** A forum's or group's word that others who gave theirs, too, may read its comments. */
export interface ForumAgreementsTable {
  id: string;
  inspectionId: string;
  /** As in `members.organisation`. */
  organisation: string;
  agreedBy: string;
  agreedAt: Temporal.Instant;
  withdrawnBy: string | null;
  withdrawnAt: Temporal.Instant | null;
}

/** An approved, frozen set: version `number` of the survey. The latest is what parents see. */
export interface ApprovalsTable {
  id: string;
  inspectionId: string;
  number: number;
  approvedBy: string;
  approvedAt: Temporal.Instant;
  /** JSON: names of the forums or groups that had not answered by the date asked for. */
  unanswered: string[];
  remark: string;
}

export interface ApprovalVersionsTable {
  approvalId: string;
  questionVersionId: string;
  position: number;
}

/** An approved, frozen set of young people's questions; the latest is what discussions are recorded against. */
export interface YoungPeopleApprovalsTable {
  id: string;
  inspectionId: string;
  number: number;
  approvedBy: string;
  approvedAt: Temporal.Instant;
  /** JSON: names of the young people's groups that had not answered. */
  unanswered: string[];
  remark: string;
}

export interface YoungPeopleApprovalVersionsTable {
  approvalId: string;
  questionVersionId: string;
  /** 0 to 5. */
  position: number;
}
