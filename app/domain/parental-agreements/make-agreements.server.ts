import { makeId, makeSecretBytes } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertParentalAgreements } from "#db/queries/parental-agreements.ts";
import { findCurrentSeal } from "#db/queries/seals.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { maxSlips } from "./agreement.ts";
import { makeWayCode } from "./way-code.ts";

export type MadeAgreements = { kind: "made"; codes: string[] } | { kind: "sealed" } | { kind: "too-many" };

/** Makes slips for whoever holds parental responsibility, each with a code of its own, and nobody's name. 1 to 60 at once. */
export function makeAgreements(
  db: Queries,
  input: { inspectionId: string; count: number; actor: PersonActor; now: Temporal.Instant },
): Promise<MadeAgreements> {
  const { inspectionId, count, actor, now } = input;
  if (count < 1 || count > maxSlips) return Promise.resolve({ kind: "too-many" });
  return db.transaction().execute(async (trx): Promise<MadeAgreements> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (await findCurrentSeal(trx, inspectionId)) return { kind: "sealed" };
    const codes = new Set<string>();
    while (codes.size < count) codes.add(makeWayCode("slip", makeSecretBytes()));
    await insertParentalAgreements(
      trx,
      [...codes].map((code) => ({
        ...{ id: makeId(), inspectionId, code, createdBy: actor.personId, createdAt: now },
        ...{ agreedRole: null, agreedForm: null, lookedAfter: false, agreedOn: null },
        ...{ recordedBy: null, recordedAt: null, withdrawnAt: null, withdrawnBy: null },
      })),
    );
    await recordAudit(trx, {
      ...{ at: now, actor, inspectionId, action: "parental-agreement.slips-made", details: { count } },
    });
    return { kind: "made", codes: [...codes] };
  });
}
