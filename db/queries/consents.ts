import type { Queries, Trx } from "../connection.ts";
import type { ConsentStatementsTable, ConsentsTable } from "../tables/surveys.ts";

/** Keeps the exact text that people agree to, once. */
export async function insertStatementOnce(trx: Trx, statement: ConsentStatementsTable): Promise<void> {
  await trx
    .insertInto("consentStatements")
    .values(statement)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/** The consent that holds for a draft: the last one given. */
export function findConsentByDraft(db: Queries, draftId: string): Promise<ConsentsTable | undefined> {
  return db
    .selectFrom("consents")
    .selectAll()
    .where("draftId", "=", draftId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
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

export async function insertConsent(trx: Trx, consent: ConsentsTable): Promise<void> {
  await trx.insertInto("consents").values(consent).execute();
}

/** Hands a draft's consents to the response it became; `keepDraft` while its words are still to be given back. */
export async function moveConsentsToResponse(
  trx: Trx,
  { draftId, responseId, keepDraft }: { draftId: string; responseId: string; keepDraft: boolean },
): Promise<void> {
  await trx
    .updateTable("consents")
    .set(keepDraft ? { responseId } : { responseId, draftId: null })
    .where("draftId", "=", draftId)
    .execute();
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
  withdrawnAt: string,
): Promise<void> {
  const update = trx.updateTable("consents").set({ withdrawnAt }).where("withdrawnAt", "is", null);
  if ("draftId" in of) await update.where("draftId", "=", of.draftId).execute();
  else await update.where("responseId", "=", of.responseId).execute();
}
