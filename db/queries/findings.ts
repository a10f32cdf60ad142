import type { Queries, Trx } from "../connection.ts";
import type {
  FindingEvidenceTable,
  FindingsTable,
  FindingVersionsTable,
  SourceMarksTable,
} from "../tables/findings.ts";

/** The marks of a re-visit, oldest first, each with who made it. */
export function listSourceMarks(db: Queries, inspectionId: string) {
  return db
    .selectFrom("sourceMarks")
    .innerJoin("people", "people.id", "sourceMarks.markedBy")
    .selectAll("sourceMarks")
    .select("people.name as markedByName")
    .where("sourceMarks.inspectionId", "=", inspectionId)
    .orderBy("sourceMarks.markedAt")
    .orderBy("sourceMarks.id")
    .execute();
}

export async function insertSourceMark(trx: Trx, mark: SourceMarksTable): Promise<void> {
  await trx.insertInto("sourceMarks").values(mark).execute();
}

/** Every finding of a re-visit, withdrawn ones too, in the order of their numbers. */
export function listFindings(db: Queries, inspectionId: string): Promise<FindingsTable[]> {
  return db
    .selectFrom("findings")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .orderBy("number")
    .execute();
}

export function findFindingRow(
  db: Queries,
  key: { inspectionId: string; findingId: string },
): Promise<FindingsTable | undefined> {
  return db
    .selectFrom("findings")
    .selectAll()
    .where("inspectionId", "=", key.inspectionId)
    .where("id", "=", key.findingId)
    .executeTakeFirst();
}

/** The finding of that id in any re-visit, and what it said first. */
export function findFindingWithFirstWords(db: Queries, findingId: string) {
  return db
    .selectFrom("findings")
    .innerJoin("findingVersions", "findingVersions.findingId", "findings.id")
    .select(["findings.inspectionId", "findings.focusAreaId", "findings.number", "findingVersions.words"])
    .where("findings.id", "=", findingId)
    .where("findingVersions.number", "=", 1)
    .executeTakeFirst();
}

export async function findLastFindingNumber(db: Queries, inspectionId: string): Promise<number> {
  const row = await db
    .selectFrom("findings")
    .select((eb) => eb.fn.max<number | null>("number").as("last"))
    .where("inspectionId", "=", inspectionId)
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}

export async function insertFinding(trx: Trx, finding: FindingsTable): Promise<void> {
  await trx.insertInto("findings").values(finding).execute();
}

export async function updateFindingAsWithdrawn(
  trx: Trx,
  finding: { findingId: string; withdrawnAt: Temporal.Instant; withdrawnBy: string },
): Promise<void> {
  await trx
    .updateTable("findings")
    .set({ withdrawnAt: finding.withdrawnAt, withdrawnBy: finding.withdrawnBy })
    .where("id", "=", finding.findingId)
    .execute();
}

/** Every wording of the findings of a re-visit, each finding's latest last, with who wrote it. */
export function listFindingVersions(db: Queries, inspectionId: string) {
  return db
    .selectFrom("findingVersions")
    .innerJoin("findings", "findings.id", "findingVersions.findingId")
    .innerJoin("people", "people.id", "findingVersions.writtenBy")
    .selectAll("findingVersions")
    .select("people.name as writtenByName")
    .where("findings.inspectionId", "=", inspectionId)
    .orderBy("findingVersions.findingId")
    .orderBy("findingVersions.number")
    .execute();
}

export async function insertFindingVersion(trx: Trx, version: FindingVersionsTable): Promise<void> {
  await trx.insertInto("findingVersions").values(version).execute();
}

/** What the findings of a re-visit rest on, in the order in which it was linked to them; not what was removed again. */
export function listFindingEvidence(db: Queries, inspectionId: string): Promise<FindingEvidenceTable[]> {
  return db
    .selectFrom("findingEvidence")
    .innerJoin("findings", "findings.id", "findingEvidence.findingId")
    .selectAll("findingEvidence")
    .where("findings.inspectionId", "=", inspectionId)
    .where("findingEvidence.removedAt", "is", null)
    .orderBy("findingEvidence.addedAt")
    .orderBy("findingEvidence.id")
    .execute();
}

/** One thing that a finding rests on, or rested on before it was removed. */
export function findFindingEvidence(
  trx: Trx,
  evidence: { findingId: string; evidenceId: string },
): Promise<FindingEvidenceTable | undefined> {
  return trx
    .selectFrom("findingEvidence")
    .selectAll()
    .where("findingId", "=", evidence.findingId)
    .where("id", "=", evidence.evidenceId)
    .executeTakeFirst();
}

export async function insertFindingEvidence(trx: Trx, evidence: FindingEvidenceTable): Promise<void> {
  await trx.insertInto("findingEvidence").values(evidence).execute();
}

/** The figure of something that a finding rests on, as it is now. */
export async function updateEvidenceFigure(
  trx: Trx,
  evidence: { findingId: string; evidenceId: string } & Partial<
    Pick<
      FindingEvidenceTable,
      "count" | "base" | "families" | "familiesBase" | "question" | "questionVersionId" | "labels" | "themeId"
    >
  >,
): Promise<boolean> {
  const { findingId, evidenceId, ...figure } = evidence;
  const { numUpdatedRows } = await trx
    .updateTable("findingEvidence")
    .set(figure)
    .where("findingId", "=", findingId)
    .where("id", "=", evidenceId)
    .where("removedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function updateEvidenceAsRemoved(
  trx: Trx,
  evidence: { findingId: string; evidenceId: string; removedAt: Temporal.Instant; removedBy: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("findingEvidence")
    .set({ removedAt: evidence.removedAt, removedBy: evidence.removedBy })
    .where("findingId", "=", evidence.findingId)
    .where("id", "=", evidence.evidenceId)
    .where("removedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function updateEvidenceAsRestored(
  trx: Trx,
  evidence: { findingId: string; evidenceId: string },
): Promise<void> {
  await trx
    .updateTable("findingEvidence")
    .set({ removedAt: null, removedBy: null })
    .where("findingId", "=", evidence.findingId)
    .where("id", "=", evidence.evidenceId)
    .where("removedAt", "is not", null)
    .execute();
}
