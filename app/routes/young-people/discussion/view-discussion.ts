import type { Discussion } from "#app/domain/discussions/find-discussion.server.ts";

export type DiscussionView = ReturnType<typeof viewDiscussion>;

/** A discussion for pages: browsers are handed no instants. */
export function viewDiscussion({ consentCheckedAt, contributions, ...discussion }: Discussion) {
  return {
    ...discussion,
    hasStarted: consentCheckedAt !== null,
    contributions: contributions.map(({ recordedAt: _, changedAt: __, ...contribution }) => contribution),
  };
}
