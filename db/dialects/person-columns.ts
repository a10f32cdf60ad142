import { sql } from "kysely";
import type { Queries } from "../connection.ts";
import type { Tables } from "../tables/index.ts";
import { type OwnedTable, ownedTables } from "./deletion.ts";

type ColumnName = {
  [Table in keyof Tables & string]: `${Table}.${keyof Tables[Table] & string}`;
}[keyof Tables & string];

/** Of whose rows a person's copy shows each by itself (`domain/held-data/find-person-data.server.ts`). */
export const shownColumns: readonly ColumnName[] = [
  ...(["members.personId", "sessions.personId", "knownBrowsers.personId", "passkeys.personId"] as const),
  ...(["openidAccounts.personId", "signInLinks.personId", "autosaves.personId"] as const),
  ...(["messages.personId", "savedSearches.personId", "auditEntries.actorId"] as const),
];

/**
 * Every other column that says who of those who work here did something, with what it was: their copy counts its rows by
 * re-visit. `person-data.test.ts` holds the schema to both lists.
 */
export const countedColumns = {
  "parentalAgreements.createdBy": "slips for parents’ agreement made",
  "parentalAgreements.recordedBy": "parents’ agreements recorded",
  "parentalAgreements.withdrawnBy": "parents’ agreements withdrawn",
  "youngPeoplesConsents.recordedBy": "young people’s consents recorded",
  "youngPeoplesRecordings.heardBy": "recordings and drawings of young people heard or seen first",
  "youngPeoplesRecordings.writtenDownBy": "recordings and drawings of young people written down",
  "youngPeoplesRecordings.heldBy": "recordings and drawings of young people held",
  "youngPeoplesSymbols.createdBy": "settings’ own symbols added",
  "youngPeoplesSymbols.removedBy": "settings’ own symbols removed",
  "youngPeoplesRecordingNotices.personId": "messages about recordings and drawings of young people",
  "youngPeoplesLinks.createdBy": "links for groups of young people made",
  "youngPeoplesLinks.closedBy": "links for groups of young people closed",
  "questionMedia.addedBy": "films and sounds of questions added",
  "questionMedia.signedOffBy": "films and sounds of questions signed off",
  "approvals.approvedBy": "approvals of questions",
  "bankHolidayChanges.changedBy": "changes of bank holidays",
  "codings.codedBy": "words put under a theme",
  "codings.removedBy": "words removed from a theme",
  "dateProposalRefusals.refusedBy": "proposed dates declined",
  "deletions.askedBy": "requests to delete",
  "deletions.withdrawnBy": "requests to delete withdrawn",
  "deletions.confirmedBy": "deletions confirmed",
  "discussionWords.recordedBy": "young people’s words recorded",
  "discussions.createdBy": "discussions set up",
  "discussions.consentCheckedBy": "consents asked for again at the start of a discussion",
  "discussions.withdrawalsSettledBy": "withdrawals of young people settled",
  "earlierFigures.enteredBy": "earlier figures entered",
  "earlierFigures.removedBy": "earlier figures removed",
  "enteredResponses.enteredBy": "responses entered",
  "enteredResponses.correctedBy": "entered responses corrected",
  "enteredResponses.withdrawnBy": "entered responses withdrawn",
  "evidenceRequests.askedBy": "requests for evidence",
  "evidenceUploads.sentBy": "documents sent as evidence",
  "evidenceUploads.openedBy": "documents opened first",
  "evidenceUploads.withdrawalAnsweredBy": "withdrawals of evidence answered",
  "exports.askedBy": "files asked for",
  "fileStores.pairedBy": "folders of files paired",
  "findingEvidence.addedBy": "evidence linked to findings",
  "findingEvidence.removedBy": "evidence unlinked from findings",
  "findingVersions.writtenBy": "versions of findings",
  "findings.createdBy": "findings begun",
  "findings.withdrawnBy": "findings withdrawn",
  "focusAreaWordings.writtenBy": "wordings of focus areas",
  "forumAgreements.agreedBy": "agreements for a forum",
  "forumAgreements.withdrawnBy": "agreements for a forum withdrawn",
  "inspectionDateChanges.changedBy": "changes of dates",
  "inspectionDates.movedBy": "dates moved",
  "inspectionLanguages.recordedBy": "sign-offs of a language recorded",
  "inspectionLanguages.switchedOnBy": "languages switched on",
  "reminders.personId": "reminders sent to them",
  "unwantedReminders.personId": "reminders that they do not want",
  "languageCorrections.writtenBy": "words of a language corrected",
  "inspections.createdBy": "re-visits started",
  "inspections.notifiedBy": "notifications recorded",
  "invitations.invitedBy": "invitations sent",
  "judgementDifferences.recordedBy": "differences between inspectors recorded",
  "lawfulWithdrawals.recordedBy": "withdrawals by law recorded",
  "youngPeoplesWithdrawals.recordedBy": "withdrawals by law of young people’s own answers recorded",
  "letterAssurances.assuredBy": "assurances of the letter",
  "letterComments.commentedBy": "comments on the facts of the letter",
  "letterComments.answeredBy": "comments on the facts of the letter answered",
  "letterCopies.recordedBy": "copies of the letter recorded",
  "letterCorrections.publishedBy": "earlier editions of the letter published",
  "letterCorrections.correctedBy": "corrections of the letter",
  "letterDelays.recordedBy": "delays of the letter",
  "letterFinalSendings.sentBy": "sendings of the final letter",
  "letterFinals.madeBy": "letters made final",
  "letterHeads.writtenBy": "heads of the letter",
  "letterPublications.publishedBy": "publications of the letter",
  "letterReasons.recordedBy": "reasons why the letter may leave",
  "letterReopenings.madeBy": "final letters made that were reopened",
  "letterReopenings.reopenedBy": "letters reopened",
  "letterSectionComments.commentedBy": "comments between inspectors on the letter",
  "letterSectionComments.answeredBy": "comments between inspectors settled",
  "letterSectionVersions.writtenBy": "versions of sections of the letter",
  "letterSendings.sentBy": "sendings of the draft letter",
  "letterSummaries.writtenBy": "what families read beside a letter's decisions, written",
  "letters.createdBy": "letters begun",
  "meetingNotes.takenBy": "notes of the open meeting",
  "meetingSessions.createdBy": "sessions of the open meeting arranged",
  "meetingSessions.cancelledBy": "sessions of the open meeting cancelled",
  "meetingSessions.statementReadBy": "statements read out at the open meeting",
  "paperReturns.changedBy": "return addresses of the paper form",
  "participantConsents.recordedBy": "consents of young people recorded",
  "people.deactivatedBy": "people deactivated",
  "privacyNotices.publishedBy": "editions of the privacy notice",
  "progressJudgements.judgedBy": "judgements of progress",
  "questionComments.reviewerId": "comments on questions",
  "questionComments.answeredBy": "comments on questions answered",
  "questionReviews.reviewerId": "reviews of questions",
  "questionReviews.answeredBy": "remarks on questions answered",
  "questionShares.sharedBy": "questions shared",
  "questionVerdicts.reviewerId": "judgements of how questions are phrased",
  "questionWordings.writtenBy": "wordings of questions",
  "questions.createdBy": "questions added",
  "quotations.preparedBy": "quotations prepared",
  "quotations.withdrawnBy": "quotations withdrawn",
  "reachConfirmations.confirmedBy": "totals of the area confirmed",
  "reachTotals.changedBy": "totals of the area entered",
  "readingSamples.proposedBy": "samples proposed",
  "readingSamples.otherReader": "samples read as the second reader",
  "readingSamples.endedBy": "samples ended",
  "releases.madeBy": "releases of counts",
  "releases.sharedBy": "releases of counts shared",
  "responseJudgements.judgedBy": "judgements of marked responses",
  "retentionDecisions.decidedBy": "decisions of how long everything is kept",
  "retentionHolds.setBy": "holds on deleting",
  "retentionHolds.liftedBy": "holds lifted",
  "safeguardingActions.doneBy": "actions of the safeguarding queue",
  "safeguardingConcerns.writtenBy": "concerns written down",
  "safeguardingFlags.closedBy": "entries of the safeguarding queue closed",
  "safeguardingFlags.ownerId": "entries of the safeguarding queue passed to them",
  "safeguardingFlags.seenBy": "entries of the safeguarding queue opened first",
  "safeguardingInspectors.personId": "safeguarding queues looked after",
  "safeguardingInspectors.namedBy": "inspectors named for the safeguarding queue",
  "safeguardingNotices.personId": "messages about entries nobody had seen to",
  "sampleSettlements.settledBy": "differences in samples settled",
  "seals.sealedBy": "seals put on",
  "seals.unsealedBy": "seals removed",
  "signInRules.requiredBy": "stronger sign-ins required",
  "sourceMarks.markedBy": "marks of sources",
  "standIns.absentId": "absences in which somebody stands in for them",
  "standIns.endedBy": "stand-ins ended",
  "standIns.namedBy": "stand-ins named",
  "standIns.standInId": "times of standing in for somebody",
  "surveyFaults.markedBy": "faults of the survey recorded",
  "surveyFaults.withdrawnBy": "faults of the survey withdrawn",
  "surveyPauses.pausedBy": "pauses of the survey begun",
  "surveyPauses.resumedBy": "pauses of the survey ended",
  "talkHours.setBy": "hours for young people’s requests to talk set",
  "talkRequestSteps.doneBy": "things done about young people’s requests to talk",
  "textClaims.personId": "texts handed out to read",
  "textFlags.flaggedBy": "texts flagged",
  "textReadings.personId": "texts marked as read",
  "textTranslations.madeBy": "translations and transcripts",
  "themeRemovals.removedBy": "themes removed",
  "themeRemovals.undoneBy": "themes restored",
  "themeSplits.splitBy": "themes split",
  "themeSplits.undoneBy": "splits of themes undone",
  "themes.madeBy": "themes made",
  "themes.removedBy": "themes taken out",
  "youngPeopleApprovals.approvedBy": "approvals of young people’s questions",
} as const satisfies Partial<Record<ColumnName, string>>;

export type CountedColumn = keyof typeof countedColumns;
export type PersonRowCount = { column: CountedColumn; inspectionId: string | null; rows: number };

/** How many rows of each column name this person, by the re-visit that they belong to; null for those of none. */
export async function countRowsOfPerson(
  db: Queries,
  { personId }: { personId: string },
): Promise<PersonRowCount[]> {
  const counts: PersonRowCount[] = [];
  for (const column of Object.keys(countedColumns) as CountedColumn[]) {
    const [table = "", name = ""] = column.split(".");
    const { inspectionId, from } = inspectionOf(table as keyof Tables);
    const { rows } = await sql<{ inspectionId: string | null; rows: number | string }>`
      select ${inspectionId} as "inspectionId", count(*) as rows ${from}
      where ${sql.id("row", name)} = ${personId} group by 1`.execute(db);
    for (const row of rows) counts.push({ column, inspectionId: row.inspectionId, rows: Number(row.rows) });
  }
  return counts;
}

/** How a row of a table says to which re-visit it belongs: by a column of its own, or of a row that it belongs to. */
function inspectionOf(table: keyof Tables) {
  if (table === "inspections") return ofItself(table, sql.id("row", "id"));
  if (table === "deletions") return ofItself(table, sql.id("row", "inspectionId"));
  const chain: OwnedTable[] = ownedTables.filter((owned) => owned.table === table);
  for (let last = chain[0]; last?.in !== undefined; last = chain.at(-1)) {
    const parent = ownedTables.find((owned) => owned.table === last?.in);
    if (!parent) throw new Error(`nothing says whose rows of ${last.in} are`);
    chain.push(parent);
  }
  const end = chain.at(-1);
  if (!end) return ofItself(table, sql`null`);
  const nameOf = (place: number) => (place === 0 ? "row" : `parent${place}`);
  const joins = chain.slice(1).map((parent, index) => {
    const child = chain[index];
    const key = parent.table === "texts" ? "number" : "id";
    return sql`join ${sql.table(parent.table)} as ${sql.id(nameOf(index + 1))}
      on ${sql.id(nameOf(index), child?.by ?? "")} = ${sql.id(nameOf(index + 1), key)}`;
  });
  return {
    inspectionId: sql.id(nameOf(chain.length - 1), end.by),
    from: sql`from ${sql.table(table)} as ${sql.id("row")} ${sql.join(joins, sql` `)}`,
  };
}

function ofItself(table: keyof Tables, inspectionId: ReturnType<typeof sql>) {
  return { inspectionId, from: sql`from ${sql.table(table)} as ${sql.id("row")}` };
}
