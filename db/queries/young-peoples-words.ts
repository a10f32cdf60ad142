import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import type {
  YoungPeoplesResponsesTable,
  YoungPeoplesWordsTable,
} from "../tables/young-peoples-responses.ts";

/**
 * Whether words of a young person's response (`youngPeoplesWords`) may be quoted: as they chose beside the words, and while the
 * latest of their consents to it holds.
 */
export const mayQuoteOwnWords = sql<SqlBool>`("youngPeoplesWords"."mayQuote" = 1 and exists (
  select 1 from "youngPeoplesConsents" one where one."responseId" = "youngPeoplesWords"."responseId"
    and one.kind = 'quotation' and one.given = 1 and not exists (
      select 1 from "youngPeoplesConsents" later where later."responseId" = one."responseId"
        and later.kind = 'quotation' and later.number > one.number)))`;

/** The same as a column, which is null where a text is none of theirs. */
export const ownWordsMayQuote = mayQuoteOwnWords.as("ownWordsMayQuote");

/**
 * Whether inspectors may read a text. Words of a young person's own that may speak of danger are nobody's to read until an inspector has
 * opened their entry of the safeguarding queue.
 */
export const mayBeRead = sql<SqlBool>`(texts.source <> 'young-peoples-response' or not exists (
  select 1 from "safeguardingFlags" waiting where waiting."sourceId" = texts."sourceId"
    and waiting."ofTranslation" = 0 and waiting."seenAt" is null and waiting."closedAt" is null))`;

/** In whose response these words are; nothing where they are gone. */
export async function findResponseIdOfWords(db: Queries, wordsId: string): Promise<string | null> {
  const row = await db
    .selectFrom("youngPeoplesWords")
    .select("responseId")
    .where("id", "=", wordsId)
    .executeTakeFirst();
  return row?.responseId ?? null;
}

/** What was sent in words, in the order in which it was. */
export function listWordsByYoungPeoplesResponses(
  db: Queries,
  responseIds: readonly string[],
): Promise<(YoungPeoplesWordsTable & { isWaiting: SqlBool; ownWordsMayQuote: SqlBool })[]> {
  if (responseIds.length === 0) return Promise.resolve([]);
  const isWaiting: RawBuilder<SqlBool> = sql`exists (select 1 from "safeguardingFlags" waiting
    where waiting."sourceId" = "youngPeoplesWords".id and waiting."ofTranslation" = 0
      and waiting."seenAt" is null and waiting."closedAt" is null)`;
  return db
    .selectFrom("youngPeoplesWords")
    .selectAll()
    .select(isWaiting.as("isWaiting"))
    .select(ownWordsMayQuote)
    .where("responseId", "in", responseIds)
    .orderBy("recordedAt")
    .orderBy("id")
    .execute();
}

/** All that young people sent in words, but for what is not shown yet, by the numbers of their texts. */
export function listOwnWords(db: Queries, inspectionId: string) {
  return db
    .selectFrom("texts")
    .innerJoin("youngPeoplesWords", "youngPeoplesWords.id", "texts.sourceId")
    .innerJoin("youngPeoplesResponses", "youngPeoplesResponses.id", "youngPeoplesWords.responseId")
    .innerJoin("questionVersions", "questionVersions.id", "youngPeoplesWords.questionVersionId")
    .leftJoin("youngPeoplesLinks", "youngPeoplesLinks.id", "youngPeoplesResponses.linkId")
    .select(["texts.number as textNumber", "texts.words", "questionVersions.text as question"])
    .select(["youngPeoplesWords.responseId", "youngPeoplesWords.chooser", "youngPeoplesResponses.helped"])
    .select(["youngPeoplesResponses.ageBand", "youngPeoplesResponses.wayIn"])
    .select(["youngPeoplesResponses.language", "youngPeoplesLinks.name as groupName"])
    .select(ownWordsMayQuote)
    .where("texts.inspectionId", "=", inspectionId)
    .where("texts.source", "=", "young-peoples-response")
    .where(mayBeRead)
    .orderBy("texts.number")
    .execute();
}

/** The faces, cards and places on the mat that were sent. */
export function listAnswersByYoungPeoplesResponses(db: Queries, responseIds: readonly string[]) {
  if (responseIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("youngPeoplesAnswers")
    .selectAll()
    .where("responseId", "in", responseIds)
    .orderBy("questionVersionId")
    .orderBy("answer")
    .execute();
}

/** What young people sent by themselves, the first one first; those withdrawn are among them, and hold nothing. */
export function listSentResponses(db: Queries, inspectionId: string) {
  return sentResponses(db)
    .where("youngPeoplesResponses.inspectionId", "=", inspectionId)
    .orderBy("youngPeoplesResponses.sentAt")
    .orderBy("youngPeoplesResponses.id")
    .execute();
}

/** One of them. Never a draft: that is nobody's but its writer's. */
export function findSentYoungPeoplesResponse(db: Queries, key: { inspectionId: string; responseId: string }) {
  return sentResponses(db)
    .where("youngPeoplesResponses.inspectionId", "=", key.inspectionId)
    .where("youngPeoplesResponses.id", "=", key.responseId)
    .executeTakeFirst();
}

/** Nothing of the card, the device or what is not sent. */
function sentResponses(db: Queries) {
  return db
    .selectFrom("youngPeoplesResponses")
    .leftJoin("youngPeoplesLinks", "youngPeoplesLinks.id", "youngPeoplesResponses.linkId")
    .leftJoin("discussionParticipants", "discussionParticipants.id", "youngPeoplesResponses.participantId")
    .select(["youngPeoplesResponses.id", "youngPeoplesResponses.approvalId", "youngPeoplesResponses.wayIn"])
    .select([
      "youngPeoplesResponses.ageBand",
      "youngPeoplesResponses.setting",
      "youngPeoplesResponses.helped",
    ])
    .select(["youngPeoplesResponses.circumstances", "youngPeoplesResponses.language"])
    .select(["youngPeoplesResponses.sentAt", "youngPeoplesResponses.changedAt"])
    .select(["youngPeoplesResponses.withdrawnAt", "youngPeoplesLinks.name as groupName"])
    .select("discussionParticipants.number as participantNumber")
    .where("youngPeoplesResponses.sentAt", "is not", null);
}

/** The response with this card, or with this id, whom nobody else changes until the transaction ends. */
export function findYoungPeoplesResponse(
  db: Queries,
  key: { inspectionId: string } & ({ cardHash: string } | { id: string }),
) {
  return db
    .selectFrom("youngPeoplesResponses")
    .selectAll()
    .where("inspectionId", "=", key.inspectionId)
    .$if("id" in key, (query) => query.where("id", "=", "id" in key ? key.id : ""))
    .$if("cardHash" in key, (query) => query.where("cardHash", "=", "cardHash" in key ? key.cardHash : ""))
    .executeTakeFirst();
}

/** Whether it had not been withdrawn. What it held beside its answers goes with that. */
export async function updateYoungPeoplesResponseAsWithdrawn(
  trx: Trx,
  { responseId, withdrawnAt }: { responseId: string; withdrawnAt: Temporal.Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("youngPeoplesResponses")
    .set((eb) => ({
      withdrawnAt,
      revision: eb("revision", "+", 1),
      ...{ setting: null, circumstances: [], answers: {}, passed: [], windows: {} },
    }))
    .where("id", "=", responseId)
    .where("sentAt", "is not", null)
    .where("withdrawnAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Everything that was sent, and what an inspector noted of whoever sent it. Returns the ids of the words. */
export async function deleteWordsOfYoungPeoplesResponse(trx: Trx, responseId: string): Promise<string[]> {
  const words = await trx
    .selectFrom("youngPeoplesWords")
    .select("id")
    .where("responseId", "=", responseId)
    .orderBy("id")
    .execute();
  await trx.deleteFrom("youngPeoplesWords").where("responseId", "=", responseId).execute();
  await trx.deleteFrom("youngPeoplesAnswers").where("responseId", "=", responseId).execute();
  await trx
    .updateTable("youngPeoplesConsents")
    .set({ note: "" })
    .where("responseId", "=", responseId)
    .where("note", "<>", "")
    .execute();
  return words.map(({ id }) => id);
}

/** What was never sent, with its consents. False where there is no such, or it was sent. */
export async function deleteYoungPeoplesDraft(trx: Trx, responseId: string): Promise<boolean> {
  const draft = await trx
    .selectFrom("youngPeoplesResponses")
    .select("id")
    .where("id", "=", responseId)
    .where("sentAt", "is", null)
    .executeTakeFirst();
  if (!draft) return false;
  await trx.deleteFrom("youngPeoplesConsents").where("responseId", "=", responseId).execute();
  await trx.deleteFrom("youngPeoplesResponses").where("id", "=", responseId).execute();
  return true;
}

/** Empties what was begun to change a response, and was not sent: what was sent stays as it is. */
export async function deleteUnsentChange(trx: Trx, responseId: string): Promise<void> {
  await trx
    .updateTable("youngPeoplesResponses")
    .set((eb) => ({ revision: eb("revision", "+", 1), ...{ answers: {}, passed: [], windows: {} } }))
    .where("id", "=", responseId)
    .where("sentAt", "is not", null)
    .execute();
}

/** Never sent, or begun to be changed and not sent again, by what was typed, chosen, said aloud or drawn. */
const isUnsent = sql<SqlBool>`("youngPeoplesResponses"."sentAt" is null
  or "youngPeoplesResponses".answers <> '{}'
  or exists (select 1 from "youngPeoplesRecordings" one
    where one."responseId" = "youngPeoplesResponses".id and one."sentAt" is null))`;

/** The re-visits in which something that young people began was not sent. */
export async function listInspectionsWithYoungPeoplesDrafts(db: Queries): Promise<string[]> {
  const rows = await db
    .selectFrom("youngPeoplesResponses")
    .select("inspectionId")
    .distinct()
    .where(isUnsent)
    .execute();
  return rows.map(({ inspectionId }) => inspectionId);
}

export function listYoungPeoplesDrafts(
  db: Queries,
  { inspectionId, limit }: { inspectionId: string; limit: number },
): Promise<Pick<YoungPeoplesResponsesTable, "id" | "inspectionId" | "sentAt">[]> {
  return db
    .selectFrom("youngPeoplesResponses")
    .select(["id", "inspectionId", "sentAt"])
    .where("inspectionId", "=", inspectionId)
    .where(isUnsent)
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** Of what that is gone since it is still written who could be recognised by a quotation of it. */
export async function listGoneWordsOfQuotations(trx: Trx, inspectionId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom("quotations")
    .select("sourceId")
    .distinct()
    .where("inspectionId", "=", inspectionId)
    .where("source", "=", "young-peoples-response")
    .where("recognisable", "<>", "")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("youngPeoplesWords")
            .select("youngPeoplesWords.id")
            .whereRef("youngPeoplesWords.id", "=", "quotations.sourceId"),
        ),
      ),
    )
    .execute();
  return rows.map(({ sourceId }) => sourceId);
}
