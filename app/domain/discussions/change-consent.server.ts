import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertConsents, listConsentsByDiscussions } from "#db/queries/discussions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { type ConsentKind, consentStatusOf, needsParent } from "./consent.ts";
import { findDiscussion } from "./find-discussion.server.ts";

export type ChangedConsent =
  | {
      kind: "changed";
      counting: number;
      /** Whether what this young person gave now has to be removed. */
      toSettle: boolean;
    }
  | { kind: "no-such-participant" }
  /** A parent's consent is neither needed nor kept from 16. */
  | { kind: "not-needed" }
  /** Those there are asked again only once the start has been recorded, and once the consents from before are there. */
  | { kind: "too-early" };

export type ConsentChange = {
  inspectionId: string;
  discussionId: string;
  participantId: string;
  consent: ConsentKind;
  hasConsented: boolean;
  actor: PersonActor;
  now: Temporal.Instant;
};

/** Records that a consent was given after all, or withdrawn; what was recorded before stays in its history. */
export function changeConsent(db: Queries, input: ConsentChange): Promise<ChangedConsent> {
  return db.transaction().execute((trx) => changeConsentIn(trx, input));
}

/** The same, as a part of a transaction. */
export async function changeConsentIn(trx: Trx, input: ConsentChange): Promise<ChangedConsent> {
  const { inspectionId, discussionId, participantId, consent, hasConsented, actor, now } = input;
  await serializeTransactions(trx, `inspection:${inspectionId}`);
  const before = await findDiscussion(trx, { inspectionId, discussionId });
  const participant = before?.participants.find(({ id }) => id === participantId);
  if (!before || !participant) return { kind: "no-such-participant" };
  if (consent === "parent" && !needsParent(participant.ageBand)) return { kind: "not-needed" };
  if (consent === "at-start" && hasConsented) {
    const consentStatus = consentStatusOf(participant);
    const missingFromBefore =
      consentStatus.kind === "left-out" && !consentStatus.missing.includes("at-start");
    if (before.consentCheckedAt === null || missingFromBefore) return { kind: "too-early" };
  }
  if (participant.consents[consent] !== hasConsented) {
    const earlier = await listConsentsByDiscussions(trx, [discussionId]);
    const last = earlier
      .filter((row) => row.participantId === participantId && row.kind === consent)
      .at(-1)?.number;
    await insertConsents(trx, [
      {
        id: makeId(),
        participantId,
        kind: consent,
        number: (last ?? 0) + 1,
        given: hasConsented,
        note: "",
        recordedBy: actor.personId,
        recordedAt: now,
      },
    ]);
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: hasConsented ? "discussion.consent-recorded" : "discussion.consent-refused",
      details: { discussionId, number: participant.number, consent },
    });
  }
  const after = await findDiscussion(trx, { inspectionId, discussionId });
  return {
    kind: "changed",
    counting: after?.counting ?? 0,
    toSettle: after?.withdrawn.some(({ id }) => id === participantId) ?? false,
  };
}
