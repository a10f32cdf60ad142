import type { Queries, Trx } from "../connection.ts";
import type { AuditProofsTable, AuditTimeStampsTable } from "../tables/audit.ts";

export async function insertAuditProof(trx: Trx, proof: AuditProofsTable): Promise<void> {
  await trx.insertInto("auditProofs").values(proof).execute();
}

/** The last proof of an occasion in a re-visit. */
export function findAuditProof(
  db: Queries,
  of: { inspectionId: string; occasion: AuditProofsTable["occasion"] },
): Promise<AuditProofsTable | undefined> {
  return db
    .selectFrom("auditProofs")
    .selectAll()
    .where("inspectionId", "=", of.inspectionId)
    .where("occasion", "=", of.occasion)
    .orderBy("recordedAt", "desc")
    .orderBy("length", "desc")
    .limit(1)
    .executeTakeFirst();
}

export function findAuditProofById(db: Queries, id: string): Promise<AuditProofsTable | undefined> {
  return db.selectFrom("auditProofs").selectAll().where("id", "=", id).executeTakeFirst();
}

export function findAuditTimeStamp(db: Queries, proofId: string): Promise<AuditTimeStampsTable | undefined> {
  return db.selectFrom("auditTimeStamps").selectAll().where("proofId", "=", proofId).executeTakeFirst();
}

export async function insertAuditTimeStamp(db: Queries, stamp: AuditTimeStampsTable): Promise<void> {
  await db
    .insertInto("auditTimeStamps")
    .values(stamp)
    .onConflict((conflict) => conflict.column("proofId").doNothing())
    .execute();
}

/** The proofs of a re-visit, the newest first, and whether each is time-stamped. */
export function listProofsByInspection(db: Queries, inspectionId: string) {
  return db
    .selectFrom("auditProofs")
    .leftJoin("auditTimeStamps", "auditTimeStamps.proofId", "auditProofs.id")
    .select(["auditProofs.id", "occasion", "length", "hash", "recordedAt"])
    .select("auditTimeStamps.receivedAt")
    .where("inspectionId", "=", inspectionId)
    .orderBy("length", "desc")
    .execute();
}

/** Every proof of a re-visit's chain, by its length. */
export function listAuditProofs(db: Queries): Promise<AuditProofsTable[]> {
  return db.selectFrom("auditProofs").selectAll().orderBy("inspectionId").orderBy("length").execute();
}

/** The seals of a re-visit that are worked out, oldest first, as anybody may know of them. */
export function listSealHashes(db: Queries, inspectionId: string) {
  return db
    .selectFrom("seals")
    .select(["number", "hash", "sealedAt", "workedOutAt", "unsealedAt"])
    .where("inspectionId", "=", inspectionId)
    .where("workedOutAt", "is not", null)
    .orderBy("number")
    .execute();
}
