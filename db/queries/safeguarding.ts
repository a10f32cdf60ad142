import type { Queries, Trx } from "../connection.ts";
import type { FlagSource, TextSource } from "../tables/enumerations.ts";
import type {
  SafeguardingActionsTable,
  SafeguardingFlagsTable,
  SafeguardingInspectorsTable,
} from "../tables/safeguarding.ts";
import { findTalkRequest } from "./talk-requests.ts";

/** The number of the newest entry, 0 where there is none: inside a transaction that takes turns over the re-visit. */
export async function findLastFlagNumber(trx: Trx, inspectionId: string): Promise<number> {
  const row = await trx
    .selectFrom("safeguardingFlags")
    .select((eb) => eb.fn.max("number").as("last"))
    .where("inspectionId", "=", inspectionId)
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}

export async function insertFlag(trx: Trx, flag: SafeguardingFlagsTable): Promise<void> {
  await trx.insertInto("safeguardingFlags").values(flag).execute();
}

/** What these were raised for was changed since. */
export async function updateFlagsAsChanged(
  trx: Trx,
  { flagIds, wordsChangedAt }: { flagIds: readonly string[]; wordsChangedAt: Temporal.Instant },
): Promise<void> {
  await trx.updateTable("safeguardingFlags").set({ wordsChangedAt }).where("id", "in", flagIds).execute();
}

/** What a text was flagged for, itself or its translation. */
export function listFlagsOfText(
  trx: Trx,
  text: { source: TextSource; sourceId: string; questionVersionId: string | null; child?: number },
) {
  const { source, sourceId, questionVersionId, child = 1 } = text;
  const flagsOfText = trx
    .selectFrom("safeguardingFlags")
    .select(["id", "kinds", "ofTranslation", "seenAt", "wordsChangedAt", "closedAt"]);
  return source === "survey"
    ? flagsOfText
        .where("responseId", "=", sourceId)
        .where("questionVersionId", "=", questionVersionId)
        .where("child", "=", child)
        .execute()
    : flagsOfText.where("sourceId", "=", sourceId).execute();
}

/** Whoever sees it first; later ones change nothing. */
export async function updateFlagAsSeen(
  trx: Trx,
  { flagId, seenAt, seenBy }: { flagId: string; seenAt: Temporal.Instant; seenBy: string },
): Promise<void> {
  await trx
    .updateTable("safeguardingFlags")
    .set({ seenAt, seenBy })
    .where("id", "=", flagId)
    .where("seenAt", "is", null)
    .execute();
}

/** The whole queue of a re-visit, newest first, without any words. */
export function listFlags(db: Queries, inspectionId: string) {
  return flags(db, inspectionId).orderBy("safeguardingFlags.number", "desc").execute();
}

export function findFlag(db: Queries, key: { inspectionId: string; flagId: string }) {
  return flags(db, key.inspectionId).where("safeguardingFlags.id", "=", key.flagId).executeTakeFirst();
}

export async function countUnseenFlags(
  db: Queries,
  { inspectionId, besides }: { inspectionId: string; besides: string },
): Promise<number> {
  const { count } = await db
    .selectFrom("safeguardingFlags")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("inspectionId", "=", inspectionId)
    .where("seenAt", "is", null)
    .where("closedAt", "is", null)
    .where("id", "<>", besides)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * What now stands where the words of an entry stood, by its number among the texts that are read; none once they are withdrawn
 * or erased, nor of a concern. A young person's request to talk is no such text.
 */
export async function findTextOfFlag(
  db: Queries,
  flag: {
    inspectionId: string;
    source: FlagSource;
    responseId: string | null;
    sourceId: string | null;
    questionVersionId: string | null;
    child: number;
  },
): Promise<{ number: number | null; words: string } | undefined> {
  const { inspectionId, source, responseId, sourceId, questionVersionId, child } = flag;
  const id = source === "concern" ? null : (responseId ?? sourceId);
  if (id === null) return undefined;
  if (source === "talk-request") {
    const request = await findTalkRequest(db, { inspectionId, requestId: id });
    if (!request || request.erasedAt !== null) return undefined;
    return { number: null, words: [request.adultName, request.needsWords].filter(Boolean).join("\n") };
  }
  const texts = db
    .selectFrom("texts")
    .select(["number", "words"])
    .where("inspectionId", "=", inspectionId)
    .where("sourceId", "=", id);
  return responseId === null
    ? texts.executeTakeFirst()
    : texts.where("questionVersionId", "=", questionVersionId).where("child", "=", child).executeTakeFirst();
}

/** What was done about the entries of a re-visit, oldest first. */
export function listSafeguardingActions(db: Queries, inspectionId: string) {
  return db
    .selectFrom("safeguardingActions")
    .innerJoin("safeguardingFlags", "safeguardingFlags.id", "safeguardingActions.flagId")
    .innerJoin("people", "people.id", "safeguardingActions.doneBy")
    .leftJoin("people as chosen", (join) =>
      join.onRef("chosen.id", "=", "safeguardingActions.value").on("safeguardingActions.kind", "=", "owner"),
    )
    .select(["safeguardingActions.id", "safeguardingActions.flagId", "safeguardingActions.done"])
    .select(["safeguardingActions.kind", "safeguardingActions.value", "safeguardingActions.referredTo"])
    .select(["safeguardingActions.referredAt", "safeguardingActions.reference"])
    .select(["safeguardingActions.recordedAt", "people.name as doneByName", "chosen.name as passedToName"])
    .where("safeguardingFlags.inspectionId", "=", inspectionId)
    .orderBy("safeguardingActions.recordedAt")
    .orderBy("safeguardingActions.id")
    .execute();
}

/** False where it had been written down already. */
export async function insertSafeguardingAction(trx: Trx, action: SafeguardingActionsTable): Promise<boolean> {
  const result = await trx
    .insertInto("safeguardingActions")
    .values(action)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function upsertSafeguardingInspector(
  trx: Trx,
  named: SafeguardingInspectorsTable,
): Promise<void> {
  const { personId, namedBy, namedAt } = named;
  await trx
    .insertInto("safeguardingInspectors")
    .values(named)
    .onConflict((conflict) => conflict.column("inspectionId").doUpdateSet({ personId, namedBy, namedAt }))
    .execute();
}

export async function findSafeguardingInspector(
  db: Queries,
  inspectionId: string,
): Promise<SafeguardingInspectorsTable | undefined> {
  return db
    .selectFrom("safeguardingInspectors")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .executeTakeFirst();
}

/** Entries of a re-visit that nobody has been written to about, oldest first. */
export function listUntoldFlags(db: Queries, inspectionId: string) {
  return db
    .selectFrom("safeguardingFlags")
    .innerJoin("inspections", "inspections.id", "safeguardingFlags.inspectionId")
    .select(["safeguardingFlags.id", "inspections.areaName", "inspections.createdBy"])
    .where("safeguardingFlags.inspectionId", "=", inspectionId)
    .where("safeguardingFlags.toldAt", "is", null)
    .where("safeguardingFlags.closedAt", "is", null)
    .orderBy("safeguardingFlags.raisedAt")
    .execute();
}

/** Those that nobody has opened are to be told of again; how many. */
export async function updateUnseenFlagsAsUntold(trx: Trx, inspectionId: string): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("safeguardingFlags")
    .set({ toldAt: null })
    .where("inspectionId", "=", inspectionId)
    .where("seenAt", "is", null)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** The re-visits with entries that nobody has been written to about. */
export async function listInspectionsWithUntoldFlags(db: Queries): Promise<string[]> {
  const rows = await db
    .selectFrom("safeguardingFlags")
    .select("inspectionId")
    .distinct()
    .where("toldAt", "is", null)
    .where("closedAt", "is", null)
    .execute();
  return rows.map(({ inspectionId }) => inspectionId);
}

export async function updateFlagsAsNotified(
  db: Queries,
  { flagIds, toldAt }: { flagIds: readonly string[]; toldAt: Temporal.Instant },
): Promise<void> {
  await db
    .updateTable("safeguardingFlags")
    .set({ toldAt })
    .where("id", "in", flagIds)
    .where("toldAt", "is", null)
    .execute();
}

function flags(db: Queries, inspectionId: string) {
  return db
    .selectFrom("safeguardingFlags")
    .leftJoin("questionVersions", "questionVersions.id", "safeguardingFlags.questionVersionId")
    .leftJoin("texts", "texts.sourceId", "safeguardingFlags.sourceId")
    .leftJoin("evidencePassages", "evidencePassages.id", "safeguardingFlags.sourceId")
    .leftJoin("evidenceUploads", "evidenceUploads.id", "evidencePassages.uploadId")
    .leftJoin("responses", "responses.id", "safeguardingFlags.responseId")
    .leftJoin("talkRequests", "talkRequests.id", "safeguardingFlags.sourceId")
    .leftJoin("youngPeoplesResponses as own", "own.id", "safeguardingFlags.youngPeoplesResponseId")
    .leftJoin("youngPeoplesLinks", "youngPeoplesLinks.id", "own.linkId")
    .leftJoin("people as seer", "seer.id", "safeguardingFlags.seenBy")
    .leftJoin("people as owner", "owner.id", "safeguardingFlags.ownerId")
    .leftJoin("people as closer", "closer.id", "safeguardingFlags.closedBy")
    .select(["safeguardingFlags.id", "safeguardingFlags.number", "safeguardingFlags.responseId"])
    .select(["safeguardingFlags.source", "safeguardingFlags.sourceId", "safeguardingFlags.ofTranslation"])
    .select(["safeguardingFlags.questionVersionId", "safeguardingFlags.kinds", "safeguardingFlags.raisedAt"])
    .select(["safeguardingFlags.wordsChangedAt", "safeguardingFlags.seenAt", "seer.name as seenByName"])
    .select(["questionVersions.text as question", "texts.number as textNumber"])
    .select(["safeguardingFlags.child", "questionVersions.askedOf"])
    .select(["evidenceUploads.kind as fileKind", "evidenceUploads.id as uploadId"])
    .select(["safeguardingFlags.level", "safeguardingFlags.startsAt", "safeguardingFlags.dueAt"])
    .select(["safeguardingFlags.ownerId", "owner.name as ownerName", "safeguardingFlags.positions"])
    .select(["safeguardingFlags.outcome", "safeguardingFlags.outcomeWords", "safeguardingFlags.closedAt"])
    .select("closer.name as closedByName")
    .select("talkRequests.erasedAt as requestErasedAt")
    .select(["own.wayIn", "own.ageBand", "own.language as ownLanguage", "own.withdrawnAt as ownWithdrawnAt"])
    .select(["youngPeoplesLinks.name as groupName", "safeguardingFlags.youngPeoplesResponseId"])
    .select(["responses.withdrawnAt", "responses.mode", "responses.language", "responses.unfinished"])
    .where("safeguardingFlags.inspectionId", "=", inspectionId);
}
