import { formatDate, formatDateAndTime, formatDateWithoutYear } from "#app/domain/calendar/format-dates.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { hiddenBelow } from "#app/domain/reach/daily-release.ts";
import type { DailyReleaseFound } from "#app/domain/reach/find-daily-release.server.ts";
import { keyOf } from "#app/domain/reach/groups.ts";
import { canCompare, notReached, reachByGroup } from "#app/domain/reach/reach-status.ts";
import { compareReachWithArea, formatGroupHeard } from "#app/domain/reach/represented.ts";
import type { ReachTotals } from "#app/domain/reach/totals.ts";
import type { Survey } from "#app/domain/survey/survey.ts";
import type { YoungPeopleReached } from "#app/domain/young-peoples-counts/reach-of-young-people.ts";
import { formatDateParts } from "#app/messages/format-date.ts";

type WayView = { people: number | null; isUnchanged: boolean; counts: Record<string, number | null> };
export type YoungPeopleView = { discussions: WayView; own: WayView };

export type ReachView = {
  /** Whether figures are rounded and small ones hidden. */
  rounded: boolean;
  /** What is not counted anew at this noon, since beside other figures it would say who came. */
  unchanged: string[];
  /** Of what moment the figures are, in words; null for this one. */
  takenAtText: string | null;
  responses: number | null;
  days: { key: string; label: string; short: string; count: number | null }[];
  questions: ReturnType<typeof reachByGroup>;
  /** Young people heard in discussions and by themselves; null where nothing was counted yet. */
  youngPeople: YoungPeopleView | null;
  missing: ReturnType<typeof notReached>;
  comparable: boolean;
  /** Each group beside the area's own figures, in words; nothing where figures are rounded. */
  heard: { key: string; heading: string; words: string; stands: boolean }[];
};

/** The figures as they stand at this moment, for those inside the re-visit. */
export function viewExact(
  exact: {
    total: { responses: number };
    byHour: readonly { hour: string; count: number }[];
    groups: readonly { name: string; value: string; count: number }[];
    youngPeople: YoungPeopleReached;
  },
  { survey, totals, now }: { survey: Survey; totals: ReachTotals; now: Temporal.Instant },
): ReachView {
  const byDay = new Map<string, number>();
  for (const { hour, count } of exact.byHour) {
    const day = dateInLondon(Temporal.Instant.from(`${hour}:00:00Z`)).toString();
    byDay.set(day, (byDay.get(day) ?? 0) + count);
  }
  const last = Temporal.Instant.compare(now, survey.closesAt) < 0 ? now : survey.closesAt;
  const days: ReachView["days"] = [];
  for (
    let day = dateInLondon(survey.opensAt);
    Temporal.PlainDate.compare(day, dateInLondon(last)) <= 0;
    day = day.add({ days: 1 })
  ) {
    days.push({
      key: day.toString(),
      label: formatDate(day),
      short: formatDateParts(day, { weekday: "short" }),
      count: byDay.get(day.toString()) ?? 0,
    });
  }
  const counts = new Map(exact.groups.map((group) => [keyOf(group), group.count]));
  const questions = reachByGroup(counts, totals, { hiddenBelow: 1 });
  return {
    rounded: false,
    unchanged: [],
    takenAtText: null,
    responses: exact.total.responses,
    days,
    questions,
    youngPeople: viewYoungPeople(exact.youngPeople),
    missing: notReached(questions),
    comparable: canCompare(questions),
    heard: compareReachWithArea(questions).map((group) => ({
      key: group.key,
      heading: group.heading,
      words: formatGroupHeard(group),
      stands: group.representation === "over" || group.representation === "under",
    })),
  };
}

type Way = {
  people: number | null;
  groups: readonly { name: string; value: string; count: number | null }[];
  isUnchanged?: boolean | undefined;
};

function viewYoungPeople({ discussions, own }: { discussions: Way; own: Way }): YoungPeopleView {
  const viewWay = ({ people, groups, isUnchanged = false }: Way): WayView => ({
    ...{ people, isUnchanged },
    counts: Object.fromEntries(groups.map((group) => [keyOf(group), group.count])),
  });
  return { discussions: viewWay(discussions), own: viewWay(own) };
}

/** The latest noon's figures, for the forum and the local area: all that they are ever sent. */
export function viewRelease(release: DailyReleaseFound | null, totals: ReachTotals): ReachView {
  const counts = new Map(release?.content.groups.map((group) => [keyOf(group), group.count]));
  const unchanged = release?.content.standing ?? [];
  const isCounted = ({ name }: { name: string }) =>
    !unchanged.includes(name) || release?.content.groups.some((group) => group.name === name);
  const all = reachByGroup(counts, totals, { hiddenBelow });
  const questions = all.filter(isCounted);
  return {
    rounded: true,
    takenAtText: release ? formatDateAndTime(release.noon) : null,
    responses: release?.content.responses ?? null,
    days: (release?.content.days ?? []).map(({ until, count }) => {
      const day = dateInLondon(Temporal.Instant.from(until));
      return {
        key: until,
        label: `The day to noon on ${formatDateWithoutYear(day)}`,
        short: formatDateParts(day, { weekday: "short" }),
        count,
      };
    }),
    questions,
    unchanged: all.filter(({ name }) => unchanged.includes(name)).map(({ heading }) => heading),
    youngPeople: release?.content.youngPeople ? viewYoungPeople(release.content.youngPeople) : null,
    missing: release ? notReached(questions) : [],
    comparable: canCompare(questions),
    heard: [],
  };
}
