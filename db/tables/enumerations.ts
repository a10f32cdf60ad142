/** The words that text columns hold. One that may be stored somewhere is never taken away. */

export type {
  AgreementForm,
  AgreementRole,
  RecordingKind,
  RecordingNoticeStep,
  TalkDays,
  TalkNeed,
  TalkStep,
  TalkTime,
  TrustedAdultRole,
  WayIn,
  WordsChooser,
  WordsOrigin,
  YoungPersonsConsentForm,
  YoungPersonsConsentKind,
} from "./young-peoples-enumerations.ts";

/** What a person may be in a re-visit (¶112-118, ¶131). */
export type Role =
  | "lead-inspector"
  | "cqc-inspector"
  | "quality-assurance"
  | "parent-carer-forum"
  | "local-area-officer"
  | "young-peoples-group"
  | "letter-recipient";

export type Inspectorate = "ofsted" | "cqc";

/** The steps of a re-visit that have a date. */
export type StepKey =
  | "notification"
  | "evidence-upload"
  | "young-people-questions"
  | "survey-opens"
  | "survey-closes"
  | "open-meeting"
  | "final-day";

export type ContactKind =
  | "social-care-day"
  | "social-care-night"
  | "complaints"
  | "independent-advice"
  | "privacy";

/** Whom a question is for: the survey, the discussion with young people, or (a focus) the open meeting. */
export type Audience = "parents" | "young-people" | "open-meeting";

/** Whether a parents' question is about the area and the family, and asked once, or about a child, and asked of each. */
export type AskedOf = "family" | "each-child";

/** How a question can be given beside its words. */
export type MediaKind = "bsl" | "sound";

/** What is asked of each child before any other question. */
export type ChildProfileName = "support";

/** Parents' questions have the first ten, young people's faces, cards, a mat or words, the open meeting's a focus. */
export type QuestionType =
  | "agreement"
  | "agreement-four"
  | "change"
  | "frequency"
  | "frequency-four"
  | "yes-no"
  | "one-of"
  | "several-of"
  | "short-words"
  | "long-words"
  | "faces"
  | "cards"
  | "mat"
  | "words"
  | "focus";

/** How a response came. All but the first are entered by an inspector. */
export type ResponseMode = "online" | "paper" | "phone" | "email";

/** What stands beside a text: the same in English, or what was spoken word for word. */
export type TranslationKind = "translation" | "transcript";

export type LanguageCode = "en" | "pl" | "ro" | "so" | "ar" | "bn" | "ur";

/** The pictures beside Easy Read. */
export type PictureName =
  | "better"
  | "same"
  | "worse"
  | "plan"
  | "waiting"
  | "school"
  | "home"
  | "health"
  | "feelings"
  | "therapy"
  | "bus"
  | "money"
  | "short-breaks"
  | "growing-up"
  | "meeting"
  | "family"
  | "listening"
  | "information"
  | "talk"
  | "together"
  | "calendar"
  | "question"
  | "choose"
  | "faces"
  | "write"
  | "letter"
  | "phone"
  | "no-name"
  | "building"
  | "look"
  | "shield"
  | "one-thing";

/** What kind of place a discussion is held in. */
export type Setting =
  | "mainstream-school"
  | "special-school"
  | "alternative-provision"
  | "college"
  | "youth-group"
  | "health"
  | "home"
  | "online"
  | "other";

export type AgeBand = "under-11" | "11-15" | "16-18" | "19-25";

/** `own` and `parent` are gained before; `at-start` is the young person's own, asked again at the start (¶33). */
export type ConsentKind = "own" | "parent" | "at-start";

/** `best-interests`: an inspector's note of somebody over 16 who may lack capacity. */
export type ParticipantConsentKind = ConsentKind | "best-interests";

export type TalliedFace = "good" | "ok" | "not-good" | "not-sure";

/** Where an idea lies on a talking mat. */
export type MatPlace = "going-well" | "so-so" | "not-going-well" | "leave-out";

/** What is counted in a discussion: a face, a card of the list, or where the mat's card was laid. */
export type TalliedAnswer = TalliedFace | `choice-${number}` | `choice-${number}:${MatPlace}`;

/** Roughly how many of those there agreed with what was said. */
export type Agreement = "nearly-all" | "most" | "about-half" | "few" | "not-clear";

/** Which way words came. */
export type TextSource = "survey" | "young-people" | "young-peoples-response" | "meeting" | "evidence";

/** Which responses a seal hashes one by one: families’, or young people’s own. */
export type SealedPart = "responses" | "young-peoples-responses";

/**
 * Which way an entry of the safeguarding queue came: words that were found, there or in a young person’s request to talk to an
 * inspector, or a concern that somebody wrote down.
 */
export type FlagSource = TextSource | "concern" | "talk-request";

/** How soon an entry of the safeguarding queue is to be seen to. */
export type EntryLevel = "danger-now" | "same-day";

/** What came of an entry of the safeguarding queue. */
export type EntryOutcome = "referred" | "known" | "advice" | "no-concern" | "other-entry";

/** What was done about an entry of the safeguarding queue. */
export type EntryActionKind = "note" | "level" | "owner" | "referral" | "outcome" | "reopened";

/** Why somebody is written to about an entry: it was passed to them, or nobody saw to it in time. */
export type NoticeStep =
  | "passed"
  | "unopened-second"
  | "unopened-assurance"
  | "no-action-second"
  | "no-action-assurance";

/** For whom somebody stands in. */
export type StandInKind = "safeguarding" | "lead";

export type Feeling = "positive" | "negative" | "mixed" | "neutral";

/** Whose evidence bears on a focus area. */
export type EvidenceSource =
  | "leaders"
  | "parents"
  | "young-people"
  | "young-peoples-answers"
  | "open-meeting"
  | "forum";

export type EvidenceMark = "supporting" | "contradicting" | "missing";

export type FindingEvidenceKind =
  | "answers"
  | "faces"
  | "own-answers"
  | "note"
  | "theme"
  | "words"
  | "document";

export type JudgingRole = "lead-inspector" | "cqc-inspector";

/** The parts of a letter in the usual order (¶130). */
export type SectionKind = "opening" | "weakness" | "other-concerns" | "evidence";

/** Whom a copy of the final letter goes to (¶62, ¶130). */
export type LetterCopyKind =
  | "education-secretary"
  | "health-secretary"
  | "local-authority"
  | "principal-authority"
  | "education-department"
  | "nhs-england"
  | "other";

/** What would hold a letter, and may be let through for a reason. */
export type ReasonKind = "small-number" | "not-sealed" | "not-read" | "finding";

export type BackgroundExportKind = "workbook-xlsx" | "workbook-ods" | "coded-texts" | "archive";

export type ExportState = "waiting" | "running" | "done" | "failed" | "removed";

/** How a session began. */
export type SignInMethod = "link" | "invitation" | "first-lead" | "passkey" | "openid" | "example";

export type MessageTemplate =
  | "sign-in"
  | "new-browser"
  | "passkey-added"
  | "passkey-copied"
  | "passkeys-removed"
  | "openid-linked"
  | "invitation"
  | "invitation-ran-out"
  | "questions-shared"
  | "questions-approved"
  | "letter-sent"
  | "letter-comments-answered"
  | "letter-final-sent"
  | "letter-delayed"
  | "dates-proposed"
  | "notification-recorded"
  | "survey-paused"
  | "survey-extended"
  | "audit-proof"
  | "deletion-requested"
  | "talk-requested"
  | "reminder";

export type ReminderKind = "review-not-begun" | "evidence-not-sent" | "set-not-approved";

export type JobKind =
  | "tell-safeguarding-inspector"
  | "chase-safeguarding-entries"
  | "send-safeguarding-notice"
  | "check-document-for-danger"
  | "close-due-drafts"
  | "make-daily-releases"
  | "make-manifests"
  | "publish-privacy-notices"
  | "erase-old-drafts"
  | "erase-young-peoples-drafts"
  | "erase-unwritten-recordings"
  | "erase-old-links"
  | "erase-old-autosaves"
  | "list-erasures"
  | "sweep-erasures"
  | "rewrite-erased"
  | "sweep-exports"
  | "sweep-uploads"
  | "extract-text"
  | "scan-upload"
  | "make-preview"
  | "make-export"
  | "work-out-seal"
  | "check-seal"
  | "enqueue-missing-jobs"
  | "erase-finished-jobs"
  | "index-texts"
  | "chain-audit-heads"
  | "stamp-proof"
  | "check-earlier-texts"
  | "send-message"
  | "erase-old-messages"
  | "watch-backups"
  | "send-reminders"
  | "send-publication-notices"
  | "forget-publication-notices"
  | "erase-talk-requests"
  | "delete-inspection";

export type JobQueue =
  | "safeguarding"
  | "danger-checks"
  | "clock"
  | "sweeps"
  | "messages"
  | "files"
  | "scans"
  | "previews"
  | "exports"
  | "seals"
  | "deletions";

/** Why no words of a file can be searched. */
export type TextProblem = "no-words" | "locked" | "unreadable";

/** Why there is no preview of an image. */
export type PreviewProblem = "too-large" | "not-readable" | "no-decoder";

export type ScanResult = "clean" | "not-scanned" | "infected";

/** What respondents say about themselves and their children. */
export type ProfileName =
  | "role"
  | "children"
  | "age-phase"
  | "support"
  | "setting"
  | "circumstances"
  | "part-of-area";

/** Signs that a robot may have answered. */
export type BotSignal = "filled-the-hidden-field" | "very-fast";

/** Why an inspection is kept for longer (¶64). */
export type HoldKind = "safeguarding" | "claim" | "complaint" | "sensitive";

/** What somebody did with an answer that a fault had touched: sent it the same, changed it, or sent it only afterwards. */
export type FaultOutcome = "same" | "changed" | "answered";
