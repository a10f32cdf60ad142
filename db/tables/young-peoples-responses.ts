import type {
  AgeBand,
  AgreementForm,
  AgreementRole,
  RecordingKind,
  RecordingNoticeStep,
  Setting,
  WayIn,
  WordsChooser,
  WordsOrigin,
  YoungPersonsConsentForm,
  YoungPersonsConsentKind,
} from "./enumerations.ts";

/** A link (or QR code) by which a group answers, or a discussion's session code where it has a `discussionId`. */
export interface YoungPeoplesLinksTable {
  id: string;
  inspectionId: string;
  /** What stands in its address, `/y/<code>`: unguessable, and says nothing about anybody. */
  code: string;
  /** Which group, as those in it know it. */
  name: string;
  setting: Setting;
  discussionId: string | null;
  createdBy: string;
  createdAt: Temporal.Instant;
  closedAt: Temporal.Instant | null;
  closedBy: string | null;
}

/**
 * A slip that an inspector hands out for somebody who holds parental responsibility, by its code. Agreed once it is recorded; no
 * name of anybody.
 */
export interface ParentalAgreementsTable {
  id: string;
  inspectionId: string;
  code: string;
  createdBy: string;
  createdAt: Temporal.Instant;
  /** Who agreed, and how; null until that is recorded. */
  agreedRole: AgreementRole | null;
  agreedForm: AgreementForm | null;
  /** Whether the young person is a child looked after: the council, which is inspected, may then be who agrees. */
  lookedAfter: boolean;
  /** The day, YYYY-MM-DD. */
  agreedOn: string | null;
  recordedBy: string | null;
  recordedAt: Temporal.Instant | null;
  withdrawnAt: Temporal.Instant | null;
  withdrawnBy: string | null;
}

/**
 * What a young person answers by themselves. Until `sentAt` it is theirs alone, in `answers`: no query of an inspector's page
 * reads that. Withdrawn, everything that they said is erased and only this row stays.
 */
export interface YoungPeoplesResponsesTable {
  id: string;
  inspectionId: string;
  /** The frozen set that it began with. */
  approvalId: string;
  /** Of the device's secret. */
  tokenHash: string;
  /** Of the card: its number with its pictures. */
  cardHash: string;
  wayIn: WayIn;
  linkId: string | null;
  /** Their number in a discussion. */
  participantId: string | null;
  agreementId: string | null;
  ageBand: AgeBand;
  setting: Setting | null;
  /** JSON: slugs of the groups of ¶76-77 that they said they are in. */
  circumstances: readonly string[];
  /** Whether somebody is helping them. */
  helped: boolean;
  sharedDevice: boolean;
  /** JSON: what is not sent yet, values by question version id. */
  answers: Record<string, string[]>;
  /** JSON: numbers of the questions passed, as text. */
  passed: string[];
  /** JSON: by question, the mark of its last save by one copy of its page. */
  windows: Partial<Record<string, string>>;
  /** One more with each change of the row. */
  revision: number;
  language: string;
  startedAt: Temporal.Instant;
  savedAt: Temporal.Instant;
  sentAt: Temporal.Instant | null;
  changedAt: Temporal.Instant | null;
  withdrawnAt: Temporal.Instant | null;
}

/** Each consent given, refused or withdrawn, as its own row: the highest `number` of a response and kind holds. */
export interface YoungPeoplesConsentsTable {
  id: string;
  responseId: string;
  number: number;
  kind: YoungPersonsConsentKind;
  statementId: string;
  form: YoungPersonsConsentForm;
  given: boolean;
  /** Who agreed, where it was not the young person. */
  agreedRole: AgreementRole | null;
  /** An inspector's note: the person's own signs of yes and no. */
  note: string;
  recordedBy: string | null;
  recordedAt: Temporal.Instant;
}

/** What was sent: a face, a card or a card's place on the mat, a row each. */
export interface YoungPeoplesAnswersTable {
  responseId: string;
  questionVersionId: string;
  /** As `answerGroupsOf` names it. */
  answer: string;
}

/** What was sent in words. */
export interface YoungPeoplesWordsTable {
  id: string;
  responseId: string;
  questionVersionId: string;
  words: string;
  /** Who chose the words, where somebody helped. */
  chooser: WordsChooser;
  mayQuote: boolean;
  recordedAt: Temporal.Instant;
  changedAt: Temporal.Instant | null;
  /** `typed` where an insert does not say. */
  origin: WordsOrigin;
}

/**
 * A setting's own symbol for an idea, for those who come by one link: from when it was added until it was removed, as each response was
 * begun.
 */
export interface YoungPeoplesSymbolsTable {
  id: string;
  inspectionId: string;
  linkId: string;
  /** The id of our card picture in whose place it stands. */
  picture: string;
  /** By which the young people know it. */
  word: string;
  /** Whose it is. */
  credit: string;
  /** A JPEG made here, in base64. */
  image: string;
  createdBy: string;
  createdAt: Temporal.Instant;
  removedBy: string | null;
  removedAt: Temporal.Instant | null;
}

/** A point of a drawing, across and down, each from 0 to 1000. */
export type DrawingPoint = readonly [number, number];
export type Strokes = readonly (readonly DrawingPoint[])[];

/**
 * What a young person said aloud or drew. While `sentAt` is null it is theirs alone. It has a file or strokes until `erasedAt`,
 * which the database holds; the row says what became of it.
 */
export interface YoungPeoplesRecordingsTable {
  id: string;
  responseId: string;
  questionVersionId: string;
  kind: RecordingKind;
  /** In the folder of uploads. */
  storedName: string | null;
  /** Of the file; of what was drawn only once that was erased under a seal. Cleared with the contents where no seal stands. */
  sha256: string | null;
  mimeType: string | null;
  /** Rounded up; null of a drawing. */
  seconds: number | null;
  /** Of the file, or of the strokes as JSON. */
  bytes: number;
  /** JSON: what was drawn, as `Strokes`. */
  strokes: readonly (readonly DrawingPoint[])[] | null;
  createdAt: Temporal.Instant;
  sentAt: Temporal.Instant | null;
  /** When it was thrown away while what was sent is changed: it goes when the changes are sent. */
  thrownAwayAt: Temporal.Instant | null;
  /** When the inspector named for safeguarding was written to about it. */
  toldAt: Temporal.Instant | null;
  /** When the inspector named for safeguarding had heard or seen it. */
  heardAt: Temporal.Instant | null;
  heardBy: string | null;
  writtenDownAt: Temporal.Instant | null;
  writtenDownBy: string | null;
  /** Null too where it said nothing that could be written down, or its words were erased since. */
  wordsId: string | null;
  /** Why it is not erased although it is written down. */
  heldAt: Temporal.Instant | null;
  heldBy: string | null;
  heldReason: string | null;
  erasedAt: Temporal.Instant | null;
}

/** Who else was told that nobody has heard or seen a recording or drawing in time, each once for a step. */
export interface YoungPeoplesRecordingNoticesTable {
  recordingId: string;
  step: RecordingNoticeStep;
  personId: string;
  /** The same for those that stand in one message. */
  mailId: string;
  createdAt: Temporal.Instant;
  sentAt: Temporal.Instant | null;
}
