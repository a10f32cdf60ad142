import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { deleteParticipant, listConsentsByDiscussions } from "#db/queries/discussions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordRemoval } from "../erasure/record-erasure.server.ts";
import { findDiscussion } from "./find-discussion.server.ts";

export type RemovedParticipant =
  | { kind: "removed" }
  | { kind: "no-such-participant" }
  /** They agreed at the start, so something of theirs may be recorded: their consent can be taken back instead. */
  | { kind: "has-taken-part" };

/** Takes a number entered by mistake out of a discussion. */
export function removeParticipant(
  db: Queries,
  input: {
    revisitId: string;
    discussionId: string;
    participantId: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<RemovedParticipant> {
  const { revisitId, discussionId, participantId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `revisit:${revisitId}`);
    const discussion = await findDiscussion(trx, { revisitId, discussionId });
    const participant = discussion?.participants.find(({ id }) => id === participantId);
    if (!participant) return { kind: "no-such-participant" };
    const consents = await listConsentsByDiscussions(trx, [discussionId]);
    const agreed = consents.some(
      (row) => row.participantId === participantId && row.kind === "at-start" && row.given === 1,
    );
    if (agreed) return { kind: "has-taken-part" };
    await deleteParticipant(trx, { discussionId, participantId });
    await recordRemoval(trx, { kind: "discussion", revisitId, subjectId: participantId, at: now });
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId,
      action: "took a number entered by mistake out of a discussion with young people",
      details: { discussionId, participantId, number: participant.number },
    });
    return { kind: "removed" };
  });
}
