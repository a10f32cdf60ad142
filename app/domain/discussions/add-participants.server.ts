import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  deleteParticipant,
  insertConsents,
  insertParticipants,
  listConsentsByDiscussions,
} from "#db/queries/discussions.ts";
import { findYoungPeoplesResponseOf } from "#db/queries/young-peoples-consents.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordRemoval } from "../erasure/record-erasure.server.ts";
import { type AgeBand, type ConsentKind, needsParent } from "./consent.ts";
import { maxParticipants } from "./discussion.ts";
import { findDiscussion } from "./find-discussion.server.ts";

export type AddedParticipants =
  | { kind: "added"; participantIds: string[]; numbers: number[] }
  | { kind: "no-such-discussion" }
  | { kind: "too-many"; room: number };

/**
 * Adds young people of one age band to a discussion, by the next free numbers, with the consents gained before. These
 * are their own and, under 16, a parent's. For other ages a parent's consent is not stored. Those without a consent
 * are listed and left out.
 */
export function addParticipants(
  db: Queries,
  input: {
    inspectionId: string;
    discussionId: string;
    ageBand: AgeBand;
    count: number;
    youngPersonConsent: boolean;
    parentConsent: boolean;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<AddedParticipants> {
  const { inspectionId, discussionId, ageBand, count, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const discussion = await findDiscussion(trx, { inspectionId, discussionId });
    if (!discussion) return { kind: "no-such-discussion" };
    const room = maxParticipants - discussion.participants.length;
    if (count > room) return { kind: "too-many", room };
    const last = discussion.participants.at(-1)?.number ?? 0;
    const added = Array.from({ length: count }, (_, index) => ({
      id: makeId(),
      discussionId,
      number: last + index + 1,
      ageBand,
    }));
    const consents: { kind: ConsentKind; given: boolean }[] = [
      { kind: "own", given: input.youngPersonConsent },
      ...(needsParent(ageBand) ? [{ kind: "parent" as const, given: input.parentConsent }] : []),
    ];
    await insertParticipants(trx, added);
    await insertConsents(
      trx,
      added.flatMap(({ id }) =>
        consents.map((consent) => ({
          id: makeId(),
          participantId: id,
          kind: consent.kind,
          number: 1,
          given: consent.given,
          note: "",
          recordedBy: actor.personId,
          recordedAt: now,
        })),
      ),
    );
    const numbers = added.map(({ number }) => number);
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "discussion.participants-added",
      details: { discussionId, numbers, ageBand, consents: consents },
    });
    return { kind: "added", participantIds: added.map(({ id }) => id), numbers };
  });
}

export type RemovedParticipant =
  | { kind: "removed" }
  | { kind: "no-such-participant" }
  /** They agreed at the start or answered by themselves, so there may be something of theirs: their consent can be withdrawn instead. */
  | { kind: "has-taken-part" };

/** Takes a number entered by mistake out of a discussion. */
export function removeParticipant(
  db: Queries,
  input: {
    inspectionId: string;
    discussionId: string;
    participantId: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<RemovedParticipant> {
  const { inspectionId, discussionId, participantId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const discussion = await findDiscussion(trx, { inspectionId, discussionId });
    const participant = discussion?.participants.find(({ id }) => id === participantId);
    if (!participant) return { kind: "no-such-participant" };
    const consents = await listConsentsByDiscussions(trx, [discussionId]);
    const agreed = consents.some(
      (row) => row.participantId === participantId && row.kind === "at-start" && row.given,
    );
    if (agreed || (await findYoungPeoplesResponseOf(trx, { inspectionId, participantId })))
      return { kind: "has-taken-part" };
    await deleteParticipant(trx, { discussionId, participantId });
    await recordRemoval(trx, { kind: "discussion", inspectionId, subjectId: participantId, at: now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "discussion.participant-removed",
      details: { discussionId, participantId, number: participant.number },
    });
    return { kind: "removed" };
  });
}
