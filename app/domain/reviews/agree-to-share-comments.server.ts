import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  insertForumAgreement,
  listForumAgreements,
  withdrawForumAgreement,
} from "#db/queries/forum-agreements.ts";
import { listMembersInRole } from "#db/queries/question-reviews.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";

type Agreeing = { inspectionId: string; actor: PersonActor; now: Temporal.Instant };

export type AgreedToShareComments =
  | { kind: "agreed" }
  | { kind: "unchanged" }
  /** Whoever says it speaks for no forum or group that has a name. */
  | { kind: "no-forum" };

/**
 * A forum or group agrees that others read its comments on the questions, as it reads theirs. Nobody's are shown before both
 * have agreed.
 */
export async function agreeToShareComments(db: Queries, input: Agreeing): Promise<AgreedToShareComments> {
  const { inspectionId, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<AgreedToShareComments> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const organisation = await findForumOf(trx, input);
    if (organisation === null) return { kind: "no-forum" };
    const agreements = await listForumAgreements(trx, inspectionId);
    if (agreements.some((agreement) => agreement.organisation === organisation)) return { kind: "unchanged" };
    const agreement = { id: makeId(), inspectionId, organisation, agreedBy: actor.personId, agreedAt: now };
    await insertForumAgreement(trx, { ...agreement, withdrawnBy: null, withdrawnAt: null });
    const action = "forum.agreed-to-share-comments";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details: { organisation } });
    return { kind: "agreed" };
  });
}

export type WithdrewAgreement = { kind: "withdrawn" } | { kind: "unchanged" } | { kind: "no-forum" };

/** Takes that back. The other forums' comments are hidden again, and from them this one's. */
export async function withdrawAgreement(db: Queries, input: Agreeing): Promise<WithdrewAgreement> {
  const { inspectionId, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<WithdrewAgreement> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const organisation = await findForumOf(trx, input);
    if (organisation === null) return { kind: "no-forum" };
    const agreements = await listForumAgreements(trx, inspectionId);
    if (!agreements.some((agreement) => agreement.organisation === organisation))
      return { kind: "unchanged" };
    const withdrawn = { withdrawnBy: actor.personId, withdrawnAt: now };
    await withdrawForumAgreement(trx, { inspectionId, organisation }, withdrawn);
    const action = "forum.agreement-withdrawn";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details: { organisation } });
    return { kind: "withdrawn" };
  });
}

async function findForumOf(db: Queries, { inspectionId, actor }: Agreeing): Promise<string | null> {
  const reviewers = await listMembersInRole(db, { inspectionId, role: "parent-carer-forum" });
  return reviewers.find(({ personId }) => personId === actor.personId)?.organisation || null;
}
