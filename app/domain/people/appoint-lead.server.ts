import type { Actor } from "#app/domain/audit/audit.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { toText } from "#app/platform/instants.ts";
import type { Trx } from "#db/connection.ts";
import { updatePersonToLead } from "#db/queries/people.ts";

/** Makes a person a lead inspector, who may start re-visits, unless they are one. Part of a larger change. */
export async function appointLead(
  trx: Trx,
  { personId, actor, now }: { personId: string; actor: Actor; now: Temporal.Instant },
): Promise<void> {
  const appointed = await updatePersonToLead(trx, { personId, appointedLeadAt: toText(now) });
  if (!appointed) return;
  await recordAudit(trx, {
    at: now,
    actor,
    revisitId: null,
    action: "appointed a lead inspector",
    details: { personId },
  });
}
