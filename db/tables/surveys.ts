import type { ColumnType } from "kysely";
import type { BotSignal, ChildProfileName, FaultOutcome, ProfileName, ResponseMode } from "./enumerations.ts";
import type { InspectionKind } from "./inspections.ts";

/** What was said of one child: chosen values by question; what is absent was not answered. */
export type ChildProfile = Partial<Record<ChildProfileName, string[]>>;

/**
 * How the survey of a re-visit stands, in one row: the database itself maintains it by triggers, out of the inspection, its dates,
 * pauses, seals, approvals and languages. Nothing else writes to it.
 */
export interface SurveysTable {
  slug: string;
  inspectionId: string;
  kind: InspectionKind;
  areaName: string;
  /** YYYY-MM-DD. */
  dayOne: string;
  notifiedAt: Temporal.Instant | null;
  deletedAt: Temporal.Instant | null;
  retentionMonths: number | null;
  /** Both noons as they now stand; null while there are no dates. */
  opensAt: Temporal.Instant | null;
  closesAt: Temporal.Instant | null;
  extensionReason: string | null;
  /** YYYY-MM-DD. */
  finalDay: string | null;
  /** Of the pause that goes on; null where there is none. */
  pausedAt: Temporal.Instant | null;
  /** Of the seal that stands. */
  sealedEarlyAt: Temporal.Instant | null;
  latestApprovalId: string | null;
  /** The codes of those that are switched on, with commas between; null where none is. */
  languages: string | null;
}

/** The exact text somebody consented to. `id` is `<name>-<version>-<language>`. */
export interface ConsentStatementsTable {
  id: string;
  name: string;
  version: number;
  language: string;
  /** JSON: title, paragraphs and choices as they were shown. Only ever written. */
  text: ColumnType<string, object>;
  firstUsedAt: Temporal.Instant;
}

/**
 * Each consent given or changed, as its own row: the latest for a draft or response holds. `draftId` until the draft
 * is sent or erased; `responseId` once there is a response.
 */
export interface ConsentsTable {
  id: string;
  inspectionId: string;
  statementId: string;
  draftId: string | null;
  responseId: string | null;
  /** 1 for the first of its draft; the highest holds. */
  number: number;
  takePart: boolean;
  becomeEvidence: boolean;
  quoteWithoutName: boolean;
  useUnfinished: boolean;
  /** `online`, `paper`, `phone`, `email`. */
  mode: ResponseMode;
  /** Which edition of the privacy notice stood there; null on paper, by phone and by email, and before there were any. */
  noticeEdition: number | null;
  givenAt: Temporal.Instant;
  withdrawnAt: Temporal.Instant | null;
}

/**
 * A respondent's own unsent answers. Nobody but the device that holds the token may read them: no query of an
 * inspector's page touches this table. Sending moves the words into a response and deletes the row, so that only the
 * token's holder can tell which response came from which device.
 */
export interface DraftsTable {
  id: string;
  inspectionId: string;
  /** The approved questions it began with and goes on with, whatever is approved later. */
  approvalId: string;
  tokenHash: string;
  sharedDevice: boolean;
  /** JSON: what they said about themselves and their children, values by name. */
  about: Partial<Record<ProfileName, string[]>>;
  /** JSON: what they said of each of their children, in the order in which they spoke of them. */
  childProfiles: readonly ChildProfile[];
  /** JSON: values by answer key: a question version's id, with the child's number where it is not the first. */
  answers: Record<string, string[]>;
  /**
   * JSON: by their keys, the answers of further children that are marked as the same as the first's, with what was said before
   * of that child: it comes back when the mark is taken away.
   */
  sameAnswers: Record<string, string[]>;
  /** JSON: names of the steps passed. */
  passed: string[];
  /** JSON, as `answers`: what arrived after the closing noon, kept to be returned. An empty list: it was emptied. */
  late: Record<string, string[]>;
  /** JSON: by step, the mark of its last save, by one copy of its page (a window's own); see `form-version.ts`. */
  windows: Partial<Record<string, string>>;
  /** One more with each change of the row. */
  revision: number;
  /** JSON: signs, so far, that a robot fills it in; see `bot-signals.ts`. */
  doubts: readonly BotSignal[];
  /** The response that sending it changes, instead of making another; null for a new one. */
  changesResponseId: string | null;
  language: string;
  /** Numbers of the faults of the survey that touched it, each with a comma after it; "" for none. */
  faults: string;
  startedAt: Temporal.Instant;
  savedAt: Temporal.Instant;
  /** When the closing noon passed over it unsent. */
  closedAt: Temporal.Instant | null;
  /** When its words are to be erased: seven days after closing. */
  eraseAt: Temporal.Instant | null;
}

/**
 * What an inspector may read: sent, or unfinished with consent to that. Withdrawn before the closing noon, its answers
 * and groups are erased and only this row stays, with `withdrawnAt`.
 */
export interface ResponsesTable {
  id: string;
  inspectionId: string;
  approvalId: string;
  /** sha256 of the receipt code, hex; null for an unfinished response. */
  receiptHash: string | null;
  /** When it was sent; for an unfinished one, when it was last saved. */
  receivedAt: Temporal.Instant;
  unfinished: boolean;
  quoteWithoutName: boolean;
  /** How many children this response speaks for, when said; 6 stands for six or more. */
  children: number | null;
  mode: ResponseMode;
  language: string;
  withdrawnAt: Temporal.Instant | null;
  /** When its writer last changed what was sent. */
  changedAt: Temporal.Instant | null;
  /** JSON: signs that a robot may have sent it, for an inspector to judge; see `bot-signals.ts`. */
  doubts: readonly BotSignal[];
  /** A number drawn again whenever what it says changes; see `findInspectionMark`. */
  mark: number;
}

/** A pause of the survey, for a reason that families read; `note` is for inspectors. It goes on until `resumedAt`. */
export interface SurveyPausesTable {
  id: string;
  inspectionId: string;
  reason: string;
  note: string;
  /** When the survey is said to go on; null where that is not known. */
  expectedAt: Temporal.Instant | null;
  pausedAt: Temporal.Instant;
  pausedBy: string;
  /** When the forum and the local area officer were last sent a text to pass on. */
  toldAt: Temporal.Instant | null;
  resumedAt: Temporal.Instant | null;
  resumedBy: string | null;
}

/** What did not work, from `startsAt` until before `endsAt`. */
export interface SurveyFaultsTable {
  id: string;
  inspectionId: string;
  /** From 1, in a re-visit. */
  number: number;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  /** What was wrong, for inspectors. */
  reason: string;
  /** JSON: the questions that did not work; none stands for all. */
  questionVersionIds: readonly string[];
  markedAt: Temporal.Instant;
  markedBy: string;
  /** Recorded by mistake: its marks count for nothing. */
  withdrawnAt: Temporal.Instant | null;
  withdrawnBy: string | null;
}

/** A response that a fault touched. Once its writer has looked at it again there is an `outcome`, and the mark is history. */
export interface FaultMarksTable {
  faultId: string;
  responseId: string;
  markedAt: Temporal.Instant;
  reviewedAt: Temporal.Instant | null;
  outcome: FaultOutcome | null;
}

/** A response that was changed can be found by each receipt that was given for it. */
export interface FurtherReceiptsTable {
  receiptHash: string;
  responseId: string;
}

/**
 * One row a chosen value or a text: `choice` for closed questions (several-of: a row each), `words` for open ones
 * (choice is then ''). Not answered means no row.
 */
export interface AnswersTable {
  responseId: string;
  questionVersionId: string;
  /** Of which child it is, from 1, in the order in which the writer spoke of them; 1, too, where it is of the family. */
  child: number;
  choice: string;
  words: string | null;
}

/** What was said of one child of a response: one row a value, e.g. (2, 'support', 'ehc-plan'). */
export interface ResponseChildrenTable {
  responseId: string;
  child: number;
  name: ChildProfileName;
  value: string;
}

/** A question that a response was not asked, since an earlier answer made it no question for them. */
export interface UnaskedQuestionsTable {
  responseId: string;
  questionVersionId: string;
  child: number;
}

/** What respondents said about themselves: one row a value, e.g. ('age-phase', 'primary'). */
export interface ResponseGroupsTable {
  responseId: string;
  name: string;
  value: string;
}
