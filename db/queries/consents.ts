import type { Insertable } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import { prepared, preparedInsert } from "../prepared.ts";
import type { ConsentStatementsTable, ConsentsTable } from "../tables/surveys.ts";

const statementOnce = prepared<{
  [Column in keyof ConsentStatementsTable]: Insertable<ConsentStatementsTable>[Column];
}>()((db, param) =>
  db
    .insertInto("consentStatements")
    .values({
      id: param("id"),
      name: param("name"),
      version: param("version"),
      language: param("language"),
      text: param("text"),
      firstUsedAt: param("firstUsedAt"),
    })
    .onConflict((conflict) => conflict.column("id").doNothing()),
);

/** Keeps the exact text that people agree to, once. */
export function insertStatementOnce(trx: Trx, statement: Insertable<ConsentStatementsTable>): Promise<void> {
  return statementOnce.run(trx, { ...statement });
}

/** In which language, and whether in Easy Read (`en-easy`), a kept statement is. */
export async function findStatementLanguage(db: Queries, id: string): Promise<string> {
  const statement = await db
    .selectFrom("consentStatements")
    .select("language")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return statement.language;
}

const consentsByDraft = prepared<{ draftId: string }>()((db, param) =>
  db.selectFrom("consents").selectAll().where("draftId", "=", param("draftId")),
);

/** The consent that holds for a draft: the last one given. */
export async function findConsentByDraft(db: Queries, draftId: string): Promise<ConsentsTable | undefined> {
  // Nearly always there is one: to have the database sort it would take longer than to find it.
  const consents = await consentsByDraft.all(db, { draftId });
  return consents.sort((one, other) => other.number - one.number)[0];
}

/** The consent that holds for a response: the last one given. */
export function findConsentByResponse(db: Queries, responseId: string): Promise<ConsentsTable | undefined> {
  return db
    .selectFrom("consents")
    .selectAll()
    .where("responseId", "=", responseId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
}

const insertConsents = preparedInsert("consents");

export async function insertConsent(trx: Trx, consent: ConsentsTable): Promise<void> {
  await insertConsents(trx, [consent]);
}

type ConsentOnline = Omit<ConsentsTable, "noticeEdition">;

const insertUnderNotice = prepared<{ [Column in keyof ConsentOnline]: ConsentOnline[Column] }>()(
  (db, param) =>
    db.insertInto("consents").values((eb) => ({
      id: param("id"),
      inspectionId: param("inspectionId"),
      statementId: param("statementId"),
      draftId: param("draftId"),
      responseId: param("responseId"),
      number: param("number"),
      takePart: param("takePart"),
      becomeEvidence: param("becomeEvidence"),
      quoteWithoutName: param("quoteWithoutName"),
      useUnfinished: param("useUnfinished"),
      mode: param("mode"),
      givenAt: param("givenAt"),
      withdrawnAt: param("withdrawnAt"),
      noticeEdition: eb
        .selectFrom("privacyNotices")
        .select((of) => of.fn.max<number | null>("edition").as("edition"))
        .where("inspectionId", "=", param("inspectionId")),
    })),
);

/** With the edition of the privacy notice that stands: found by the insert itself, so that nobody waits for another query. */
export function insertConsentUnderNotice(trx: Trx, consent: ConsentOnline): Promise<void> {
  return insertUnderNotice.run(trx, { ...consent });
}

const handOver = prepared<{ draftId: string; responseId: string }>()((db, param) =>
  db
    .updateTable("consents")
    .set({ responseId: param("responseId"), draftId: null })
    .where("draftId", "=", param("draftId")),
);

/** Hands a draft's consents to the response it became; `keepDraft` while its words are still to be returned. */
export async function moveConsentsToResponse(
  trx: Trx,
  { draftId, responseId, keepDraft }: { draftId: string; responseId: string; keepDraft: boolean },
): Promise<void> {
  if (!keepDraft) return handOver.run(trx, { draftId, responseId });
  await trx.updateTable("consents").set({ responseId }).where("draftId", "=", draftId).execute();
}

/** The record that somebody agreed stays when the draft itself is erased. */
export async function releaseConsentsFromDraft(trx: Trx, draftId: string): Promise<void> {
  await trx.updateTable("consents").set({ draftId: null }).where("draftId", "=", draftId).execute();
}

/** Undoes that for a draft that goes on. */
export async function takeConsentsFromResponse(trx: Trx, responseId: string): Promise<void> {
  await trx.updateTable("consents").set({ responseId: null }).where("responseId", "=", responseId).execute();
}

export async function updateConsentsAsWithdrawn(
  trx: Trx,
  of: { draftId: string } | { responseId: string },
  withdrawnAt: Temporal.Instant,
): Promise<void> {
  const update = trx.updateTable("consents").set({ withdrawnAt }).where("withdrawnAt", "is", null);
  if ("draftId" in of) await update.where("draftId", "=", of.draftId).execute();
  else await update.where("responseId", "=", of.responseId).execute();
}
