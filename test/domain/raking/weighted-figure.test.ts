import { describe, expect, it } from "vitest";
import { rakingGroups } from "#app/domain/raking/raking-groups.ts";
import { weighRespondents } from "#app/domain/raking/weigh-respondents.ts";
import { type ProfileTally, testConclusion, weighFigure } from "#app/domain/raking/weighted-figure.ts";
import type { Side } from "#app/domain/shares/answers-tallied.ts";
import { wilson } from "#app/domain/shares/interval.ts";

const place = (value: string) => 2 ** rakingGroups.findIndex((group) => group.value === value);
const town = place("city-or-large-town");
const small = place("small-town");
const village = place("village-or-countryside");

const scale: [string, Side][] = [
  ["worse", "negative"],
  ["same", "neutral"],
  ["better", "positive"],
];

function tally(profile: number, worse: number, same: number, better: number): ProfileTally {
  const counts = [worse, same, better];
  return {
    profile,
    tally: {
      choices: scale.map(([key, side], index) => ({ key, label: key, side, count: counts[index] ?? 0 })),
      base: worse + same + better,
    },
  };
}

function list(profile: number, first: number, second: number): ProfileTally {
  const choice = (key: string, count: number) => ({ key, label: key, side: null, count });
  return {
    profile,
    tally: { choices: [choice("first", first), choice("second", second)], base: first + second },
  };
}

const totals = new Map([
  ["part-of-area:city-or-large-town", 6000],
  ["part-of-area:small-town", 3000],
  ["part-of-area:village-or-countryside", 1000],
]);

function weightsOf(tallies: readonly ProfileTally[]) {
  const counts = tallies.map(({ profile, tally: { base } }) => ({ profile, count: base }));
  const weights = weighRespondents(counts, totals, ["part-of-area"]);
  if (weights.kind === "refused") throw new Error(JSON.stringify(weights.refusals));
  return weights;
}

describe("a weighted figure", () => {
  it("is the groups' own shares in the area's proportions, with an interval for the effective sample size", () => {
    const tallies = [tally(town, 10, 0, 30), tally(small, 30, 0, 10), tally(village, 10, 0, 10)];
    const figure = weighFigure(tallies, weightsOf(tallies));
    if (figure.kind === "refused") throw new Error("refused");
    // 0.6 x 3/4 + 0.3 x 1/4 + 0.1 x 1/2
    expect(figure.good?.share).toBeCloseTo(0.575, 8);
    expect(figure.good?.plain).toBe(0.5);
    const effective = 10_000 / 117.5;
    expect(figure.size.effective).toBeCloseTo(effective, 6);
    const interval = wilson({ count: 0.575 * effective, base: effective });
    expect(figure.good?.interval.low).toBeCloseTo(interval?.low ?? 0, 8);
    expect(figure.good?.interval.high).toBeCloseTo(interval?.high ?? 0, 8);
    expect(figure.choices.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 8);
    expect(figure.leaning).toBe("neither");
  });

  it("is refused where fewer than ten of a group answered this question", () => {
    const all = [tally(town, 10, 0, 30), tally(small, 30, 0, 10), tally(village, 10, 0, 10)];
    const few = [tally(town, 10, 0, 30), tally(small, 30, 0, 10), tally(village, 4, 0, 5)];
    expect(weighFigure(few, weightsOf(all))).toMatchObject({
      kind: "refused",
      refusals: [{ kind: "too-few", group: { value: "village-or-countryside" }, respondents: 9 }],
    });
  });

  it("of a list has a share for each choice and no side", () => {
    const tallies = [list(town, 30, 10), list(small, 10, 30), list(village, 10, 10)];
    const figure = weighFigure(tallies, weightsOf(tallies));
    expect(figure).toMatchObject({ kind: "weighted", good: null, leaning: null });
    if (figure.kind === "weighted") expect(figure.choices[0]?.share).toBeCloseTo(0.575, 8);
  });
});

describe("whether a conclusion holds without any one group", () => {
  it("it does where every group says the same", () => {
    expect(testConclusion([tally(town, 30, 0, 5), tally(small, 30, 0, 5), tally(village, 30, 0, 5)])).toEqual(
      {
        conclusion: { kind: "leaning", leaning: "bad" },
        tried: 3,
        changes: [],
      },
    );
  });

  it("it does not where one group makes it, and that group is named with what would be said", () => {
    const found = testConclusion([tally(town, 60, 0, 0), tally(small, 10, 0, 12), tally(village, 12, 0, 10)]);
    expect(found?.conclusion).toEqual({ kind: "leaning", leaning: "bad" });
    expect(found?.changes).toMatchObject([
      {
        group: { value: "city-or-large-town" },
        base: 44,
        conclusion: { kind: "leaning", leaning: "neither" },
      },
    ]);
  });

  it("leaves a family of two groups out with each of them, and says where too few are left", () => {
    const found = testConclusion([tally(town + small, 40, 0, 0), tally(0, 5, 0, 1)]);
    expect(found?.changes.map(({ conclusion, base }) => ({ conclusion, base }))).toEqual([
      { conclusion: { kind: "leaning", leaning: "too-few" }, base: 6 },
      { conclusion: { kind: "leaning", leaning: "too-few" }, base: 6 },
    ]);
  });

  it("of a list is on which side of one half each choice lies", () => {
    const found = testConclusion([list(town, 60, 2), list(small, 5, 10), list(village, 5, 10)]);
    expect(found?.conclusion).toMatchObject({ halves: [{ half: "more" }, { half: "fewer" }] });
    expect(found?.changes.map(({ group }) => group.value)).toEqual(["city-or-large-town"]);
  });

  it("is not asked of fewer than ten answers", () => {
    expect(testConclusion([tally(town, 5, 0, 4)])).toBeNull();
    expect(testConclusion([])).toBeNull();
  });
});
