import type { Queries, Trx } from "../connection.ts";
import type { LetterCopyKind } from "../tables/enumerations.ts";
import type {
  LetterCopiesTable,
  LetterDelaysTable,
  LetterFinalSendingsTable,
  LetterHeadsTable,
} from "../tables/letters.ts";

/** Whom a letter is to and who signs it, as each was written, the latest last. */
export function listLetterHeads(db: Queries, letterId: string) {
  return db
    .selectFrom("letterHeads")
    .innerJoin("people", "people.id", "letterHeads.writtenBy")
    .selectAll("letterHeads")
    .select("people.name as writtenByName")
    .where("letterId", "=", letterId)
    .orderBy("number")
    .execute();
}

export async function insertLetterHead(trx: Trx, head: LetterHeadsTable): Promise<void> {
  await trx.insertInto("letterHeads").values(head).execute();
}

/** When the final letter went to its recipients, oldest first, with who sent it. */
export function listLetterFinalSendings(db: Queries, letterId: string) {
  return db
    .selectFrom("letterFinalSendings")
    .innerJoin("people", "people.id", "letterFinalSendings.sentBy")
    .selectAll("letterFinalSendings")
    .select("people.name as sentByName")
    .where("letterId", "=", letterId)
    .orderBy("sentAt")
    .orderBy("letterFinalSendings.id")
    .execute();
}

export async function insertLetterFinalSending(trx: Trx, sending: LetterFinalSendingsTable): Promise<void> {
  await trx.insertInto("letterFinalSendings").values(sending).execute();
}

/** The delays of a letter, oldest first, with who recorded each. */
export function listLetterDelays(db: Queries, letterId: string) {
  return db
    .selectFrom("letterDelays")
    .innerJoin("people", "people.id", "letterDelays.recordedBy")
    .selectAll("letterDelays")
    .select("people.name as recordedByName")
    .where("letterId", "=", letterId)
    .orderBy("recordedAt")
    .orderBy("letterDelays.id")
    .execute();
}

export function findLetterDelay(db: Queries, id: string): Promise<LetterDelaysTable | undefined> {
  return db.selectFrom("letterDelays").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function insertLetterDelay(trx: Trx, delay: LetterDelaysTable): Promise<void> {
  await trx.insertInto("letterDelays").values(delay).execute();
}

/** The copies of a letter's editions that were sent, oldest first, with who recorded each. */
export function listLetterCopies(db: Queries, letterId: string) {
  return db
    .selectFrom("letterCopies")
    .innerJoin("people", "people.id", "letterCopies.recordedBy")
    .selectAll("letterCopies")
    .select("people.name as recordedByName")
    .where("letterId", "=", letterId)
    .orderBy("sentOn")
    .orderBy("recordedAt")
    .orderBy("letterCopies.id")
    .execute();
}

/** Those that are recorded already stay as they are. */
export async function insertLetterCopies(trx: Trx, copies: readonly LetterCopiesTable[]): Promise<void> {
  if (copies.length === 0) return;
  await trx
    .insertInto("letterCopies")
    .values(copies)
    .onConflict((conflict) => conflict.columns(["letterId", "editionId", "kind", "name"]).doNothing())
    .execute();
}

/** What was recorded by mistake; undefined where it is not there. */
export function deleteLetterCopy(
  trx: Trx,
  { letterId, copyId }: { letterId: string; copyId: string },
): Promise<{ kind: LetterCopyKind; name: string } | undefined> {
  return trx
    .deleteFrom("letterCopies")
    .where("letterId", "=", letterId)
    .where("id", "=", copyId)
    .returning(["kind", "name"])
    .executeTakeFirst();
}
