import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hiddenBelow,
  latestDueNoon,
  noonsOf,
  roundCount,
  roundRelease,
} from "#app/domain/reach/daily-release.ts";
import { reachQuestions, totalControl } from "#app/domain/reach/groups.ts";
import { notReached, reachByGroup } from "#app/domain/reach/reach-status.ts";
import { readTotals, totalsByKey } from "#app/domain/reach/totals.ts";

const window = {
  opensAt: Temporal.Instant.from("2026-10-22T11:00:00Z"),
  closesAt: Temporal.Instant.from("2026-10-26T12:00:00Z"),
};

it("counts given out are multiples of five from ten up, and never further off than two", () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000 }), (count) => {
      const shown = roundCount(count);
      if (shown === null) return count < hiddenBelow;
      return shown >= 10 && shown % 5 === 0 && Math.abs(shown - count) <= 2;
    }),
  );
});

it("there is a release for each noon in London after the opening one, also where the clocks change, to the closing one", () => {
  expect(noonsOf(window).map(String)).toEqual([
    "2026-10-23T11:00:00Z",
    "2026-10-24T11:00:00Z",
    "2026-10-25T12:00:00Z",
    "2026-10-26T12:00:00Z",
  ]);
  const at = (text: string) => latestDueNoon(window, Temporal.Instant.from(text))?.toString() ?? null;
  expect(at("2026-10-23T10:59:59.999Z")).toBeNull();
  expect(at("2026-10-23T11:00:00Z")).toBe("2026-10-23T11:00:00Z");
  expect(at("2026-10-25T11:30:00Z")).toBe("2026-10-24T11:00:00Z");
  expect(at("2026-10-26T12:02:00Z")).toBe("2026-10-25T12:00:00Z");
  expect(at("2027-01-01T00:00:00Z")).toBe("2026-10-26T12:00:00Z");
});

it("a day that was shown stays as it was shown, whoever took an answer back since", () => {
  const noons = noonsOf(window).slice(0, 2);
  const hour = (text: string, count: number) => ({ hour: text, count });
  const first = roundRelease(
    { byHour: [hour("2026-10-22T12", 23)], groups: [] },
    { noons: noons.slice(0, 1), before: null },
  );
  expect(first).toEqual({
    responses: 25,
    days: [{ until: "2026-10-23T11:00:00Z", count: 25 }],
    groups: [],
  });
  const second = roundRelease(
    { byHour: [hour("2026-10-22T12", 22), hour("2026-10-23T11", 7)], groups: [] },
    { noons, before: first },
  );
  expect(second.days.map(({ count }) => count)).toEqual([25, null]);
  expect(second.responses).toBe(30);
});

describe("groups of one answer each at noon", () => {
  const noons = noonsOf(window);
  const group = (value: string, count: number, name = "part-of-area") => ({ name, value, count });
  const at = (responses: number, groups: ReturnType<typeof group>[]) => ({
    byHour: [{ hour: "2026-10-22T12", count: responses }],
    groups,
  });
  const towns = [group("city-or-large-town", 40), group("small-town", 30)];
  const shown = (released: ReturnType<typeof roundRelease>) =>
    released.groups.map(({ name, value, count }) => [name, value, count]);

  it("stand as they were once a whole release was made, and others are counted anew", () => {
    const before = roundRelease(at(120, towns), { noons: noons.slice(0, 1), before: null });
    const more = at(160, [
      group("city-or-large-town", 61),
      group("small-town", 44),
      group("primary", 80, "age-phase"),
    ]);
    const after = roundRelease(more, { noons, before, isReleased: true });
    expect(after.standing).toEqual(["part-of-area"]);
    expect(shown(after)).toEqual([
      ["age-phase", "primary", 80],
      ["part-of-area", "city-or-large-town", 40],
      ["part-of-area", "small-town", 30],
    ]);
  });

  it.each<[string, number, ReturnType<typeof group>[], boolean]>([
    ["enough said nothing", 120, towns, false],
    ["everybody said a large one", 70, towns, false],
    [
      "one is left, and the others are at the lower edge of what is shown",
      42,
      [group("city-or-large-town", 23), group("small-town", 18), group("village-or-countryside", 1)],
      true,
    ],
    [
      "one is left, and the others may as well be fewer",
      46,
      [group("city-or-large-town", 25), group("small-town", 20), group("village-or-countryside", 1)],
      false,
    ],
    [
      "four are left at the upper edge",
      45,
      [group("city-or-large-town", 23), group("small-town", 18), group("village-or-countryside", 4)],
      false,
    ],
    [
      "two said nothing beside groups at the lower edge",
      43,
      [group("city-or-large-town", 23), group("small-town", 18)],
      false,
    ],
    [
      "one said nothing beside groups at the lower edge",
      42,
      [group("city-or-large-town", 23), group("small-town", 18)],
      true,
    ],
  ])("are left out only where they would tell few of the others: %s", (_, responses, groups, isLeftOut) => {
    const released = roundRelease(at(responses, groups), { noons: noons.slice(0, 1), before: null });
    expect(released.standing ?? []).toEqual(isLeftOut ? ["part-of-area"] : []);
    expect(released.groups.length > 0).toBe(!isLeftOut);
  });
});

const totals = totalsByKey([
  { name: "age-phase", value: "primary", total: 1000 },
  { name: "age-phase", value: "secondary", total: 1000 },
  { name: "age-phase", value: "adult", total: 500 },
  { name: "age-phase", value: "post-16", total: 20 },
]);

it("says which groups answer less than half as much as others, and nothing where that may be chance", () => {
  const counts = new Map([
    ["age-phase:primary", 80],
    ["age-phase:secondary", 50],
    ["age-phase:adult", 4],
  ]);
  const [ages] = reachByGroup(counts, totals, { hiddenBelow: 1 });
  const standing = Object.fromEntries(ages?.groups.map(({ value, status }) => [value, status]) ?? []);
  expect(standing).toEqual({
    "early-years": "nobody",
    primary: "heard",
    secondary: "heard",
    "post-16": "nobody",
    adult: "not-reached",
  });
  expect(notReached(reachByGroup(counts, totals, { hiddenBelow: 1 })).map(({ value }) => value)).toEqual([
    "adult",
    "post-16",
  ]);
});

it("compares a group with the others alone, however large it is itself", () => {
  const large = totalsByKey([
    { name: "age-phase", value: "primary", total: 1000 },
    { name: "age-phase", value: "secondary", total: 20_000 },
  ]);
  const counts = new Map([
    ["age-phase:primary", 110],
    ["age-phase:secondary", 110],
  ]);
  expect(notReached(reachByGroup(counts, large, { hiddenBelow })).map(({ value }) => value)).toEqual([
    "secondary",
  ]);
});

it("says of a hidden count only what holds for the most that it can be", () => {
  const shown = (adults: number) =>
    reachByGroup(
      new Map([
        ["age-phase:primary", 80],
        ["age-phase:secondary", 50],
        ["age-phase:adult", roundCount(adults)],
      ]),
      totals,
      { hiddenBelow },
    );
  for (const adults of [0, 1, 4, 9]) expect(shown(adults)).toEqual(shown(5));
  expect(notReached(shown(3)).map(({ value }) => value)).toEqual(["adult"]);
});

const totalControls = reachQuestions.flatMap(({ groups }) => groups).map(totalControl);
const emptyTotals: Record<string, string[]> = Object.fromEntries(
  totalControls.map((control) => [control, [""]]),
);

it("totals may all be left empty", () => {
  expect(readTotals(emptyTotals)).toEqual({ totals: [], errors: {} });
});

it.each<[string, Record<string, string[]>]>([
  ["nothing", {}],
  ["another form's fields", { x: ["y"] }],
  ["names in other letters", { "TOTAL-AGE-PHASE-PRIMARY": ["1240"] }],
  ["names of lists", Object.fromEntries(totalControls.map((control) => [`${control}[]`, ["1240"]]))],
  ["no values", Object.fromEntries(totalControls.map((control) => [control, []]))],
  ["the first half", Object.fromEntries(Object.entries(emptyTotals).slice(0, 12))],
  ["all but the first", Object.fromEntries(Object.entries(emptyTotals).slice(1))],
  ["all but the last", Object.fromEntries(Object.entries(emptyTotals).slice(0, -1))],
  ["a name cut short", { "total-age-phase-prim": ["1240"] }],
])("a form of totals that arrives with %s is refused beside each number that is missing", (_, typed) => {
  const missing = totalControls.filter((control) => typed[control]?.[0] === undefined);
  const { errors } = readTotals(typed);
  expect(missing.length).toBeGreaterThan(0);
  expect(Object.keys(errors)).toEqual(missing);
});

it("totals are whole numbers from ten up, however they are set off; one that could pick somebody out is refused", () => {
  const { totals: read, errors } = readTotals({
    ...emptyTotals,
    "total-age-phase-primary": ["1,240"],
    "total-age-phase-secondary": [""],
    "total-support-ehc-plan": ["many"],
    "total-circumstances-youth-justice": ["4"],
    "total-support-sen-support": ["1,2,3"],
    "total-age-phase-early-years": ["1000001"],
  });
  expect(read).toEqual([{ name: "age-phase", value: "primary", total: 1240 }]);
  expect(Object.keys(errors).sort()).toEqual([
    "total-age-phase-early-years",
    "total-circumstances-youth-justice",
    "total-support-ehc-plan",
    "total-support-sen-support",
  ]);
  expect(errors["total-age-phase-early-years"]).toContain("more than a million");
});
