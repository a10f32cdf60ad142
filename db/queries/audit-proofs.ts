import type { Queries, Trx } from "../connection.ts";
import type { AuditProofsTable } from "../tables/audit.ts";

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

/** Every proof of a re-visit's chain, by its length. */
export function listAuditProofs(db: Queries): Promise<AuditProofsTable[]> {
  return db.selectFrom("auditProofs").selectAll().orderBy("inspectionId").orderBy("length").execute();
}

/** The seals of a re-visit that are worked out, oldest first, as anybody may know of them. */
export function listSealHashes(db: Queries, inspectionId: string) {
  return db
    .selectFrom("seals")
    .select(["number", "hash", "sealedAt", "unsealedAt"])
    .where("inspectionId", "=", inspectionId)
    .where("workedOutAt", "is not", null)
    .orderBy("number")
    .execute();
}
