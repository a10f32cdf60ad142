import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maxRounds } from "#app/domain/raking/rake.ts";
import { type RakingName, rakingGroups } from "#app/domain/raking/raking-groups.ts";
import {
  type ProfileCount,
  type RespondentWeights,
  weighRespondents,
  weightBounds,
} from "#app/domain/raking/weigh-respondents.ts";
import type { ReachTotals } from "#app/domain/reach/totals.ts";

/** The profile of a family of these groups, as `name:value`. */
function profileOf(...groups: string[]): number {
  return groups.reduce((profile, group) => {
    const place = rakingGroups.findIndex(({ name, value }) => `${name}:${value}` === group);
    if (place < 0) throw new Error(`no group ${group}`);
    return profile + 2 ** place;
  }, 0);
}

const families = (count: number, ...groups: string[]): ProfileCount => ({
  profile: profileOf(...groups),
  count,
});

const places: ReachTotals = new Map([
  ["part-of-area:city-or-large-town", 6000],
  ["part-of-area:small-town", 3000],
  ["part-of-area:village-or-countryside", 1000],
]);
const town = "part-of-area:city-or-large-town";
const small = "part-of-area:small-town";
const village = "part-of-area:village-or-countryside";

function weigh(respondents: ProfileCount[], totals: ReachTotals, names: RakingName[]): RespondentWeights {
  const weighed = weighRespondents(respondents, totals, names);
  if (weighed.kind === "refused") throw new Error(JSON.stringify(weighed.refusals));
  return weighed;
}

describe("weights", () => {
  it("by one question are each group's share of the area over its share of the answers", () => {
    const weighed = weigh([families(40, town), families(40, small), families(20, village)], places, [
      "part-of-area",
    ]);
    expect(weighed.weights.get(profileOf(town))).toBeCloseTo(1.5, 8);
    expect(weighed.weights.get(profileOf(small))).toBeCloseTo(0.75, 8);
    expect(weighed.weights.get(profileOf(village))).toBeCloseTo(0.5, 8);
    expect(weighed.trimmed).toEqual({ raised: 0, lowered: 0 });
    // (40 x 1.5 + 40 x 0.75 + 20 x 0.5)² / (40 x 2.25 + 40 x 0.5625 + 20 x 0.25)
    expect(weighed.size.effective).toBeCloseTo(10_000 / 117.5, 6);
  });

  it("keep the share of those who did not say, whose weight is one", () => {
    const weighed = weigh(
      [families(40, town), families(40, small), families(20, village), families(50)],
      places,
      ["part-of-area"],
    );
    expect(weighed.weights.get(0)).toBeCloseTo(1, 8);
    expect(weighed.weights.get(profileOf(town))).toBeCloseTo(1.5, 8);
    expect(weighed.margins[0]?.unknown).toBe(50);
  });

  it("count a family of two groups half in each", () => {
    const totals: ReachTotals = new Map([
      ["age-phase:primary", 500],
      ["age-phase:secondary", 500],
    ]);
    const both = families(20, "age-phase:primary", "age-phase:secondary");
    const weighed = weigh(
      [families(60, "age-phase:primary"), families(20, "age-phase:secondary"), both],
      totals,
      ["age-phase"],
    );
    // With a for primary and b for secondary: 60a + 10√(ab) = 20b + 10√(ab) = 50, so that b is three times a.
    const a = 50 / (60 + 10 * Math.sqrt(3));
    expect(weighed.weights.get(profileOf("age-phase:primary"))).toBeCloseTo(a, 7);
    const [primary, secondary] = weighed.margins[0]?.groups ?? [];
    expect([primary?.respondents, primary?.parts, secondary?.parts]).toEqual([80, 70, 30]);
    expect(weighed.margins[0]?.known).toBe(100);
    expect(primary?.plainShare).toBeCloseTo(0.7, 8);
    expect(weighed.weights.get(both.profile)).toBeCloseTo(a * Math.sqrt(3), 7);
    expect(weighed.margins[0]?.groups.map(({ weightedShare }) => weightedShare)).toEqual([
      expect.closeTo(0.5, 7),
      expect.closeTo(0.5, 7),
    ]);
  });

  it("are trimmed to 0.3 and 3, and say how many were and what the shares then are", () => {
    const weighed = weigh([families(10, town), families(480, small), families(10, village)], places, [
      "part-of-area",
    ]);
    expect(weighed.weights.get(profileOf(town))).toBe(3);
    expect(weighed.weights.get(profileOf(small))).toBeCloseTo(0.3125, 8);
    expect(weighed.weights.get(profileOf(village))).toBe(3);
    expect(weighed.trimmed).toEqual({ raised: 0, lowered: 20 });
    const [city] = weighed.margins[0]?.groups ?? [];
    expect(city?.areaShare).toBe(0.6);
    expect(city?.weightedShare).toBeCloseTo(30 / 210, 8);
  });

  it("never leave the bounds, and tell no more than there are respondents, whatever the answers and totals", () => {
    const counts = fc.array(fc.integer({ min: 10, max: 400 }), { minLength: 3, maxLength: 3 });
    const ofGroups = fc.array(fc.integer({ min: 10, max: 5000 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(counts, ofGroups, fc.nat({ max: 200 }), (answers, totals, unknown) => {
        const keys = [town, small, village];
        const respondents = [
          ...keys.map((key, place) => families(answers[place] ?? 0, key)),
          families(unknown),
        ];
        const weighed = weigh(respondents, new Map(keys.map((key, place) => [key, totals[place] ?? 0])), [
          "part-of-area",
        ]);
        expect(weighed.smallest).toBeGreaterThanOrEqual(weightBounds.min);
        expect(weighed.largest).toBeLessThanOrEqual(weightBounds.max);
        expect(weighed.size.effective).toBeLessThanOrEqual(weighed.size.respondents + 1e-9);
        expect(weighed.size.designEffect).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
    );
  });
});

describe("weighting is refused, with every reason,", () => {
  const refusalsOf = (respondents: ProfileCount[], totals: ReachTotals, names: RakingName[]) => {
    const weighed = weighRespondents(respondents, totals, names);
    return weighed.kind === "refused" ? weighed.refusals : [];
  };

  it("where nothing was confirmed", () => {
    expect(refusalsOf([families(40, town)], places, [])).toEqual([{ kind: "not-confirmed" }]);
  });

  it("where fewer than ten are of a group with a total, and where a group answered that has none", () => {
    const totals = new Map([
      [town, 6000],
      [small, 3000],
    ]);
    expect(
      refusalsOf([families(40, town), families(9, small), families(3, village)], totals, ["part-of-area"]),
    ).toMatchObject([
      { kind: "too-few", group: { value: "small-town" }, respondents: 9 },
      { kind: "no-total", group: { value: "village-or-countryside" }, respondents: 3 },
    ]);
  });

  it("where two questions' totals are of areas of a different size", () => {
    const totals = new Map([...places, ["support:ehc-plan", 2000], ["support:sen-support", 5000]]);
    const respondents = [
      families(40, town, "support:ehc-plan"),
      families(40, small, "support:sen-support"),
      families(20, village, "support:sen-support"),
    ];
    expect(refusalsOf(respondents, totals, ["support", "part-of-area"])).toMatchObject([
      { kind: "totals-disagree", sums: [{ sum: 7000 }, { sum: 10_000 }] },
    ]);
  });

  it("where no weights meet all margins", () => {
    const totals = new Map([
      ...[[town, 6000] as const, [small, 4000] as const],
      ...[["support:ehc-plan", 2000] as const, ["support:sen-support", 8000] as const],
    ]);
    const respondents = [families(40, town, "support:ehc-plan"), families(40, small, "support:sen-support")];
    expect(refusalsOf(respondents, totals, ["support", "part-of-area"])).toEqual([
      { kind: "not-converged", rounds: maxRounds },
    ]);
  });
});
