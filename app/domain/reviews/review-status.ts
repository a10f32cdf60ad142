/** A forum or group among the reviewers, with the date by which it was asked and whether it has answered. */
export type ForumReviewStatus = {
  organisation: string;
  reviewers: { personId: string; name: string; finishedAt: Temporal.Instant | null }[];
  /** When the first of its reviewers finished with the latest share; null while none has. */
  finishedAt: Temporal.Instant | null;
};

type Reviewer = { personId: string; name: string; organisation: string };
type Finished = {
  reviewerId: string;
  shareId: string;
  finishedAt: Temporal.Instant | null;
  reviewerName: string;
  organisation: string | null;
};

/** The name under which somebody reviews where their forum or group was not given. */
export const namelessForum = "Parent carer forum";

/** Each forum or group that was asked, and whether one of its reviewers has finished with that share. */
export function reviewStatusOfForums(
  reviewers: readonly Reviewer[],
  reviews: readonly Finished[],
  shareId: string | null,
  nameless = namelessForum,
): ForumReviewStatus[] {
  const forums = new Map<string, ForumReviewStatus>();
  for (const { personId, name, organisation } of reviewers) {
    const forum = organisation || nameless;
    const forumStatus = forums.get(forum) ?? { organisation: forum, reviewers: [], finishedAt: null };
    const ofShare = reviews.filter((review) => review.reviewerId === personId && review.shareId === shareId);
    const finishedAt = ofShare.find((review) => review.finishedAt !== null)?.finishedAt ?? null;
    forumStatus.reviewers.push({ personId, name, finishedAt });
    if (finishedAt !== null && isBefore(finishedAt, forumStatus.finishedAt)) {
      forumStatus.finishedAt = finishedAt;
    }
    forums.set(forum, forumStatus);
  }
  return [...forums.values()];
}

/** The forums and groups that have not answered. */
export function unansweredForums(standings: readonly ForumReviewStatus[]): string[] {
  return standings.filter(({ finishedAt }) => finishedAt === null).map(({ organisation }) => organisation);
}

function isBefore(instant: Temporal.Instant, other: Temporal.Instant | null): boolean {
  return other === null || Temporal.Instant.compare(instant, other) < 0;
}
