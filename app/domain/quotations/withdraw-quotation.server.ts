import { toText } from "#app/platform/instants.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { updateQuotationAsWithdrawn } from "#db/queries/quotations.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordRemoval } from "../erasure/record-erasure.server.ts";

/** Takes a quotation back wherever it stands; that it was prepared, and by whom, stays written down. */
export function withdrawQuotation(
  db: Queries,
  input: { revisitId: string; quotationId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "withdrawn" | "no-such-quotation" }> {
  const { revisitId, quotationId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `revisit:${revisitId}`);
    const withdrawn = { revisitId, quotationId, withdrawnAt: toText(now), withdrawnBy: actor.personId };
    if (!(await updateQuotationAsWithdrawn(trx, withdrawn))) return { kind: "no-such-quotation" };
    await recordRemoval(trx, { kind: "quotation", revisitId, subjectId: quotationId, at: now });
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId,
      action: "took a quotation back",
      details: { quotationId },
    });
    return { kind: "withdrawn" };
  });
}
