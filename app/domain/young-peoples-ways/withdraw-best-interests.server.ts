import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertConsents, listConsentsByDiscussions } from "#db/queries/discussions.ts";
import { findYoungPeoplesResponseOf } from "#db/queries/young-peoples-consents.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findBestInterests } from "../discussions/find-best-interests.server.ts";
import { findDiscussion } from "../discussions/find-discussion.server.ts";
import { takeBackWithConsent } from "./withdraw-agreement.server.ts";

export type WithdrawnBestInterests = {
  kind: "withdrawn" | "no-such-participant" | "no-note";
  /** Whether what the young person answered by themselves was taken back with it. */
  isResponseTakenBack: boolean;
};

/**
 * Withdraws a note of somebody's best interests (¶33), as a further row. Under their number nothing is asked until there is a new
 * note, and what they answered by themselves is taken back and erased.
 */
export function withdrawBestInterests(
  db: Queries,
  input: {
    inspectionId: string;
    discussionId: string;
    participantId: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<WithdrawnBestInterests> {
  const { inspectionId, discussionId, participantId, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<WithdrawnBestInterests> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const discussion = await findDiscussion(trx, { inspectionId, discussionId });
    const participant = discussion?.participants.find(({ id }) => id === participantId);
    if (!participant) return { kind: "no-such-participant", isResponseTakenBack: false };
    const note = findBestInterests(await listConsentsByDiscussions(trx, [discussionId]), participantId);
    if (!note?.given) return { kind: "no-note", isResponseTakenBack: false };
    await insertConsents(trx, [
      {
        ...{ id: makeId(), participantId, kind: "best-interests", number: note.number + 1, given: false },
        ...{ note: "", recordedBy: actor.personId, recordedAt: now },
      },
    ]);
    const response = await findYoungPeoplesResponseOf(trx, { inspectionId, participantId });
    const kind = "best-interests" as const;
    const isResponseTakenBack = await takeBackWithConsent(trx, response, { kind, actor, now });
    await recordAudit(trx, {
      ...{ at: now, actor, inspectionId, action: "discussion.best-interests-withdrawn" },
      details: { discussionId, number: participant.number, isResponseTakenBack },
    });
    return { kind: "withdrawn", isResponseTakenBack };
  });
}
