import { z } from "zod";
import { dateInLondon, noonInLondon } from "../revisits/london-time.ts";
import type { SurveyWindow } from "../revisits/survey-window.ts";
import { keyOf, reachQuestions } from "./groups.ts";

const groupKeys = new Set(reachQuestions.flatMap(({ groups }) => groups.map(keyOf)));

/** Counts below this are hidden from those outside the re-visit, none included. */
export const hiddenBelow = 10;
const roundedTo = 5;

/** A count as those outside the re-visit see it: to the nearest five, null below ten. */
export function roundCount(count: number): number | null {
  return count < hiddenBelow ? null : Math.round(count / roundedTo) * roundedTo;
}

const rounded = z.int().min(hiddenBelow).multipleOf(roundedTo).nullable();

/** `until`: the noon (UTC text) at which a day from noon to noon ended. */
export const dailyReleaseShape = z.object({
  responses: rounded,
  days: z.array(z.object({ until: z.string(), count: rounded })),
  groups: z.array(z.object({ name: z.string(), value: z.string(), count: rounded })),
});
export type DailyRelease = z.infer<typeof dailyReleaseShape>;

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
 * that two releases beside one another do not say that somebody took an answer back.
 */
export function roundRelease(
  exact: {
    byHour: readonly { hour: string; count: number }[];
    groups: readonly { name: string; value: string; count: number }[];
  },
  { noons, before }: { noons: readonly Temporal.Instant[]; before: DailyRelease | null },
): DailyRelease {
  const shown = new Map(before?.days.map(({ until, count }) => [until, count]));
  const days = noons.map((noon, place) => {
    const until = noon.toString();
    const from = noons[place - 1];
    const count = exact.byHour
      .filter(({ hour }) => isWithin(Temporal.Instant.from(`${hour}:00:00Z`), from, noon))
      .reduce((sum, one) => sum + one.count, 0);
    return { until, count: shown.has(until) ? (shown.get(until) ?? null) : roundCount(count) };
  });
  const responses = exact.byHour.reduce((sum, { count }) => sum + count, 0);
  return {
    responses: roundCount(responses),
    days,
    groups: exact.groups
      .filter((group) => groupKeys.has(keyOf(group)))
      .map(({ name, value, count }) => ({ name, value, count: roundCount(count) })),
  };
}

function isWithin(
  at: Temporal.Instant,
  from: Temporal.Instant | undefined,
  until: Temporal.Instant,
): boolean {
  if (from && Temporal.Instant.compare(at, from) < 0) return false;
  return Temporal.Instant.compare(at, until) < 0;
}
