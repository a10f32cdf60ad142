import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertProposalRefusal } from "#db/queries/inspection-dates.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findDateProposal, findProposalFor } from "./find-date-proposal.server.ts";
import { findDateStatus } from "./find-date-status.server.ts";
import { writeDatesPlan } from "./write-dates-plan.server.ts";

type Confirming = {
  inspectionId: string;
  /** Which proposal the lead saw. */
  identity: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type ConfirmedDates =
  | { kind: "confirmed" }
  /** The list of bank holidays, or the re-visit, changed since the lead looked. */
  | { kind: "changed-meanwhile" };

/** Takes on the dates that a change in the list of bank holidays asks for, exactly those that the lead saw. */
export async function confirmProposedDates(db: Queries, input: Confirming): Promise<ConfirmedDates> {
  const { inspectionId, identity, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<ConfirmedDates> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const dateStatus = await findDateStatus(trx, { inspectionId, now });
    const proposal = dateStatus && (await findProposalFor(trx, dateStatus));
    if (!proposal || proposal.proposal.identity !== identity) return { kind: "changed-meanwhile" };
    const reason = "The list of bank holidays changed";
    const changes = await writeDatesPlan(trx, dateStatus, proposal.proposal, {
      reason,
      personId: actor.personId,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "inspection-dates.proposal-confirmed",
      details: { changes },
      words: { reason },
    });
    return { kind: "confirmed" };
  });
}

type Declining = {
  inspectionId: string;
  /** Which proposal the lead saw. */
  identity: string;
  reason: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type DeclinedDates = { kind: "declined" } | { kind: "changed-meanwhile" };

/** Keeps the re-visit's dates as they are, with the lead's reason, though the list of bank holidays asks for others. */
export async function declineProposedDates(db: Queries, input: Declining): Promise<DeclinedDates> {
  const { inspectionId, identity, reason, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<DeclinedDates> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const proposal = await findDateProposal(trx, { inspectionId, now });
    if (!proposal || proposal.proposal.identity !== identity) return { kind: "changed-meanwhile" };
    await insertProposalRefusal(trx, {
      id: makeId(),
      inspectionId,
      proposal: identity,
      reason,
      refusedBy: actor.personId,
      refusedAt: now,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "inspection-dates.proposal-declined",
      details: { proposal: identity },
      words: { reason },
    });
    return { kind: "declined" };
  });
}
