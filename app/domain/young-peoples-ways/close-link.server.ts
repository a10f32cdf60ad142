import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findCurrentSeal } from "#db/queries/seals.ts";
import { findYoungPeoplesLink, updateYoungPeoplesLink } from "#db/queries/young-peoples-links.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";

export type ClosedLink = { kind: "closed" | "reopened" | "no-such-link" | "sealed" };

type Closing = { inspectionId: string; linkId: string; actor: PersonActor; now: Temporal.Instant };

/** Closes a link: nobody begins by it any more. Whoever has begun goes on. Closed already, it stays so. */
export function closeLink(db: Queries, input: Closing): Promise<ClosedLink> {
  return changeLink(db, input, "closed");
}

/** Undoes that. Opened already, it stays so. */
export function reopenLink(db: Queries, input: Closing): Promise<ClosedLink> {
  return changeLink(db, input, "reopened");
}

function changeLink(db: Queries, input: Closing, change: "closed" | "reopened"): Promise<ClosedLink> {
  const { inspectionId, linkId, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<ClosedLink> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const link = await findYoungPeoplesLink(trx, { inspectionId, linkId });
    if (!link) return { kind: "no-such-link" };
    if (await findCurrentSeal(trx, inspectionId)) return { kind: "sealed" };
    if ((link.closedAt !== null) === (change === "closed")) return { kind: change };
    await updateYoungPeoplesLink(
      trx,
      { inspectionId, linkId },
      change === "closed" ? { closedAt: now, closedBy: actor.personId } : { closedAt: null, closedBy: null },
    );
    await recordAudit(trx, {
      ...{ at: now, actor, inspectionId },
      action: change === "closed" ? "young-peoples-link.closed" : "young-peoples-link.reopened",
      details: { linkId },
    });
    return { kind: change };
  });
}
