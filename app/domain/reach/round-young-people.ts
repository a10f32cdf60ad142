import {
  onceNames,
  type WayReached,
  type YoungPeopleReached,
} from "../young-peoples-counts/reach-of-young-people.ts";
import { type NoonBounds, roundCount, roundedBounds, tellsFew } from "./daily-release.ts";
import type { DailyRelease } from "./daily-release-shape.server.ts";

type RoundedReach = NonNullable<DailyRelease["youngPeople"]>;
type RoundedWay = RoundedReach["own"];

/**
 * Young people heard, as those outside the re-visit see it: to the nearest five, nothing under ten, none included. Groups stand as
 * they were at the noon before where they would tell how few are in another, and of own answers from the first release of counts on.
 */
export function roundYoungPeople(
  exact: YoungPeopleReached,
  { before, isReleased }: { before: RoundedReach | null; isReleased: boolean },
): RoundedReach {
  return {
    discussions: roundWay(exact.discussions, before?.discussions ?? null, false),
    own: roundWay(exact.own, before?.own ?? null, isReleased),
  };
}

function roundWay(exact: WayReached, before: RoundedWay | null, isReleased: boolean): RoundedWay {
  const isUnchanged =
    isReleased ||
    onceNames.some((name) =>
      tellsFew(
        exact.groups.filter((group) => group.name === name),
        exact.people,
      ),
    );
  const hidden = exact.groups.map(({ name, value }) => ({ name, value, count: null }));
  return {
    people: roundCount(exact.people),
    groups: isUnchanged
      ? (before?.groups ?? hidden)
      : exact.groups.map((group) => ({ ...group, count: roundCount(group.count) })),
    ...(isUnchanged ? { isUnchanged } : {}),
  };
}

/** Between which numbers each group of own answers lay at that noon, by the key of its table in a release and its value. */
export function ownBoundsAtNoon({ youngPeople }: DailyRelease): Map<string, Map<string, NoonBounds>> {
  if (!youngPeople) return new Map();
  return new Map(
    onceNames.map((name) => [
      `own:${name}`,
      new Map(
        youngPeople.own.groups
          .filter((group) => group.name === name)
          .map(({ value, count }) => [value, roundedBounds(count)]),
      ),
    ]),
  );
}
