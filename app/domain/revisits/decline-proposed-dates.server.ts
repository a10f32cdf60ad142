import { toText } from "#app/platform/instants.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertProposalRefusal } from "#db/queries/revisit-dates.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findDateProposal } from "./find-date-proposal.server.ts";

type Declining = {
  revisitId: string;
  /** Which proposal the lead saw. */
  identity: string;
  reason: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type DeclinedDates = { kind: "declined" } | { kind: "changed-meanwhile" };

/** Keeps the re-visit's dates as they are, with the lead's reason, though the list of bank holidays asks for others. */
export async function declineProposedDates(db: Queries, input: Declining): Promise<DeclinedDates> {
  const { revisitId, identity, reason, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<DeclinedDates> => {
    await serializeTransactions(trx, `revisit:${revisitId}`);
    const found = await findDateProposal(trx, { revisitId, now });
    if (!found || found.proposal.identity !== identity) return { kind: "changed-meanwhile" };
    await insertProposalRefusal(trx, {
      id: makeId(),
      revisitId,
      proposal: identity,
      reason,
      refusedBy: actor.personId,
      refusedAt: toText(now),
    });
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId,
      action: "declined proposed dates",
      details: { reason, proposal: identity },
    });
    return { kind: "declined" };
  });
}
