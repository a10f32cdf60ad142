import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertConsents, listConsentsByDiscussions } from "#db/queries/discussions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { askAboutNames } from "../names/ask-about-names.server.ts";
import type { PossibleName } from "../names/find-possible-names.ts";
import { needsParent } from "./consent.ts";
import { findDiscussion } from "./find-discussion.server.ts";

export type RecordedBestInterests =
  | { kind: "recorded" }
  | { kind: "no-such-participant" }
  /** Under 16 whoever holds parental responsibility agrees instead. */
  | { kind: "under-16" }
  /** The note may name somebody. */
  | { kind: "possible-names"; names: PossibleName[] };

/**
 * Records why it is in the best interests of somebody over 16, who may lack capacity, to take part, and by which signs of
 * their own they say yes and no (¶33). Their own yes is needed all the same. A later note takes the place of an earlier one.
 */
export function recordBestInterests(
  db: Queries,
  input: {
    inspectionId: string;
    discussionId: string;
    participantId: string;
    note: string;
    /** Words that the inspector has said are no names. */
    notNames?: readonly string[];
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<RecordedBestInterests> {
  const { inspectionId, discussionId, participantId, note, notNames = [], actor, now } = input;
  return db.transaction().execute(async (trx): Promise<RecordedBestInterests> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const discussion = await findDiscussion(trx, { inspectionId, discussionId });
    const participant = discussion?.participants.find(({ id }) => id === participantId);
    if (!discussion || !participant) return { kind: "no-such-participant" };
    if (needsParent(participant.ageBand)) return { kind: "under-16" };
    const names = await askAboutNames(trx, { inspectionId, texts: [note], notNames });
    if (names.length > 0) return { kind: "possible-names", names };
    const earlier = await listConsentsByDiscussions(trx, [discussionId]);
    const number = earlier.filter(
      (row) => row.participantId === participantId && row.kind === "best-interests",
    ).length;
    await insertConsents(trx, [
      {
        ...{ id: makeId(), participantId, kind: "best-interests", number: number + 1, given: true, note },
        ...{ recordedBy: actor.personId, recordedAt: now },
      },
    ]);
    await recordAudit(trx, {
      ...{ at: now, actor, inspectionId, action: "discussion.best-interests-recorded" },
      details: { discussionId, number: participant.number },
    });
    return { kind: "recorded" };
  });
}
