import type { SelectType } from "kysely";
import { encodeParameter, isStoredAsJson } from "./dialects/column-codecs.ts";
import type { Tables } from "./tables/index.ts";

/** The columns of a table that hold text, JSON's among them. */
type TextColumn<Table> = {
  [Column in keyof Table & string]: Extract<SelectType<Table[Column]>, string | object> extends never
    ? never
    : Column;
}[keyof Table & string];

/** By the end of a column's name, in characters: ids and people, instants, hashes. */
const limitByEnding = { Id: 120, By: 120, At: 40, Hash: 128 } as const;
type Ended = "id" | `${string}${keyof typeof limitByEnding}`;

type TextLimits = {
  [Table in keyof Tables]: { [Column in Exclude<TextColumn<Tables[Table]>, Ended>]: number };
};

/** Words of the product's own: a kind, a state, a language, a date. */
const key = 60;
const instant = 40;
const none = {};

/**
 * The most characters (UTF-16 units) that each text column holds. A new column without a limit does not compile. What
 * people type is bounded in their forms by the same numbers (`test/conventions/text-limits.test.ts`).
 */
export const textLimits: TextLimits = {
  people: { email: 254, name: 100 },
  sessions: { method: key },
  knownBrowsers: none,
  passkeys: { credential: 1400, publicKey: 3000, transports: 200, name: 60 },
  passkeyChallenges: none,
  openidAccounts: { issuer: 500, subject: 255 },
  openidRequests: none,
  signInRules: none,
  signInLinks: { purpose: key },
  invitations: { email: 254, name: 100, role: key, organisation: 120, inspectorate: key },
  members: { role: key, organisation: 120, inspectorate: key },
  reminders: { kind: key },
  unwantedReminders: { kind: key },
  messages: { template: key, details: 10_000, state: key },
  invitationLinks: none,
  inspections: { kind: key, areaName: 80, slug: key, dayOne: key, placeNames: 20_000 },
  inspectionDates: { key, ruleDate: key, date: key, at: instant, movedReason: 500, extensionReason: 500 },
  inspectionDateChanges: { key, fromValue: 200, toValue: 200, reason: 500 },
  dateProposalRefusals: { proposal: 4000, reason: 500 },
  inspectionContacts: { kind: key, name: 120, phone: key, email: 254, web: 308 },
  focusAreas: { shortName: 60, fullText: 1500, theme: 60 },
  bankHolidayChanges: { date: key, title: 120, change: key },
  questions: {
    ...{ audience: key, type: key, text: 400, hint: 400, choices: 6000, pictures: 1200, since: key },
    ...{ askedOf: key, condition: 2000 },
  },
  questionFocusAreas: none,
  questionVersions: {
    ...{ type: key, text: 400, hint: 400, choices: 6000, pictures: 1200, since: key, focusAreaIds: 2000 },
    ...{ askedOf: key, condition: 2000 },
  },
  questionMedia: {
    ...{ kind: key, language: key, standardText: 400, standardHint: 400, standardChoices: 6000 },
    ...{ storedName: 120, sha256: 128, mimeType: key, captions: 20_000, presenter: 120 },
  },
  questionShares: { audience: key, message: 2000 },
  questionShareVersions: none,
  questionVerdicts: none,
  questionComments: {
    body: 4000,
    suggestedText: 400,
    replacedText: 400,
    answerOutcome: key,
    answerReason: 2000,
  },
  questionReviews: { remark: 4000, answer: 2000 },
  forumAgreements: { organisation: 120 },
  questionWordings: {
    language: key,
    standardText: 400,
    standardHint: 400,
    standardChoices: 6000,
    text: 800,
    hint: 800,
    choices: 12_000,
    picture: key,
  },
  focusAreaWordings: { language: key, standardName: 60, shortName: 120, picture: key },
  inspectionLanguages: { language: key, signedOffOn: key },
  languageCorrections: { language: key, messageKey: 120, english: 1000, words: 1000 },
  // Every message in English and in one language.
  signedWords: { language: key, wordsByKey: 2_000_000 },
  approvals: { unanswered: 20_000, remark: 2000 },
  approvalVersions: none,
  youngPeopleApprovals: { unanswered: 20_000, remark: 2000 },
  youngPeopleApprovalVersions: none,
  consentStatements: { name: key, language: key, text: 50_000 },
  consents: { mode: key },
  surveyPauses: { reason: 500, note: 1000 },
  // Copied by the database from tables with limits of their own.
  surveys: {
    ...{ slug: key, kind: key, areaName: 80, dayOne: key, extensionReason: 500, finalDay: key },
    languages: 200,
  },
  surveyFaults: { reason: 500, questionVersionIds: 20_000 },
  faultMarks: { outcome: key },
  // What a draft may hold is the sum of its questions' limits (`fitAnswers`); these are beyond any of them.
  drafts: {
    about: 4000,
    childProfiles: 2000,
    answers: 5_000_000,
    sameAnswers: 5_000_000,
    passed: 4000,
    late: 5_000_000,
    faults: 200,
    windows: 10_000,
    doubts: 200,
    language: key,
  },
  responses: { mode: key, language: key, doubts: 200 },
  furtherReceipts: none,
  answers: { choice: key, words: 10_000 },
  responseGroups: { name: key, value: key },
  responseChildren: { name: key, value: key },
  unaskedQuestions: none,
  enteredResponses: none,
  paperReturns: { words: 600 },
  discussions: { heldOn: key, heldTime: key, place: 200, setting: key, helpers: 1000, adjustments: 1000 },
  discussionParticipants: { ageBand: key },
  participantConsents: { kind: key, note: 2000 },
  discussionTallies: { face: key },
  tallyPresses: none,
  participantAnswers: { face: key },
  discussionWords: { words: 2000 },
  youngPeoplesLinks: { code: key, name: 120, setting: key },
  parentalAgreements: { code: key, agreedRole: key, agreedForm: key, agreedOn: key },
  youngPeoplesResponses: {
    ...{ wayIn: key, ageBand: key, setting: key, circumstances: 600, language: key },
    // Six questions at most: words in each of them, with their marks in JSON.
    ...{ answers: 16_000, passed: 200, windows: 1200 },
  },
  youngPeoplesConsents: { kind: key, form: key, agreedRole: key, note: 2000 },
  youngPeoplesAnswers: { answer: key },
  youngPeoplesWords: { words: 2000, chooser: key, origin: key },
  youngPeoplesSymbols: { picture: key, word: 60, credit: 200, image: 60_000 },
  youngPeoplesRecordings: {
    ...{ kind: key, storedName: 120, sha256: 128, mimeType: key, strokes: 16_384, heldReason: 1000 },
  },
  youngPeoplesRecordingNotices: { step: key },
  meetingSessions: { place: 300, link: 500, access: 1500, cancelledReason: 500 },
  meetingNotes: { body: 4000, agreed: key },
  releases: { purpose: 300, content: 20_000_000 },
  reachTotals: { name: key, value: key },
  reachConfirmations: { name: key },
  reachReleases: { content: 1_000_000 },
  // A hundred thousand leaves.
  manifests: { settledUntil: instant, salt: 64, root: 64, leaves: 6_800_000 },
  responseJudgements: { kind: key, subject: 64, verdict: key, note: 500, entry: key },
  safeguardingInspectors: none,
  safeguardingFlags: {
    source: key,
    kinds: 2000,
    level: key,
    positions: 2000,
    outcome: key,
    outcomeWords: 2000,
  },
  safeguardingActions: { kind: key, done: 2000, value: 120, referredTo: 200, reference: 100 },
  safeguardingConcerns: { words: 4000, happened: 200, setting: 200 },
  safeguardingNotices: { step: key, level: key },
  standIns: { kind: key, fromDate: key, untilDate: key },
  textsToCheckForDanger: none,
  documentsToCheckForDanger: none,
  // Kept by the database itself beside what it is made from.
  texts: { source: key, words: 10_000 },
  // Words, each perhaps once more where hyphens join it to another.
  textTerms: { terms: 200_000, likelyLanguage: key },
  textsToIndex: none,
  textTranslations: { kind: key, language: key, words: 12_000 },
  textFocusAreas: none,
  textChanges: none,
  textMarks: none,
  textReadings: none,
  textFlags: none,
  textClaims: { claimedUntil: instant },
  themes: { name: 80, description: 1000, mergedInto: 120 },
  codings: { feeling: key, givenAs: 120 },
  quotations: { source: key, masks: 500_000, groupName: key, groupValue: key, recognisable: 1000 },
  readingSamples: { otherReader: 120 },
  sampleTexts: none,
  sampleSettlements: { decision: key },
  suggestedForThemes: none,
  suggestedLikeTexts: none,
  proposedMasks: none,
  savedSearches: { name: 80, query: 2000 },
  themeSplits: none,
  themeSplitCodings: none,
  themeRemovals: { mergedInto: 120 },
  themeRemovalCodings: none,
  sourceMarks: { source: key, mark: key, sentence: 400 },
  findings: none,
  findingVersions: { words: 3000 },
  findingEvidence: { kind: key, source: key, question: 400, labels: 8000, feeling: key },
  progressJudgements: { role: key, reason: 2000 },
  judgementDifferences: { words: 2000 },
  letters: none,
  letterSections: { kind: key },
  letterSectionVersions: { body: 12_000 },
  letterEditions: { content: 2_000_000 },
  letterAssurances: { inspectorate: key, remark: 2000 },
  letterSendings: none,
  letterComments: { sentence: 12_000, body: 2000, outcome: key, answer: 2000 },
  letterSectionComments: { sentence: 12_000, body: 2000, outcome: key, answer: 2000 },
  letterFigures: none,
  letterFinals: none,
  letterPublications: { citedTables: 200_000 },
  letterReasons: { about: key, subject: 100, reason: 2000 },
  letterReopenings: { reason: 2000 },
  letterCorrections: { words: 2000, citedTables: 200_000 },
  letterSummaries: { content: 20_000 },
  talkHours: { days: key, fromTime: key, untilTime: key },
  talkRequests: {
    ...{ language: key, adultRole: key, adultName: 100, adultContact: 254 },
    ...{ needs: 400, needsWords: 500, goodTime: key },
  },
  talkRequestSteps: { step: key, heldOn: key, heldTime: key, place: 200, setting: key },
  publicationNotices: { address: 254, mailbox: 254, language: key, forgetOn: key },
  letterHeads: {
    addressees: 1000,
    copiedTo: 1000,
    dated: key,
    ofstedSignatory: 300,
    cqcSignatory: 300,
  },
  letterFinalSendings: none,
  letterDelays: { reason: 2000 },
  letterCopies: { kind: key, name: 120, sentOn: key },
  evidenceUploads: {
    organisation: 120,
    fileName: 240,
    storedName: 120,
    kind: key,
    sha256: 128,
    shows: 500,
    scan: key,
    withdrawalReason: 1000,
    withdrawalAnswer: 1000,
  },
  evidenceFocusAreas: none,
  evidenceTexts: { text: 2_000_000, email: 20_000, problem: key },
  evidencePassages: { words: 2000 },
  evidencePreviews: { storedName: 120, why: key, sha256: 128 },
  evidenceRequests: { asked: 1000, askedOf: key, byDate: key },
  earlierFigures: { labels: 8000, source: 300 },
  seals: { parts: 100_000, hash: 128, verdict: 1_000_000, unsealReason: 1000 },
  sealedResponses: { hash: 128, part: key },
  lawfulWithdrawals: { reason: 1000 },
  youngPeoplesWithdrawals: { reason: 1000 },
  exports: {
    askedAs: key,
    kind: key,
    state: key,
    storedName: 120,
    unfinishedName: 120,
    basis: 10_000,
    why: key,
  },
  privacyNotices: { controllers: 1000, contact: 500 },
  retentionDecisions: { reason: 1000 },
  retentionHolds: { kind: key, reason: 1000, reviewOn: key, liftReason: 1000 },
  deletions: { languages: key },
  deletionCounts: { kind: key, name: key },
  auditEntries: {
    at: instant,
    actorKind: key,
    actorRole: key,
    action: 500,
    details: 1_000_000,
    hash: 128,
    chain: key,
  },
  auditHeads: { name: key, hash: 128 },
  auditCheckpoints: { name: key },
  auditProofs: { occasion: key, hash: 128 },
  auditTimeStamps: { response: 70_000 },
  auditWords: { salt: key, words: 10_000 },
  clockTicks: { name: key, at: instant },
  migrations: { name: 120 },
  jobs: {
    kind: key,
    queue: key,
    key: 300,
    payload: 10_000,
    state: key,
    leaseOwner: 200,
    leaseUntil: instant,
    lastError: 500,
  },
  fileStores: { name: key },
  erasedFiles: { storedName: 120, folder: key, why: key },
  erasures: { kind: key, parts: 10_000 },
  autosaves: { path: 1000, action: 1000, fields: 1_000_000 },
};

const byTable: Readonly<Record<string, Readonly<Record<string, number>>>> = textLimits;

/** The most characters of a column; undefined for one that holds no text. */
export function findTextLimit(table: string, column: string): number | undefined {
  const columns = byTable[table];
  if (columns === undefined) return undefined;
  const limit = columns[column];
  if (limit !== undefined || column === "id") return limit ?? limitByEnding.Id;
  const [ending] = /(?:Id|By|At|Hash)$/.exec(column) ?? [];
  return ending === undefined ? undefined : limitByEnding[ending as keyof typeof limitByEnding];
}

/** A text that is over its column's limit: nothing was stored. It says nothing of the text itself. */
export class TextTooLong extends Error {
  override name = "TextTooLong";
  /** By how many characters. */
  readonly over: number;

  constructor(table: string, column: string, over: number) {
    super(`${table}.${column} is ${over} characters over its limit`);
    this.over = over;
  }
}

/** Shorter than any limit: ids, instants, keys. */
const alwaysFits = 40;

/** Throws `TextTooLong` where a value is longer than its column may hold. */
export function checkTextLength(table: string, column: string, value: unknown): void {
  if (typeof value === "string" ? value.length <= alwaysFits : !isStoredAsJson(value)) return;
  const limit = findTextLimit(table, column);
  if (limit === undefined) return;
  const text = encodeParameter(value);
  if (typeof text !== "string") return;
  if (text.length > limit) throw new TextTooLong(table, column, text.length - limit);
}

/** The same for a row, or for what changes of one. */
export function checkTextLengths(table: string, row: object): void {
  for (const [column, value] of Object.entries(row)) checkTextLength(table, column, value);
}
