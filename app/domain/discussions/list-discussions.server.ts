import type { Queries } from "#db/connection.ts";
import {
  listConsentsByDiscussions,
  listDiscussionsByInspection,
  listParticipantsByDiscussions,
} from "#db/queries/discussions.ts";
import { countViewsByInspection } from "#db/queries/young-peoples-views.ts";
import { countThoseWhoCount, type Participant } from "./consent.ts";
import type { DiscussionDetails } from "./discussion.ts";
import { detailsOf, participantsOf, withdrawnFrom } from "./find-discussion.server.ts";

export type DiscussionInList = {
  readonly id: string;
  readonly details: DiscussionDetails;
  readonly hasStarted: boolean;
  readonly participants: readonly Participant[];
  readonly counting: number;
  /** Faces shown, and answers given with cards, over all questions; things said. */
  readonly faces: number;
  readonly cards: number;
  readonly contributionCount: number;
  readonly withdrawn: readonly Participant[];
};

/** The discussions of a re-visit, the latest first, with how far each has come. */
export async function listDiscussions(db: Queries, inspectionId: string): Promise<DiscussionInList[]> {
  const rows = await listDiscussionsByInspection(db, inspectionId);
  const ids = rows.map((row) => row.id);
  const people = await listParticipantsByDiscussions(db, ids);
  const consents = await listConsentsByDiscussions(db, ids);
  const views = await countViewsByInspection(db, inspectionId);
  return rows.map((row) => {
    const participants = participantsOf(
      people.filter((person) => person.discussionId === row.id),
      consents,
    );
    const faces = countIn(views.faces, row.id);
    const cards = countIn(views.cards, row.id);
    const contributionCount = countIn(views.words, row.id);
    return {
      id: row.id,
      details: detailsOf(row),
      hasStarted: row.consentCheckedAt !== null,
      participants,
      counting: countThoseWhoCount(participants),
      faces,
      cards,
      contributionCount,
      withdrawn: withdrawnFrom(row, participants, consents, faces + cards + contributionCount > 0),
    };
  });
}

function countIn(counts: readonly { discussionId: string; count: number }[], discussionId: string): number {
  return Number(counts.find((count) => count.discussionId === discussionId)?.count ?? 0);
}
