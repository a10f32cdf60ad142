import { makeId } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertConsents, listConsentsByDiscussions, updateDiscussion } from "#db/queries/discussions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { consentStatusOf } from "./consent.ts";
import { findDiscussion } from "./find-discussion.server.ts";

export type CheckedConsent =
  | { kind: "checked"; counting: number }
  | { kind: "no-such-discussion" }
  /** They were not told that what they say becomes evidence, or how safeguarding is dealt with (¶34). */
  | { kind: "not-informed" };

/** With the ids of those who say no now. */
export type CheckedConsentIn =
  | Exclude<CheckedConsent, { kind: "checked" }>
  | { kind: "checked"; counting: number; refused: string[] };

export type ConsentCheck = {
  inspectionId: string;
  discussionId: string;
  isInformed: boolean;
  /** What each young person answered, by id; those not in it have not been asked. */
  answers: Readonly<Record<string, boolean>>;
  actor: PersonActor;
  now: Temporal.Instant;
};

/**
 * Records the start of a discussion. The young people were told what it is for and how safeguarding works (¶34). Each
 * then answered when asked again (¶33). Those who lack an earlier consent are not asked, and no answer for them is
 * stored.
 */
export async function checkConsentAtStartIn(trx: Trx, input: ConsentCheck): Promise<CheckedConsentIn> {
  const { inspectionId, discussionId, isInformed, answers, actor, now } = input;
  await serializeTransactions(trx, `inspection:${inspectionId}`);
  const before = await findDiscussion(trx, { inspectionId, discussionId });
  if (!before) return { kind: "no-such-discussion" };
  if (!isInformed) return { kind: "not-informed" };
  const earlier = await listConsentsByDiscussions(trx, [discussionId]);
  const participantsToAsk = before.participants.filter((participant) => {
    const answer = answers[participant.id];
    if (answer === undefined || answer === participant.consents["at-start"]) return false;
    const consentStatus = consentStatusOf(participant);
    return consentStatus.kind !== "left-out" || consentStatus.missing.includes("at-start");
  });
  await insertConsents(
    trx,
    participantsToAsk.map(({ id }) => ({
      id: makeId(),
      participantId: id,
      kind: "at-start",
      number: earlier.filter((row) => row.participantId === id && row.kind === "at-start").length + 1,
      given: answers[id] ?? false,
      note: "",
      recordedBy: actor.personId,
      recordedAt: now,
    })),
  );
  if (before.consentCheckedAt === null) {
    await updateDiscussion(
      trx,
      { inspectionId, discussionId },
      { consentCheckedAt: now, consentCheckedBy: actor.personId, updatedAt: now },
    );
  }
  const counting = (await findDiscussion(trx, { inspectionId, discussionId }))?.counting ?? 0;
  await recordAudit(trx, {
    at: now,
    actor,
    inspectionId,
    action: "discussion.consent-asked-at-start",
    details: {
      discussionId,
      agreed: participantsToAsk.filter(({ id }) => answers[id]).map(({ number }) => number),
      refused: participantsToAsk.filter(({ id }) => !answers[id]).map(({ number }) => number),
      counting,
    },
  });
  return {
    ...{ kind: "checked", counting },
    refused: participantsToAsk.filter(({ id }) => !answers[id]).map(({ id }) => id),
  };
}
