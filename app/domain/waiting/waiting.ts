import type { Resource } from "../access/permissions.ts";

/** A kind of thing that can wait for somebody, and who is asked to do something about it. */
export type WaitingKind =
  | "overdueEntries"
  | "unseenEntries"
  | "unheardRecordings"
  | "entriesWithoutAction"
  | "entriesWithoutOutcome"
  | "recordingsToWriteDown"
  | "unansweredComments"
  | "unansweredRemarks"
  | "unansweredGroupComments"
  | "unansweredGroupRemarks"
  | "unopenedUploads"
  | "withdrawalRequests"
  | "evidenceRequests"
  | "proposedSamples"
  | "sampleTextsToRead"
  | "unansweredLetterComments"
  | "failedMessages"
  | "sharesToReview"
  | "groupSharesToReview"
  | "fallenConfirmations"
  | "deletionsToConfirm";

/** Who may do something about each kind: whoever may change that, or where it is only to be looked at, see it. */
export const actsOn: Record<WaitingKind, { doing: "see" | "change"; resource: Resource }> = {
  overdueEntries: { doing: "see", resource: "safeguarding-entries" },
  unseenEntries: { doing: "see", resource: "safeguarding-entries" },
  unheardRecordings: { doing: "see", resource: "young-peoples-recordings" },
  entriesWithoutAction: { doing: "change", resource: "safeguarding-entries" },
  entriesWithoutOutcome: { doing: "change", resource: "safeguarding-entries" },
  recordingsToWriteDown: { doing: "change", resource: "young-peoples-recordings" },
  unansweredComments: { doing: "change", resource: "answers-to-comments" },
  unansweredRemarks: { doing: "change", resource: "answers-to-comments" },
  unansweredGroupComments: { doing: "change", resource: "answers-to-comments" },
  unansweredGroupRemarks: { doing: "change", resource: "answers-to-comments" },
  unopenedUploads: { doing: "change", resource: "evidence-requests" },
  withdrawalRequests: { doing: "change", resource: "evidence-withdrawals" },
  evidenceRequests: { doing: "change", resource: "evidence" },
  proposedSamples: { doing: "change", resource: "reading" },
  sampleTextsToRead: { doing: "change", resource: "reading" },
  unansweredLetterComments: { doing: "change", resource: "answers-to-letter-comments" },
  failedMessages: { doing: "change", resource: "people" },
  sharesToReview: { doing: "change", resource: "question-review" },
  groupSharesToReview: { doing: "change", resource: "young-peoples-question-review" },
  fallenConfirmations: { doing: "change", resource: "area-totals-confirmation" },
  deletionsToConfirm: { doing: "change", resource: "deletion" },
};

export const waitingKinds = Object.keys(actsOn) as WaitingKind[];

/** The step of the letter that waits for somebody. */
export type LetterTask =
  | "draft"
  | "assure"
  | "comment"
  | "finish"
  | "send-final"
  | "read-final"
  | "publish"
  | "record-copies";
