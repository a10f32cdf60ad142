import type { Queries, Trx } from "../connection.ts";
import type {
  LetterAssurancesTable,
  LetterCommentsTable,
  LetterCorrectionsTable,
  LetterEditionsTable,
  LetterFiguresTable,
  LetterFinalsTable,
  LetterPublicationsTable,
  LetterReasonsTable,
  LetterReopeningsTable,
  LetterSectionsTable,
  LetterSectionVersionsTable,
  LetterSendingsTable,
  LettersTable,
} from "../tables/letters.ts";

export function findLetterByInspection(db: Queries, inspectionId: string): Promise<LettersTable | undefined> {
  return db.selectFrom("letters").selectAll().where("inspectionId", "=", inspectionId).executeTakeFirst();
}

export async function insertLetter(
  trx: Trx,
  letter: LettersTable,
  sections: readonly LetterSectionsTable[],
  versions: readonly LetterSectionVersionsTable[],
): Promise<void> {
  await trx.insertInto("letters").values(letter).execute();
  await trx.insertInto("letterSections").values(sections).execute();
  await trx.insertInto("letterSectionVersions").values(versions).execute();
}

export function listLetterSections(db: Queries, letterId: string): Promise<LetterSectionsTable[]> {
  return db
    .selectFrom("letterSections")
    .selectAll()
    .where("letterId", "=", letterId)
    .orderBy("position")
    .execute();
}

/** Every wording of a letter's sections, each section's latest last. */
export function listLetterSectionVersions(db: Queries, letterId: string) {
  return db
    .selectFrom("letterSectionVersions")
    .innerJoin("letterSections", "letterSections.id", "letterSectionVersions.sectionId")
    .innerJoin("people", "people.id", "letterSectionVersions.writtenBy")
    .selectAll("letterSectionVersions")
    .select("people.name as writtenByName")
    .where("letterSections.letterId", "=", letterId)
    .orderBy("letterSections.position")
    .orderBy("letterSectionVersions.number")
    .execute();
}

export async function insertLetterSectionVersion(
  trx: Trx,
  version: LetterSectionVersionsTable,
): Promise<void> {
  await trx.insertInto("letterSectionVersions").values(version).execute();
}

/** The figures behind the sentences of a letter as they were when each was written. */
export function listLetterFigures(db: Queries, letterId: string): Promise<LetterFiguresTable[]> {
  return db
    .selectFrom("letterFigures")
    .innerJoin("letterSections", "letterSections.id", "letterFigures.sectionId")
    .selectAll("letterFigures")
    .where("letterSections.letterId", "=", letterId)
    .execute();
}

/** Those that are remembered already stay as they are. */
export async function insertLetterFigures(trx: Trx, figures: readonly LetterFiguresTable[]): Promise<void> {
  if (figures.length === 0) return;
  await trx
    .insertInto("letterFigures")
    .values(figures)
    .onConflict((conflict) => conflict.columns(["sectionId", "sentenceHash", "evidenceId"]).doNothing())
    .execute();
}

export async function deleteLetterFigure(
  trx: Trx,
  figure: Pick<LetterFiguresTable, "sectionId" | "sentenceHash" | "evidenceId">,
): Promise<void> {
  await trx
    .deleteFrom("letterFigures")
    .where("sectionId", "=", figure.sectionId)
    .where("sentenceHash", "=", figure.sentenceHash)
    .where("evidenceId", "=", figure.evidenceId)
    .execute();
}

/** Every edition of a letter, oldest first. */
export function listLetterEditions(db: Queries, letterId: string): Promise<LetterEditionsTable[]> {
  return db
    .selectFrom("letterEditions")
    .selectAll()
    .where("letterId", "=", letterId)
    .orderBy("number")
    .execute();
}

export async function insertLetterEdition(trx: Trx, edition: LetterEditionsTable): Promise<void> {
  await trx.insertInto("letterEditions").values(edition).execute();
}

export function listLetterAssurances(db: Queries, letterId: string) {
  return db
    .selectFrom("letterAssurances")
    .innerJoin("people", "people.id", "letterAssurances.assuredBy")
    .selectAll("letterAssurances")
    .select("people.name as assuredByName")
    .where("letterId", "=", letterId)
    .orderBy("assuredAt")
    .orderBy("letterAssurances.id")
    .execute();
}

export async function insertLetterAssurance(trx: Trx, assurance: LetterAssurancesTable): Promise<void> {
  await trx.insertInto("letterAssurances").values(assurance).execute();
}

export function listLetterSendings(db: Queries, letterId: string) {
  return db
    .selectFrom("letterSendings")
    .innerJoin("people", "people.id", "letterSendings.sentBy")
    .selectAll("letterSendings")
    .select("people.name as sentByName")
    .where("letterId", "=", letterId)
    .orderBy("sentAt")
    .orderBy("letterSendings.id")
    .execute();
}

export function findLetterSending(db: Queries, id: string): Promise<LetterSendingsTable | undefined> {
  return db.selectFrom("letterSendings").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function insertLetterSending(trx: Trx, sending: LetterSendingsTable): Promise<void> {
  await trx.insertInto("letterSendings").values(sending).execute();
}

/** What recipients said about the facts in a letter, oldest first, with who said and who answered. */
export function listLetterComments(db: Queries, letterId: string) {
  return db
    .selectFrom("letterComments")
    .innerJoin("letterSendings", "letterSendings.id", "letterComments.sendingId")
    .innerJoin("people", "people.id", "letterComments.commentedBy")
    .leftJoin("people as answerers", "answerers.id", "letterComments.answeredBy")
    .selectAll("letterComments")
    .select(["people.name as commentedByName", "answerers.name as answeredByName"])
    .where("letterSendings.letterId", "=", letterId)
    .orderBy("commentedAt")
    .orderBy("letterComments.id")
    .execute();
}

/** False where this comment is there already: its form was sent twice. */
export async function insertLetterComment(trx: Trx, comment: LetterCommentsTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("letterComments")
    .values(comment)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function updateLetterCommentAnswer(
  trx: Trx,
  comment: {
    commentId: string;
    outcome: "changed" | "kept";
    answer: string;
    answeredBy: string;
    answeredAt: Temporal.Instant;
  },
): Promise<void> {
  const { commentId, ...answer } = comment;
  await trx.updateTable("letterComments").set(answer).where("id", "=", commentId).execute();
}

export function findLetterFinal(db: Queries, letterId: string) {
  return db
    .selectFrom("letterFinals")
    .innerJoin("people", "people.id", "letterFinals.madeBy")
    .selectAll("letterFinals")
    .select("people.name as madeByName")
    .where("letterId", "=", letterId)
    .executeTakeFirst();
}

export async function insertLetterFinal(trx: Trx, final: LetterFinalsTable): Promise<void> {
  await trx.insertInto("letterFinals").values(final).execute();
}

/** What was final is so no longer. */
export async function insertLetterReopening(
  trx: Trx,
  finalId: string,
  reopening: LetterReopeningsTable,
): Promise<void> {
  await trx.deleteFrom("letterFinals").where("id", "=", finalId).execute();
  await trx.insertInto("letterReopenings").values(reopening).execute();
}

/** When the letter was final and reopened, oldest first, with who did. */
export function listLetterReopenings(db: Queries, letterId: string) {
  return db
    .selectFrom("letterReopenings")
    .innerJoin("people", "people.id", "letterReopenings.reopenedBy")
    .selectAll("letterReopenings")
    .select("people.name as reopenedByName")
    .where("letterId", "=", letterId)
    .orderBy("reopenedAt")
    .orderBy("letterReopenings.id")
    .execute();
}

export function findLetterPublication(db: Queries, letterId: string) {
  return db
    .selectFrom("letterPublications")
    .innerJoin("people", "people.id", "letterPublications.publishedBy")
    .selectAll("letterPublications")
    .select("people.name as publishedByName")
    .where("letterId", "=", letterId)
    .executeTakeFirst();
}

export async function insertLetterPublication(trx: Trx, publication: LetterPublicationsTable): Promise<void> {
  await trx.insertInto("letterPublications").values(publication).execute();
}

/** Another edition is what everybody reads from now on. */
export async function insertLetterCorrection(
  trx: Trx,
  correction: LetterCorrectionsTable,
  publication: LetterPublicationsTable,
): Promise<void> {
  await trx.insertInto("letterCorrections").values(correction).execute();
  const { letterId, ...changed } = publication;
  await trx.updateTable("letterPublications").set(changed).where("letterId", "=", letterId).execute();
}

/** When the published letter was corrected, oldest first, with who did. */
export function listLetterCorrections(db: Queries, letterId: string) {
  return db
    .selectFrom("letterCorrections")
    .innerJoin("people", "people.id", "letterCorrections.correctedBy")
    .selectAll("letterCorrections")
    .select("people.name as correctedByName")
    .where("letterId", "=", letterId)
    .orderBy("correctedAt")
    .orderBy("letterCorrections.id")
    .execute();
}

/** The published letter of a re-visit with the counts that go with it. */
export function findPublishedLetter(db: Queries, inspectionId: string) {
  return db
    .selectFrom("letterPublications")
    .innerJoin("letters", "letters.id", "letterPublications.letterId")
    .innerJoin("letterEditions", "letterEditions.id", "letterPublications.editionId")
    .leftJoin("releases", "releases.id", "letterPublications.releaseId")
    .select(["letters.id as letterId", "letterEditions.content", "letterPublications.publishedAt"])
    .select("letterPublications.citedTables")
    .select(["releases.content as releaseContent", "releases.number as releaseNumber"])
    .where("letters.inspectionId", "=", inspectionId)
    .executeTakeFirst();
}

/** Why the letter may leave with what would hold it, oldest first, with who said so. */
export function listLetterReasons(db: Queries, letterId: string) {
  return db
    .selectFrom("letterReasons")
    .innerJoin("people", "people.id", "letterReasons.recordedBy")
    .selectAll("letterReasons")
    .select("people.name as recordedByName")
    .where("letterId", "=", letterId)
    .orderBy("recordedAt")
    .orderBy("letterReasons.id")
    .execute();
}

/** False where a reason was recorded for this already. */
export async function insertLetterReason(trx: Trx, reason: LetterReasonsTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("letterReasons")
    .values(reason)
    .onConflict((conflict) => conflict.columns(["letterId", "about", "subject"]).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
