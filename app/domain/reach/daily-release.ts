import { dateInLondon, noonInLondon } from "../calendar/london-time.ts";
import type { SurveyWindow } from "../calendar/survey-window.ts";
import { isSmall, usualThresholds } from "../disclosure-control/thresholds.ts";
import { aboutQuestion } from "../survey/respondent-profile.ts";
import type { DailyRelease } from "./daily-release-shape.server.ts";
import { keyOf, reachQuestions } from "./groups.ts";

const groupKeys = new Set(reachQuestions.flatMap(({ groups }) => groups.map(keyOf)));

/** What was asked with one answer each: the counts of its groups add up to all who answered. */
export const oneAnswerNames: readonly string[] = reachQuestions
  .filter(({ name }) => aboutQuestion(name).kind === "one-of")
  .map(({ name }) => name);

/** Counts below this are hidden from those outside the re-visit, none included. */
export const hiddenBelow = 10;
export const roundedTo = 5;

/** A count as those outside the re-visit see it: to the nearest five, null below ten. */
export function roundCount(count: number): number | null {
  return count < hiddenBelow ? null : Math.round(count / roundedTo) * roundedTo;
}

/** The noons for which there is a release: the first after the survey opens to the first at or after it closes. */
export function noonsOf({ opensAt, closesAt }: SurveyWindow): Temporal.Instant[] {
  const noons: Temporal.Instant[] = [];
  for (let day = dateInLondon(opensAt); ; day = day.add({ days: 1 })) {
    const noon = noonInLondon(day);
    if (Temporal.Instant.compare(noon, opensAt) <= 0) continue;
    noons.push(noon);
    if (Temporal.Instant.compare(noon, closesAt) >= 0) return noons;
  }
}

// What arrived before the closing noon may take a while to be stored, and unfinished answers are then still being kept.
const settlesIn = Temporal.Duration.from({ minutes: 3 });

/** The latest noon for which a release is due; null while there is none. */
export function latestDueNoon(window: SurveyWindow, now: Temporal.Instant): Temporal.Instant | null {
  const due = noonsOf(window).filter((noon) => {
    const isLast = Temporal.Instant.compare(noon, window.closesAt) >= 0;
    return Temporal.Instant.compare(isLast ? noon.add(settlesIn) : noon, now) <= 0;
  });
  return due.at(-1) ?? null;
}

/**
 * The release for a noon from exact counts before it. A day that an earlier release showed stays as it was shown, so
 * that two releases beside one another do not say that somebody withdrew an answer.
 */
export function roundRelease(
  exact: {
    byHour: readonly { hour: string; count: number }[];
    groups: readonly { name: string; value: string; count: number }[];
  },
  {
    noons,
    before,
    isReleased = false,
  }: { noons: readonly Temporal.Instant[]; before: DailyRelease | null; isReleased?: boolean },
): DailyRelease {
  const responses = exact.byHour.reduce((sum, { count }) => sum + count, 0);
  // Groups of one answer each add up to the whole, so beside a whole release each noon would tell who came since.
  const unchangedNames = oneAnswerNames.filter(
    (name) =>
      isReleased ||
      tellsFew(
        exact.groups.filter((group) => group.name === name && groupKeys.has(keyOf(group))),
        responses,
      ),
  );
  const isUnchanged = ({ name }: { name: string }) => unchangedNames.includes(name);
  const releasedCounts = new Map(before?.days.map(({ until, count }) => [until, count]));
  const days = noons.map((noon, place) => {
    const until = noon.toString();
    const from = noons[place - 1];
    const count = exact.byHour
      .filter(({ hour }) => isWithin(Temporal.Instant.from(`${hour}:00:00Z`), from, noon))
      .reduce((sum, one) => sum + one.count, 0);
    return {
      until,
      count: releasedCounts.has(until) ? (releasedCounts.get(until) ?? null) : roundCount(count),
    };
  });
  return {
    responses: roundCount(responses),
    days,
    groups: [
      ...exact.groups
        .filter((group) => groupKeys.has(keyOf(group)) && !isUnchanged(group))
        .map(({ name, value, count }) => ({ name, value, count: roundCount(count) })),
      ...(before?.groups ?? []).filter(isUnchanged),
    ],
    ...(unchangedNames.length > 0 ? { standing: unchangedNames } : {}),
  };
}

/** Whether rounded groups of one answer each, beside how many responded, would narrow one to four of the others to two numbers. */
export function tellsFew(counted: readonly { count: number }[], responses: number): boolean {
  const visibleCounts = counted.flatMap(({ count }) => {
    const shownAs = roundCount(count);
    return shownAs === null ? [] : [{ count, ...boundsOfRounded(shownAs) }];
  });
  const small = counted.filter(({ count }) => roundCount(count) === null);
  const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const remaining = responses - sumOf(visibleCounts.map(({ count }) => count));
  const max = remaining + sumOf(visibleCounts.map(({ count, min }) => count - min));
  const min = remaining - sumOf(visibleCounts.map(({ count, max: ownMax }) => ownMax - count));
  const others = [
    ...small.map(({ count }) => ({ count, max: hiddenBelow - 1 })),
    { count: remaining - sumOf(small.map(({ count }) => count)), max: Number.POSITIVE_INFINITY },
  ];
  return others.some(({ count, max: ownMax }, place) => {
    if (!isSmall(count, usualThresholds)) return false;
    const othersMax = sumOf(others.filter((_, other) => other !== place).map((other) => other.max));
    return Math.min(max, ownMax) - Math.max(0, min - othersMax) < 2;
  });
}

/** Between which numbers a count lies that is shown as this, or hidden. */
export function roundedBounds(count: number | null): NoonBounds {
  return count === null ? { min: 0, max: hiddenBelow - 1 } : boundsOfRounded(count);
}

/** Between which numbers a count lies that is shown as this. */
function boundsOfRounded(count: number): NoonBounds {
  return { min: Math.max(hiddenBelow, count - 2), max: count + 2 };
}

/** Between which numbers each count lay at that noon, by the name of its question and its value. */
export function boundsAtNoon({ groups }: DailyRelease): Map<string, Map<string, NoonBounds>> {
  const bounds = new Map<string, Map<string, NoonBounds>>();
  for (const name of oneAnswerNames) {
    const groupsByName = groups.filter((group) => group.name === name);
    const values = new Map(groupsByName.map(({ value, count }) => [value, roundedBounds(count)]));
    bounds.set(name, values);
  }
  return bounds;
}

export type NoonBounds = { min: number; max: number };

function isWithin(
  at: Temporal.Instant,
  from: Temporal.Instant | undefined,
  until: Temporal.Instant,
): boolean {
  if (from && Temporal.Instant.compare(at, from) < 0) return false;
  return Temporal.Instant.compare(at, until) < 0;
}
