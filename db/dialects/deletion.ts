import { type RawBuilder, sql } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import type { Tables } from "../tables/index.ts";
import { kindOf } from "./index.ts";

/** What a certificate counts apart. */
export type RowKind =
  | "responses"
  | "young-people"
  | "meeting"
  | "evidence"
  | "safeguarding"
  | "reading"
  | "counts"
  | "findings"
  | "letter"
  | "seals"
  | "questions"
  | "set-up"
  | "exports"
  | "jobs";

/** A table with rows of an inspection: `by` holds its id, or where there is an `in` the key of a row of that table. */
export type OwnedTable = { kind: RowKind; table: keyof Tables; by: string; in?: keyof Tables };

type TableNames = (keyof Tables)[];
const direct = (kind: RowKind, ...tables: TableNames): OwnedTable[] =>
  tables.map((table) => ({ kind, table, by: "inspectionId" }));
const ofText = (...tables: TableNames): OwnedTable[] =>
  tables.map((table) => ({ kind: "reading", table, by: "textNumber", in: "texts" }));
const of = (kind: RowKind, parent: keyof Tables, by: string, ...tables: TableNames): OwnedTable[] =>
  tables.map((table) => ({ kind, table, by, in: parent }));

/**
 * Every table with rows of an inspection, in an order in which they can be deleted: what points to a row stands before it. The
 * seals come first, since nothing that they protect can go while they are there. `deletion-coverage.test.ts` holds the schema to it.
 */
export const ownedTables: readonly OwnedTable[] = [
  ...of("seals", "seals", "sealId", "lawfulWithdrawals", "sealedResponses"),
  ...of("seals", "seals", "sealId", "youngPeoplesWithdrawals"),
  ...direct("seals", "seals"),
  ...ofText(
    "textTerms",
    "textsToIndex",
    "textsToCheckForDanger",
    "textFocusAreas",
    "textReadings",
    "textFlags",
    "textClaims",
  ),
  ...ofText("suggestedForThemes", "suggestedLikeTexts"),
  ...of("reading", "readingSamples", "sampleId", "sampleSettlements", "sampleTexts"),
  ...of("reading", "themeRemovals", "removalId", "themeRemovalCodings"),
  ...of("reading", "themeSplits", "splitId", "themeSplitCodings"),
  ...of("reading", "themes", "themeId", "codings"),
  ...ofText("textTranslations", "textChanges"),
  ...direct("reading", "texts"),
  ...of("responses", "responses", "responseId", "answers", "responseGroups", "furtherReceipts", "faultMarks"),
  ...of("responses", "responses", "responseId", "responseChildren", "unaskedQuestions"),
  ...direct("responses", "enteredResponses", "responseJudgements"),
  ...of("safeguarding", "safeguardingFlags", "flagId", "safeguardingActions", "safeguardingConcerns"),
  ...of("safeguarding", "safeguardingFlags", "flagId", "safeguardingNotices"),
  ...direct("safeguarding", "safeguardingFlags", "safeguardingInspectors", "standIns"),
  ...direct("responses", "consents", "drafts", "responses", "paperReturns"),
  ...of("letter", "letterSections", "sectionId", "letterFigures", "letterComments"),
  ...of("letter", "letterSections", "sectionId", "letterSectionComments", "letterSectionVersions"),
  ...of("letter", "letterSections", "sectionId", "letterSummaries"),
  ...of("letter", "letters", "letterId", "letterCorrections", "letterPublications", "letterReasons"),
  ...of("letter", "letters", "letterId", "letterHeads", "letterFinalSendings", "letterDelays"),
  ...of("letter", "letters", "letterId", "letterCopies", "letterReopenings", "letterFinals"),
  ...of("letter", "letters", "letterId", "letterAssurances", "letterSendings", "letterSections"),
  ...of("letter", "letters", "letterId", "letterEditions"),
  ...direct("letter", "letters", "publicationNotices"),
  ...of("findings", "findings", "findingId", "findingEvidence", "findingVersions"),
  ...of("reading", "quotations", "quotationId", "proposedMasks"),
  ...direct("reading", "quotations"),
  ...direct("findings", "findings", "judgementDifferences", "progressJudgements", "sourceMarks"),
  ...of("evidence", "evidenceUploads", "uploadId", "documentsToCheckForDanger"),
  ...of("evidence", "evidenceUploads", "uploadId", "evidenceFocusAreas", "evidencePassages"),
  ...of("evidence", "evidenceUploads", "uploadId", "evidencePreviews", "evidenceTexts"),
  ...direct("evidence", "evidenceUploads", "evidenceRequests"),
  ...of("young-people", "youngPeoplesRecordings", "recordingId", "youngPeoplesRecordingNotices"),
  ...of("young-people", "youngPeoplesResponses", "responseId", "youngPeoplesRecordings"),
  ...of("young-people", "youngPeoplesResponses", "responseId", "youngPeoplesWords", "youngPeoplesAnswers"),
  ...of("young-people", "youngPeoplesResponses", "responseId", "youngPeoplesConsents"),
  ...direct("young-people", "youngPeoplesResponses", "parentalAgreements", "youngPeoplesSymbols"),
  ...direct("young-people", "youngPeoplesLinks"),
  ...of("young-people", "talkRequests", "requestId", "talkRequestSteps"),
  ...direct("young-people", "talkRequests", "talkHours"),
  ...of("young-people", "discussions", "discussionId", "discussionWords", "discussionTallies"),
  ...of("young-people", "discussions", "discussionId", "tallyPresses", "participantAnswers"),
  ...of("young-people", "discussionParticipants", "participantId", "participantConsents"),
  ...of("young-people", "discussions", "discussionId", "discussionParticipants"),
  ...direct("young-people", "discussions"),
  ...of("meeting", "meetingSessions", "sessionId", "meetingNotes"),
  ...direct("meeting", "meetingSessions"),
  ...direct("counts", "earlierFigures", "reachTotals", "reachConfirmations", "reachReleases", "releases"),
  ...direct("counts", "manifests"),
  ...of("reading", "themes", "themeId", "themeRemovals"),
  ...of("reading", "themes", "fromThemeId", "themeSplits"),
  ...direct("reading", "themes", "readingSamples", "savedSearches"),
  ...of("questions", "questionShares", "shareId", "questionVerdicts", "questionComments"),
  ...of("questions", "questionShares", "shareId", "questionReviews", "questionShareVersions"),
  ...direct("questions", "questionShares"),
  ...of("questions", "approvals", "approvalId", "approvalVersions"),
  ...direct("questions", "approvals"),
  ...of("questions", "youngPeopleApprovals", "approvalId", "youngPeopleApprovalVersions"),
  ...direct("questions", "youngPeopleApprovals"),
  ...of("questions", "questions", "questionId", "questionFocusAreas"),
  ...direct(
    "questions",
    "questionMedia",
    "questionWordings",
    "focusAreaWordings",
    "questionVersions",
    "questions",
  ),
  ...direct("questions", "forumAgreements", "languageCorrections", "inspectionLanguages"),
  ...direct("set-up", "focusAreas", "inspectionContacts", "inspectionDateChanges", "dateProposalRefusals"),
  ...direct("set-up", "auditWords", "inspectionDates", "retentionDecisions", "retentionHolds", "signInRules"),
  ...direct("set-up", "privacyNotices"),
  ...direct("set-up", "surveyFaults", "surveyPauses", "surveys"),
  ...direct("exports", "exports", "messages", "reminders"),
  ...of("set-up", "invitations", "invitationId", "invitationLinks"),
  ...direct("set-up", "invitations", "members"),
  // Kept by triggers as the others go
  ...direct("reading", "textMarks"),
];

/** What migration 0102 has the database say. */
const refusal = "the inspection is deleted";

/** Whether the database refused a row because two people had decided to delete what it belongs to. */
export function isDeletionRefusal(error: unknown): boolean {
  return error instanceof Error && error.message.includes(refusal);
}

/** Those with names of files in a folder. */
export const fileColumns = {
  evidenceUploads: { folder: "uploads", names: ["storedName"] },
  evidencePreviews: { folder: "uploads", names: ["storedName"] },
  youngPeoplesRecordings: { folder: "uploads", names: ["storedName"] },
  questionMedia: { folder: "uploads", names: ["storedName"] },
  exports: { folder: "exports", names: ["storedName", "unfinishedName"] },
} as const satisfies Partial<
  Record<keyof Tables, { folder: "uploads" | "exports"; names: readonly string[] }>
>;

const isFileTable = (table: keyof Tables): table is keyof typeof fileColumns => table in fileColumns;

/** Texts are known by a number, all others by an id. */
const keyOf = (table: keyof Tables) => (table === "texts" ? "number" : "id");

/**
 * From where its rows of an inspection are read: the table under the name `row`, after those that it belongs to. SQLite reads
 * cross joins in the order in which they stand, so that each is looked up by its index.
 */
function rowsOf(owned: OwnedTable, inspectionId: string): RawBuilder<unknown> {
  const chain: OwnedTable[] = [owned];
  for (let last = owned; last.in !== undefined; ) {
    const parent = ownedTables.find(({ table }) => table === last.in);
    if (!parent) throw new Error(`nothing says whose rows of ${last.in} are`);
    chain.push(parent);
    last = parent;
  }
  const nameOf = (place: number) => (place === 0 ? "row" : `parent${place}`);
  const tables = chain.map(({ table }, place) => sql`${sql.table(table)} as ${sql.id(nameOf(place))}`);
  const conditions = chain.map(({ by, in: parent }, place) =>
    parent
      ? sql`${sql.id(nameOf(place), by)} = ${sql.id(nameOf(place + 1), keyOf(parent))}`
      : sql`${sql.id(nameOf(place), by)} = ${inspectionId}`,
  );
  return sql`from ${sql.join(tables.reverse(), sql` cross join `)} where ${sql.join(conditions, sql` and `)}`;
}

/** Deletes at most so many rows of an inspection; how many went, and under which names files of theirs lie. */
export async function deleteOwnedRows(
  trx: Trx,
  owned: OwnedTable,
  { inspectionId, limit }: { inspectionId: string; limit: number },
): Promise<{ rows: number; files: { storedName: string; folder: "uploads" | "exports" }[] }> {
  const { table } = owned;
  // A merged theme points to another, which may go first.
  if (table === "themes")
    await sql`update themes set "mergedInto" = null
      where "inspectionId" = ${inspectionId} and "mergedInto" is not null`.execute(trx);
  const place = sql.raw(kindOf(trx) === "postgres" ? "ctid" : "rowid");
  const some = sql`select ${sql.id("row")}.${place} ${rowsOf(owned, inspectionId)} limit ${limit}`;
  const which = kindOf(trx) === "postgres" ? sql`= any(array(${some}))` : sql`in (${some})`;
  const deletion = sql`delete from ${sql.table(table)} where ${place} ${which}`;
  if (!isFileTable(table)) {
    const { numAffectedRows = 0n } = await deletion.execute(trx);
    return { rows: Number(numAffectedRows), files: [] };
  }
  const { folder, names } = fileColumns[table];
  const named = sql.join(names.map((name) => sql.id(name)));
  const { rows } = await sql<Record<string, string | null>>`${deletion} returning ${named}`.execute(trx);
  const files = rows
    .flatMap((row) => Object.values(row))
    .flatMap((storedName) => (storedName === null ? [] : [{ storedName, folder }]));
  return { rows: rows.length, files };
}

/** How many rows of an inspection there are in all of these tables. */
export async function countOwnedRows(db: Queries, inspectionId: string): Promise<number> {
  let count = 0;
  for (const owned of ownedTables) {
    const { rows } = await sql<{ rows: number | string }>`
      select count(*) as rows ${rowsOf(owned, inspectionId)}`.execute(db);
    count += Number(rows[0]?.rows ?? 0);
  }
  return count;
}
