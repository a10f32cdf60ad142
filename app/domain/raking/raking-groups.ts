import { type ReachGroup, type ReachQuestion, reachQuestions } from "../reach/groups.ts";
import type { AboutName } from "../survey/respondent-profile.ts";

/** What families said about themselves by which answers can be weighted: each child is of one group of each. */
export const rakingNames = ["age-phase", "support", "part-of-area"] as const satisfies readonly AboutName[];
export type RakingName = (typeof rakingNames)[number];

export const rakingQuestions: readonly (ReachQuestion & { name: RakingName })[] = rakingNames.flatMap(
  (name) =>
    reachQuestions.filter((question) => question.name === name).map((question) => ({ ...question, name })),
);

/** The groups in the order of the bits that stand for them in a profile. */
export const rakingGroups: readonly ReachGroup[] = rakingQuestions.flatMap(({ groups }) => groups);

/**
 * The groups of a family as one number: the sum of two to the power of each group's place in `rakingGroups`. Families of
 * the same groups have the same profile, and are counted together.
 */
export type Profile = number;

export function isOf(profile: Profile, group: { name: string; value: string }): boolean {
  const place = rakingGroups.findIndex(({ name, value }) => name === group.name && value === group.value);
  return place >= 0 && Math.floor(profile / 2 ** place) % 2 === 1;
}

export function isRakingName(name: string): name is RakingName {
  return rakingNames.some((known) => known === name);
}
