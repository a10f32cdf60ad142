import type { Queries } from "#db/connection.ts";
import { findAuditedSeal } from "#db/queries/audit.ts";
import {
  findCurrentSeal,
  listLawfulWithdrawals,
  listSealedInspections,
  listSealedResponses,
} from "#db/queries/seals.ts";
import { readEvidenceBase } from "./read-evidence-base.server.ts";
import { compare, type EvidenceBase, hashOfAll } from "./seal.ts";
import { readParts, type Verdict } from "./seal-form.server.ts";

export { listSealedInspections };

/** Whether what was sealed is still as it was; null where nothing is, or while it is still worked out what that was. */
export async function checkSeal(db: Queries, inspectionId: string): Promise<Verdict | null> {
  const seal = await findCurrentSeal(db, inspectionId);
  if (!seal || seal.workedOutAt === null) return null;
  const [rows, withdrawals, now, audited] = await Promise.all([
    listSealedResponses(db, seal.id),
    listLawfulWithdrawals(db, seal.id),
    readEvidenceBase(db, { inspectionId, format: seal.format, sealedAt: seal.sealedAt }),
    findAuditedSeal(db, { inspectionId, at: seal.workedOutAt }),
  ]);
  const parts = readParts(seal);
  if (parts === null) return { kind: "seal-changed" };
  const responses = rows.map(({ sealId: _, ...response }) => response);
  const sealed: Omit<EvidenceBase, "erasedSince"> = { format: seal.format, parts, responses };
  const told = audited ? audited.details.hash : null;
  if (hashOfAll(sealed) !== seal.hash || told !== seal.hash) return { kind: "seal-changed" };
  const left = new Map(now.responses.map((response) => [response.responseId, response]));
  const takenBack = withdrawals.filter(({ responseId }) => {
    const remaining = left.get(responseId);
    return (
      remaining !== undefined &&
      remaining.texts === 0 &&
      remaining.codings === 0 &&
      remaining.translations === 0 &&
      remaining.recordings === 0
    );
  });
  return compare(sealed, now, new Set(takenBack.map(({ responseId }) => responseId)));
}
