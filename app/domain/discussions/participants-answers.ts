import type { Participant } from "./consent.ts";
import type { Discussion } from "./find-discussion.server.ts";

/** Something in a discussion that is known to be a participant's: words by their id, or a tallied answer. */
export type GivenBy = {
  participant: Participant;
  focusAreaId: string;
  given: { kind: "words"; wordsId: string } | { kind: "answer"; questionVersionId: string; face: string };
};

/** What is tied to these participants, each in turn: their words first. */
export function listGivenBy(
  discussion: Pick<Discussion, "participantAnswers"> & {
    contributions: readonly Pick<
      Discussion["contributions"][number],
      "id" | "participantId" | "focusAreaId"
    >[];
  },
  participants: readonly Participant[],
): GivenBy[] {
  return participants.flatMap((participant): GivenBy[] => [
    ...discussion.contributions
      .filter(({ participantId }) => participantId === participant.id)
      .map(({ id, focusAreaId }) => ({
        ...{ participant, focusAreaId, given: { kind: "words" as const, wordsId: id } },
      })),
    ...discussion.participantAnswers
      .filter(({ participantId }) => participantId === participant.id)
      .map(({ focusAreaId, questionVersionId, face }) => ({
        ...{ participant, focusAreaId, given: { kind: "answer" as const, questionVersionId, face } },
      })),
  ]);
}
