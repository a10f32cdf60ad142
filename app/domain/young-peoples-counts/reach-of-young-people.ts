import { type AgeBand, ageBands } from "../discussions/consent.ts";
import { type Setting, settings } from "../discussions/setting.ts";
import { circumstanceChoices } from "../young-peoples-responses/circumstances.ts";
import type { OwnProfile } from "./exact-young-peoples-tables.ts";

/** What young people are told apart by: the same names in each way of being heard. */
export type ReachDimension = "age" | "setting" | "circumstances";

export type ReachCount = { name: ReachDimension; value: string; count: number };

/** How many young people were heard in one way, and how many of each group, those of whom there are none among them. */
export type WayReached = { people: number; groups: ReachCount[] };

/** In each way apart: a young person may be in both, so nothing is added up. */
export type YoungPeopleReached = { discussions: WayReached; own: WayReached };

/** What each counts once: its groups add up to all people, or to all but those who did not say. */
export const onceNames: readonly ReachDimension[] = ["age", "setting"];

/** Young people who answered by themselves, of each age, place and group of ¶76-77. */
export function reachOfOwnAnswers(profiles: readonly OwnProfile[]): WayReached {
  const countOf = (is: (profile: OwnProfile) => boolean) =>
    profiles.filter(is).reduce((sum, { count }) => sum + Number(count), 0);
  return {
    people: countOf(() => true),
    groups: [
      ...ageBands.map((value) =>
        group(
          "age",
          value,
          countOf(({ ageBand }) => ageBand === value),
        ),
      ),
      ...settings.map((value) =>
        group(
          "setting",
          value,
          countOf(({ setting }) => setting === value),
        ),
      ),
      ...circumstanceChoices.map(({ slug }) =>
        group(
          "circumstances",
          slug,
          countOf(({ circumstances }) => circumstances.includes(slug)),
        ),
      ),
    ],
  };
}

/** Young people who count in discussions, of each age and place. */
export function reachOfDiscussions(people: readonly { ageBand: AgeBand; setting: Setting }[]): WayReached {
  const countOf = (is: (person: (typeof people)[number]) => boolean) => people.filter(is).length;
  return {
    people: people.length,
    groups: [
      ...ageBands.map((value) =>
        group(
          "age",
          value,
          countOf(({ ageBand }) => ageBand === value),
        ),
      ),
      ...settings.map((value) =>
        group(
          "setting",
          value,
          countOf(({ setting }) => setting === value),
        ),
      ),
    ],
  };
}

function group(name: ReachDimension, value: string, count: number): ReachCount {
  return { name, value, count };
}
