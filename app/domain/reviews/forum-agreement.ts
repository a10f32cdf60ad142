/** A forum or group beside the viewer's own, and whether it agrees that the others read its comments. */
export type OtherForum = { organisation: string; hasAgreed: boolean };

/** The other forums and groups that review a re-visit's questions, by name. One without a name cannot agree to anything. */
export function listOtherForums(
  reviewers: readonly { organisation: string }[],
  agreements: readonly { organisation: string }[],
  ownOrganisation: string,
): OtherForum[] {
  if (ownOrganisation === "") return [];
  const agreed = new Set(agreements.map(({ organisation }) => organisation));
  return [...new Set(reviewers.map(({ organisation }) => organisation))]
    .filter((organisation) => organisation !== "" && organisation !== ownOrganisation)
    .map((organisation) => ({ organisation, hasAgreed: agreed.has(organisation) }));
}

/** The forums whose comments the viewer's own may read: none, unless both have agreed. */
export function readableForums(others: readonly OtherForum[], hasOwnAgreed: boolean): ReadonlySet<string> {
  if (!hasOwnAgreed) return new Set();
  return new Set(others.filter(({ hasAgreed }) => hasAgreed).map(({ organisation }) => organisation));
}
