import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/**
 * From the moment that two people decided to delete an inspection nothing more comes into it, whatever the code does; its seals
 * may go then, and with them what they protect. A deletion that was confirmed stays on record.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await (kind === "sqlite" ? guardOnSqlite(trx) : guardOnPostgres(trx));
}

/** All that name their inspection themselves, but for what tells of a deletion, the jobs that do it, and what triggers keep. */
const closedTables = [
  ...["approvals", "consents", "dateProposalRefusals", "discussions", "drafts", "earlierFigures"],
  ...["enteredResponses", "evidenceRequests", "evidenceUploads", "exports", "findings", "focusAreaWordings"],
  ...["focusAreas", "forumAgreements", "inspectionContacts", "inspectionDateChanges", "inspectionDates"],
  ...["inspectionLanguages", "invitations", "judgementDifferences", "letters", "meetingSessions", "members"],
  ...["messages", "paperReturns", "progressJudgements", "questionShares", "questionVersions"],
  ...["questionWordings", "questions", "quotations", "reachConfirmations", "reachReleases", "reachTotals"],
  ...["readingSamples", "releases", "responseJudgements", "responses", "retentionDecisions"],
  ...["retentionHolds", "safeguardingFlags", "safeguardingInspectors", "savedSearches", "seals"],
  ...["sourceMarks", "themes"],
];

const refusals = {
  insert: "the inspection is deleted",
  seal: "a seal is never deleted",
  translation: "a translation goes with its words",
  deletion: "a confirmed deletion stays",
};

const isDeleted = (inspectionId: string) =>
  `exists (select 1 from inspections where id = ${inspectionId} and "deletedAt" is not null)`;
const ofSeal = `(select "inspectionId" from seals where id = old."sealId")`;
const seals = [
  { table: "seals", inspectionId: `old."inspectionId"` },
  { table: "sealedResponses", inspectionId: ofSeal },
  { table: "lawfulWithdrawals", inspectionId: ofSeal },
];
const isOfWordsThatStay = `exists (select 1 from texts where number = old."textNumber") and old."fellBehindAt" is null
  and not exists (select 1 from texts join inspections on inspections.id = texts."inspectionId"
    where texts.number = old."textNumber" and inspections."deletedAt" is not null)`;
const isOfConfirmed = `exists (select 1 from deletions where id = old."deletionId" and "confirmedAt" is not null)`;

async function guardOnSqlite(trx: Trx): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  const refuse = (why: string) => `begin select raise(abort, '${why}'); end`;
  for (const table of closedTables)
    await run(`create trigger "${table}_deleted_insert" before insert on "${table}"
      when ${isDeleted(`new."inspectionId"`)} ${refuse(refusals.insert)}`);
  for (const { table, inspectionId } of seals) {
    await run(`drop trigger "${table}_no_delete"`);
    await run(`create trigger "${table}_no_delete" before delete on "${table}"
      when not ${isDeleted(inspectionId)} ${refuse(refusals.seal)}`);
  }
  await run(`drop trigger "textTranslations_no_delete"`);
  await run(`create trigger "textTranslations_no_delete" before delete on "textTranslations"
    when ${isOfWordsThatStay} ${refuse(refusals.translation)}`);
  await run(`create trigger "deletions_no_delete" before delete on deletions
    when old."confirmedAt" is not null ${refuse(refusals.deletion)}`);
  await run(`create trigger "deletionCounts_no_delete" before delete on "deletionCounts"
    when ${isOfConfirmed} ${refuse(refusals.deletion)}`);
  await run(`create trigger "inspections_deleted_update" before update of "deletedAt" on inspections
    when old."deletedAt" is not null and new."deletedAt" is not old."deletedAt" ${refuse(refusals.deletion)}`);
}

async function guardOnPostgres(trx: Trx): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  const refuseWhere = (name: string, where: string, why: string, row: "old" | "new") =>
    run(`create or replace function "${name}"() returns trigger language plpgsql as $$
      begin
        if ${where} then raise exception '${why}'; end if;
        return ${row};
      end $$`);
  await refuseWhere("refuse_row_of_deleted", isDeleted(`new."inspectionId"`), refusals.insert, "new");
  for (const table of closedTables)
    await run(`create trigger "${table}_deleted_insert" before insert on "${table}"
      for each row execute function refuse_row_of_deleted()`);
  for (const { table, inspectionId } of seals) {
    await refuseWhere(`${table}_no_delete`, `not ${isDeleted(inspectionId)}`, refusals.seal, "old");
    await run(`drop trigger "${table}_no_delete" on "${table}"`);
    await run(`create trigger "${table}_no_delete" before delete on "${table}"
      for each row execute function "${table}_no_delete"()`);
  }
  await refuseWhere("keep_translation_with_words", isOfWordsThatStay, refusals.translation, "old");
  await refuseWhere("refuse_deletion_to_go", `old."confirmedAt" is not null`, refusals.deletion, "old");
  await refuseWhere("refuse_deletion_count_to_go", isOfConfirmed, refusals.deletion, "old");
  await refuseWhere(
    "refuse_deleted_to_return",
    `old."deletedAt" is not null and new."deletedAt" is distinct from old."deletedAt"`,
    refusals.deletion,
    "new",
  );
  await run(`create trigger "deletions_no_delete" before delete on deletions
    for each row execute function refuse_deletion_to_go()`);
  await run(`create trigger "deletionCounts_no_delete" before delete on "deletionCounts"
    for each row execute function refuse_deletion_count_to_go()`);
  await run(`create trigger "inspections_deleted_update" before update of "deletedAt" on inspections
    for each row execute function refuse_deleted_to_return()`);
}
