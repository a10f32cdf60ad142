import type { Queries } from "#db/connection.ts";
import { listConsentsByDiscussions, listParticipantsByDiscussions } from "#db/queries/discussions.ts";
import { listParticipantsWhoAnswer } from "#db/queries/young-peoples-consents.ts";
import type { AgeBand } from "#db/tables/enumerations.ts";
import { consentStatusOf, needsParent } from "../discussions/consent.ts";
import { findBestInterests } from "../discussions/find-best-interests.server.ts";
import { participantsOf } from "../discussions/find-discussion.server.ts";

export type SessionNumber = {
  participantId: string;
  number: number;
  ageBand: AgeBand;
  /** Whether an inspector has recorded that taking part is in their best interests. */
  hasNote: boolean;
};

/**
 * The numbers of a discussion that somebody can answer under by themselves: their consents from before are recorded, nobody said
 * no at the start, no note of their best interests was withdrawn, and nobody has begun. Only numbers and ages: whoever has the session's code reads them.
 */
export async function listSessionNumbers(db: Queries, discussionId: string): Promise<SessionNumber[]> {
  const rows = await listConsentsByDiscussions(db, [discussionId]);
  const people = await listParticipantsByDiscussions(db, [discussionId]);
  const answering = new Set(await listParticipantsWhoAnswer(db, discussionId));
  return participantsOf(people, rows).flatMap((participant) => {
    const { id, number, ageBand } = participant;
    const note = needsParent(ageBand) ? null : findBestInterests(rows, id);
    if (consentStatusOf(participant).kind === "left-out" || answering.has(id) || note?.given === false)
      return [];
    return [{ participantId: id, number, ageBand, hasNote: note !== null }];
  });
}
