import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareGroup, describeComparison } from "#app/domain/collation/compared-groups.ts";
import type { QuestionTally } from "#app/domain/collation/tally.ts";
import { compareShares, difference, formatShare, wilson } from "#app/domain/shares/interval.ts";

const shares = fc
  .tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 }))
  .map(([count, base]) => ({ count: Math.min(count, base), base }));

describe("the interval of a share", () => {
  it("is Wilson's, as published tables have it", () => {
    expect(wilson({ count: 81, base: 263 })).toEqual({
      low: expect.closeTo(0.2553, 4),
      high: expect.closeTo(0.3662, 4),
    });
    expect(wilson({ count: 0, base: 20 })).toEqual({ low: 0, high: expect.closeTo(0.1611, 4) });
    expect(wilson({ count: 1, base: 29 })).toEqual({
      low: expect.closeTo(0.0061, 4),
      high: expect.closeTo(0.1718, 4),
    });
    expect(wilson({ count: 0, base: 0 })).toBeNull();
  });

  it("holds the share, stays between none and all, and narrows as more answer", () => {
    fc.assert(
      fc.property(shares, ({ count, base }) => {
        const interval = wilson({ count, base });
        const more = wilson({ count: count * 4, base: base * 4 });
        if (!interval || !more) throw new Error("there are answers");
        expect(interval.low).toBeLessThanOrEqual(count / base + 1e-12);
        expect(interval.high).toBeGreaterThanOrEqual(count / base - 1e-12);
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(more.high - more.low).toBeLessThan(interval.high - interval.low);
      }),
    );
  });

  it("is said in whole percentages", () => {
    expect(formatShare({ count: 81, base: 263 })).toBe("31% (26% to 37%)");
    expect(formatShare({ count: 0, base: 0 })).toBe("no answers");
  });
});

describe("the difference of two shares", () => {
  it("has Newcombe's interval, as he published it", () => {
    expect(difference({ count: 56, base: 70 }, { count: 48, base: 80 })).toEqual({
      is: expect.closeTo(0.2, 4),
      low: expect.closeTo(0.0524, 4),
      high: expect.closeTo(0.3339, 4),
    });
    expect(difference({ count: 9, base: 10 }, { count: 3, base: 10 })).toEqual({
      is: expect.closeTo(0.6, 4),
      low: expect.closeTo(0.1705, 4),
      high: expect.closeTo(0.809, 4),
    });
  });

  it("turns round with its groups", () => {
    const turned = { higher: "lower", lower: "higher" } as Record<string, string>;
    fc.assert(
      fc.property(shares, shares, (one, other) => {
        const there = compareShares(one, other);
        expect(compareShares(other, one)).toBe(turned[there] ?? there);
      }),
    );
  });

  it("is not drawn from a handful, nor from what chance makes", () => {
    expect(compareShares({ count: 9, base: 9 }, { count: 0, base: 400 })).toBe("too-few");
    expect(compareShares({ count: 6, base: 12 }, { count: 160, base: 400 })).toBe("no-clear-difference");
    expect(compareShares({ count: 30, base: 40 }, { count: 160, base: 400 })).toBe("higher");
    expect(compareShares({ count: 4, base: 40 }, { count: 160, base: 400 })).toBe("lower");
  });
});

describe("a group beside everybody else", () => {
  const tally = (worse: number, better: number) =>
    ({
      choices: [
        { key: "worse", label: "Worse", count: worse, side: "negative" },
        { key: "better", label: "Better", count: better, side: "positive" },
      ],
      base: worse + better,
    }) as unknown as QuestionTally;

  it("is said in figures, and in what they mean", () => {
    const group = compareGroup({ value: "waiting", label: "Waiting", tally: tally(36, 4) }, tally(276, 164));
    expect(group.others).toEqual({ count: 160, base: 400 });
    expect(describeComparison(group, "“Better”")).toBe(
      "Waiting: 10% (4% to 23%) said “Better”; of everybody else, 40% (35% to 45%). That is 30 in 100 fewer, beyond what chance would usually make.",
    );
  });

  it("of too few is counted and not compared", () => {
    const group = compareGroup({ value: "waiting", label: "Waiting", tally: tally(3, 4) }, tally(276, 164));
    expect(describeComparison(group, "“Better”")).toBe(
      "Waiting: 7 answered; of everybody else, 433. That is too few to compare.",
    );
  });
});
