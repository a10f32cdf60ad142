import type { Queries } from "#db/connection.ts";
import { listConsentsByDiscussions } from "#db/queries/discussions.ts";
import type { ParticipantConsentsTable } from "#db/tables/young-people.ts";

/** The note of somebody's best interests that was recorded last; `given` false where it was withdrawn. Null where there is none. */
export function findBestInterests(
  rows: readonly ParticipantConsentsTable[],
  participantId: string,
): ParticipantConsentsTable | null {
  return rows
    .filter((row) => row.participantId === participantId && row.kind === "best-interests")
    .reduce<ParticipantConsentsTable | null>(
      (last, row) => (last && last.number > row.number ? last : row),
      null,
    );
}

/** The last note of each participant of a discussion of whom there is one (¶33). */
export async function listBestInterests(
  db: Queries,
  discussionId: string,
): Promise<ParticipantConsentsTable[]> {
  const rows = await listConsentsByDiscussions(db, [discussionId]);
  return [...new Set(rows.map(({ participantId }) => participantId))].flatMap(
    (participantId) => findBestInterests(rows, participantId) ?? [],
  );
}
