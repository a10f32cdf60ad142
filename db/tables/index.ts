import type {
  AuditCheckpointsTable,
  AuditEntriesTable,
  AuditHeadsTable,
  AuditProofsTable,
  AuditTimeStampsTable,
  AuditWordsTable,
  ClockTicksTable,
  MigrationsTable,
} from "./audit.ts";
import type { AutosavesTable } from "./autosaves.ts";
import type { ReleasesTable } from "./collation.ts";
import type { EarlierFiguresTable } from "./earlier-figures.ts";
import type { ErasuresTable } from "./erasures.ts";
import type {
  EvidenceFocusAreasTable,
  EvidencePassagesTable,
  EvidencePreviewsTable,
  EvidenceRequestsTable,
  EvidenceTextsTable,
  EvidenceUploadsTable,
} from "./evidence.ts";
import type { ExportsTable } from "./exports.ts";
import type { ErasedFilesTable, FileStoresTable } from "./files.ts";
import type {
  FindingEvidenceTable,
  FindingsTable,
  FindingVersionsTable,
  JudgementDifferencesTable,
  ProgressJudgementsTable,
  SourceMarksTable,
} from "./findings.ts";
import type {
  BankHolidayChangesTable,
  DateProposalRefusalsTable,
  FocusAreasTable,
  InspectionContactsTable,
  InspectionDateChangesTable,
  InspectionDatesTable,
  InspectionsTable,
} from "./inspections.ts";
import type { JobsTable } from "./jobs.ts";
import type { ResponseJudgementsTable } from "./judgements.ts";
import type * as letters from "./letters.ts";
import type { ManifestsTable } from "./manifests.ts";
import type { MeetingNotesTable, MeetingSessionsTable } from "./meetings.ts";
import type {
  InvitationLinksTable,
  MessagesTable,
  RemindersTable,
  UnwantedRemindersTable,
} from "./messages.ts";
import type { EnteredResponsesTable, PaperReturnsTable } from "./offline-responses.ts";
import type {
  InvitationsTable,
  KnownBrowsersTable,
  MembersTable,
  PeopleTable,
  SessionsTable,
  SignInLinksTable,
} from "./people.ts";
import type {
  ApprovalsTable,
  ApprovalVersionsTable,
  ForumAgreementsTable,
  QuestionCommentsTable,
  QuestionFocusAreasTable,
  QuestionReviewsTable,
  QuestionSharesTable,
  QuestionShareVersionsTable,
  QuestionsTable,
  QuestionVerdictsTable,
  QuestionVersionsTable,
  YoungPeopleApprovalsTable,
  YoungPeopleApprovalVersionsTable,
} from "./questions.ts";
import type { QuotationsTable } from "./quotations.ts";
import type { ReachConfirmationsTable, ReachReleasesTable, ReachTotalsTable } from "./reach.ts";
import type {
  CodingsTable,
  TextChangesTable,
  TextClaimsTable,
  TextFlagsTable,
  TextFocusAreasTable,
  TextMarksTable,
  TextReadingsTable,
  TextsTable,
  TextsToIndexTable,
  TextTermsTable,
  ThemesTable,
} from "./reading.ts";
import type {
  DeletionCountsTable,
  DeletionsTable,
  PrivacyNoticesTable,
  RetentionDecisionsTable,
  RetentionHoldsTable,
} from "./retention.ts";
import type {
  DocumentsToCheckForDangerTable,
  SafeguardingActionsTable,
  SafeguardingConcernsTable,
  SafeguardingFlagsTable,
  SafeguardingInspectorsTable,
  SafeguardingNoticesTable,
  StandInsTable,
  TextsToCheckForDangerTable,
} from "./safeguarding.ts";
import type {
  ReadingSamplesTable,
  SampleSettlementsTable,
  SampleTextsTable,
  SavedSearchesTable,
  ThemeRemovalCodingsTable,
  ThemeRemovalsTable,
  ThemeSplitCodingsTable,
  ThemeSplitsTable,
} from "./samples.ts";
import type { LawfulWithdrawalsTable, SealedResponsesTable, SealsTable } from "./seals.ts";
import type * as signIn from "./sign-in.ts";
import type { ProposedMasksTable, SuggestedForThemesTable, SuggestedLikeTextsTable } from "./suggestions.ts";
import type {
  AnswersTable,
  ConsentStatementsTable,
  ConsentsTable,
  DraftsTable,
  FaultMarksTable,
  FurtherReceiptsTable,
  ResponseChildrenTable,
  ResponseGroupsTable,
  ResponsesTable,
  SurveyFaultsTable,
  SurveyPausesTable,
  SurveysTable,
  UnaskedQuestionsTable,
} from "./surveys.ts";
import type { TalkHoursTable, TalkRequestStepsTable, TalkRequestsTable } from "./talk-requests.ts";
import type { TextTranslationsTable } from "./text-translations.ts";
import type {
  FocusAreaWordingsTable,
  InspectionLanguagesTable,
  LanguageCorrectionsTable,
  QuestionMediaTable,
  QuestionWordingsTable,
  SignedWordsTable,
} from "./wordings.ts";
import type {
  DiscussionParticipantsTable,
  DiscussionsTable,
  DiscussionTalliesTable,
  DiscussionWordsTable,
  ParticipantAnswersTable,
  ParticipantConsentsTable,
  TallyPressesTable,
} from "./young-people.ts";

/** Every table, by its name in both databases. Instants are ISO UTC text, dates YYYY-MM-DD, booleans 0 or 1, JSON text. */
import type {
  ParentalAgreementsTable,
  YoungPeoplesAnswersTable,
  YoungPeoplesConsentsTable,
  YoungPeoplesLinksTable,
  YoungPeoplesRecordingNoticesTable,
  YoungPeoplesRecordingsTable,
  YoungPeoplesResponsesTable,
  YoungPeoplesSymbolsTable,
  YoungPeoplesWordsTable,
} from "./young-peoples-responses.ts";

export interface Tables {
  people: PeopleTable;
  sessions: SessionsTable;
  knownBrowsers: KnownBrowsersTable;
  passkeys: signIn.PasskeysTable;
  passkeyChallenges: signIn.PasskeyChallengesTable;
  openidAccounts: signIn.OpenidAccountsTable;
  openidRequests: signIn.OpenidRequestsTable;
  signInRules: signIn.SignInRulesTable;
  signInLinks: SignInLinksTable;
  invitations: InvitationsTable;
  members: MembersTable;
  messages: MessagesTable;
  reminders: RemindersTable;
  unwantedReminders: UnwantedRemindersTable;
  invitationLinks: InvitationLinksTable;
  inspections: InspectionsTable;
  inspectionDates: InspectionDatesTable;
  inspectionDateChanges: InspectionDateChangesTable;
  dateProposalRefusals: DateProposalRefusalsTable;
  inspectionContacts: InspectionContactsTable;
  focusAreas: FocusAreasTable;
  bankHolidayChanges: BankHolidayChangesTable;
  questions: QuestionsTable;
  questionFocusAreas: QuestionFocusAreasTable;
  questionVersions: QuestionVersionsTable;
  questionShares: QuestionSharesTable;
  questionShareVersions: QuestionShareVersionsTable;
  questionVerdicts: QuestionVerdictsTable;
  questionComments: QuestionCommentsTable;
  questionReviews: QuestionReviewsTable;
  forumAgreements: ForumAgreementsTable;
  questionMedia: QuestionMediaTable;
  questionWordings: QuestionWordingsTable;
  focusAreaWordings: FocusAreaWordingsTable;
  inspectionLanguages: InspectionLanguagesTable;
  languageCorrections: LanguageCorrectionsTable;
  signedWords: SignedWordsTable;
  approvals: ApprovalsTable;
  approvalVersions: ApprovalVersionsTable;
  youngPeopleApprovals: YoungPeopleApprovalsTable;
  youngPeopleApprovalVersions: YoungPeopleApprovalVersionsTable;
  consentStatements: ConsentStatementsTable;
  consents: ConsentsTable;
  drafts: DraftsTable;
  responses: ResponsesTable;
  furtherReceipts: FurtherReceiptsTable;
  surveyPauses: SurveyPausesTable;
  surveys: SurveysTable;
  surveyFaults: SurveyFaultsTable;
  faultMarks: FaultMarksTable;
  answers: AnswersTable;
  responseChildren: ResponseChildrenTable;
  responseGroups: ResponseGroupsTable;
  unaskedQuestions: UnaskedQuestionsTable;
  enteredResponses: EnteredResponsesTable;
  paperReturns: PaperReturnsTable;
  discussions: DiscussionsTable;
  discussionParticipants: DiscussionParticipantsTable;
  participantConsents: ParticipantConsentsTable;
  discussionTallies: DiscussionTalliesTable;
  tallyPresses: TallyPressesTable;
  participantAnswers: ParticipantAnswersTable;
  discussionWords: DiscussionWordsTable;
  youngPeoplesLinks: YoungPeoplesLinksTable;
  parentalAgreements: ParentalAgreementsTable;
  youngPeoplesResponses: YoungPeoplesResponsesTable;
  youngPeoplesConsents: YoungPeoplesConsentsTable;
  youngPeoplesAnswers: YoungPeoplesAnswersTable;
  youngPeoplesWords: YoungPeoplesWordsTable;
  youngPeoplesRecordings: YoungPeoplesRecordingsTable;
  youngPeoplesSymbols: YoungPeoplesSymbolsTable;
  youngPeoplesRecordingNotices: YoungPeoplesRecordingNoticesTable;
  meetingSessions: MeetingSessionsTable;
  meetingNotes: MeetingNotesTable;
  releases: ReleasesTable;
  reachTotals: ReachTotalsTable;
  reachConfirmations: ReachConfirmationsTable;
  reachReleases: ReachReleasesTable;
  manifests: ManifestsTable;
  responseJudgements: ResponseJudgementsTable;
  safeguardingInspectors: SafeguardingInspectorsTable;
  safeguardingFlags: SafeguardingFlagsTable;
  safeguardingActions: SafeguardingActionsTable;
  safeguardingConcerns: SafeguardingConcernsTable;
  safeguardingNotices: SafeguardingNoticesTable;
  standIns: StandInsTable;
  textsToCheckForDanger: TextsToCheckForDangerTable;
  documentsToCheckForDanger: DocumentsToCheckForDangerTable;
  texts: TextsTable;
  textTerms: TextTermsTable;
  textsToIndex: TextsToIndexTable;
  textFocusAreas: TextFocusAreasTable;
  textChanges: TextChangesTable;
  textMarks: TextMarksTable;
  textReadings: TextReadingsTable;
  textFlags: TextFlagsTable;
  textClaims: TextClaimsTable;
  themes: ThemesTable;
  textTranslations: TextTranslationsTable;
  codings: CodingsTable;
  quotations: QuotationsTable;
  readingSamples: ReadingSamplesTable;
  sampleTexts: SampleTextsTable;
  sampleSettlements: SampleSettlementsTable;
  suggestedForThemes: SuggestedForThemesTable;
  suggestedLikeTexts: SuggestedLikeTextsTable;
  proposedMasks: ProposedMasksTable;
  savedSearches: SavedSearchesTable;
  themeSplits: ThemeSplitsTable;
  themeSplitCodings: ThemeSplitCodingsTable;
  themeRemovals: ThemeRemovalsTable;
  themeRemovalCodings: ThemeRemovalCodingsTable;
  sourceMarks: SourceMarksTable;
  findings: FindingsTable;
  findingVersions: FindingVersionsTable;
  findingEvidence: FindingEvidenceTable;
  progressJudgements: ProgressJudgementsTable;
  judgementDifferences: JudgementDifferencesTable;
  letters: letters.LettersTable;
  letterSections: letters.LetterSectionsTable;
  letterSectionVersions: letters.LetterSectionVersionsTable;
  letterEditions: letters.LetterEditionsTable;
  letterAssurances: letters.LetterAssurancesTable;
  letterSendings: letters.LetterSendingsTable;
  letterComments: letters.LetterCommentsTable;
  letterSectionComments: letters.LetterSectionCommentsTable;
  letterFigures: letters.LetterFiguresTable;
  letterFinals: letters.LetterFinalsTable;
  letterPublications: letters.LetterPublicationsTable;
  letterReopenings: letters.LetterReopeningsTable;
  letterCorrections: letters.LetterCorrectionsTable;
  letterReasons: letters.LetterReasonsTable;
  letterHeads: letters.LetterHeadsTable;
  letterSummaries: letters.LetterSummariesTable;
  publicationNotices: letters.PublicationNoticesTable;
  talkHours: TalkHoursTable;
  talkRequests: TalkRequestsTable;
  talkRequestSteps: TalkRequestStepsTable;
  letterFinalSendings: letters.LetterFinalSendingsTable;
  letterDelays: letters.LetterDelaysTable;
  letterCopies: letters.LetterCopiesTable;
  evidenceUploads: EvidenceUploadsTable;
  evidenceFocusAreas: EvidenceFocusAreasTable;
  evidenceTexts: EvidenceTextsTable;
  evidencePassages: EvidencePassagesTable;
  evidencePreviews: EvidencePreviewsTable;
  evidenceRequests: EvidenceRequestsTable;
  earlierFigures: EarlierFiguresTable;
  seals: SealsTable;
  sealedResponses: SealedResponsesTable;
  lawfulWithdrawals: LawfulWithdrawalsTable;
  youngPeoplesWithdrawals: LawfulWithdrawalsTable;
  privacyNotices: PrivacyNoticesTable;
  retentionDecisions: RetentionDecisionsTable;
  retentionHolds: RetentionHoldsTable;
  deletions: DeletionsTable;
  deletionCounts: DeletionCountsTable;
  exports: ExportsTable;
  jobs: JobsTable;
  fileStores: FileStoresTable;
  erasedFiles: ErasedFilesTable;
  erasures: ErasuresTable;
  auditEntries: AuditEntriesTable;
  auditHeads: AuditHeadsTable;
  auditCheckpoints: AuditCheckpointsTable;
  auditProofs: AuditProofsTable;
  auditTimeStamps: AuditTimeStampsTable;
  auditWords: AuditWordsTable;
  clockTicks: ClockTicksTable;
  autosaves: AutosavesTable;
  migrations: MigrationsTable;
}
