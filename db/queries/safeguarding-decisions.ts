import type { Queries, Trx } from "../connection.ts";
import type { FlagSource } from "../tables/enumerations.ts";
import type { SafeguardingConcernsTable, SafeguardingFlagsTable } from "../tables/safeguarding.ts";

/** What was decided about an entry: its level and deadline, its owner, or its outcome. */
export async function updateFlagDecision(
  trx: Trx,
  flagId: string,
  decision: Partial<
    Pick<
      SafeguardingFlagsTable,
      "level" | "startsAt" | "dueAt" | "ownerId" | "outcome" | "outcomeWords" | "closedBy" | "closedAt"
    >
  >,
): Promise<void> {
  await trx.updateTable("safeguardingFlags").set(decision).where("id", "=", flagId).execute();
}

/** More was found in the same document. */
export async function updateFlagFindings(
  trx: Trx,
  flagId: string,
  found: Pick<SafeguardingFlagsTable, "kinds" | "positions"> & { toldAt?: null },
): Promise<void> {
  await trx.updateTable("safeguardingFlags").set(found).where("id", "=", flagId).execute();
}

export async function insertConcern(trx: Trx, concern: SafeguardingConcernsTable): Promise<void> {
  await trx.insertInto("safeguardingConcerns").values(concern).execute();
}

export function findConcern(db: Queries, flagId: string) {
  return db
    .selectFrom("safeguardingConcerns")
    .innerJoin("people", "people.id", "safeguardingConcerns.writtenBy")
    .selectAll("safeguardingConcerns")
    .select("people.name as writtenByName")
    .where("flagId", "=", flagId)
    .executeTakeFirst();
}

/** Whether an entry has this id, of whichever re-visit: a form that was sent twice wrote it before. */
export async function isFlag(db: Queries, flagId: string): Promise<boolean> {
  const row = await db
    .selectFrom("safeguardingFlags")
    .select("id")
    .where("id", "=", flagId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The open entries about a note or about words of a young person, themselves or their translation. */
export function listOpenFlagsOfText(
  trx: Trx,
  {
    source,
    sourceId,
  }: { source: Exclude<FlagSource, "survey" | "concern" | "talk-request">; sourceId: string },
) {
  return trx
    .selectFrom("safeguardingFlags")
    .select(["number", "kinds", "ofTranslation"])
    .where("source", "=", source)
    .where("sourceId", "=", sourceId)
    .where("closedAt", "is", null)
    .execute();
}

/** The same about a response. */
export function listOpenFlagsOfResponse(trx: Trx, responseId: string) {
  return trx
    .selectFrom("safeguardingFlags")
    .select(["number", "kinds", "ofTranslation", "questionVersionId"])
    .where("responseId", "=", responseId)
    .where("closedAt", "is", null)
    .execute();
}

/** The same about a document. */
export function listOpenFlagsOfUpload(trx: Trx, uploadId: string) {
  return trx
    .selectFrom("safeguardingFlags")
    .innerJoin("evidencePassages", "evidencePassages.id", "safeguardingFlags.sourceId")
    .select("safeguardingFlags.number")
    .where("evidencePassages.uploadId", "=", uploadId)
    .where("safeguardingFlags.closedAt", "is", null)
    .execute();
}
