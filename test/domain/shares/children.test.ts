import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FamilyAnswers, type Side, shareOf } from "#app/domain/shares/answers-tallied.ts";
import { balanceWithInterval } from "#app/domain/shares/balance.ts";
import {
  compareShares,
  difference,
  effectiveBase,
  familiesOf,
  formatShare,
  wilson,
  withoutPart,
} from "#app/domain/shares/interval.ts";

const sides: readonly Side[] = ["negative", "neutral", "positive"];

function tallied(byFamily: readonly FamilyAnswers[]) {
  const total = (of: (family: FamilyAnswers) => number) =>
    byFamily.reduce((sum, family) => sum + family.families * of(family), 0);
  return {
    choices: sides.map((side, place) => ({ side, count: total(({ chosen }) => chosen[place] ?? 0) })),
    base: total(({ base }) => base),
    byFamily,
  };
}

const isBad = (place: number) => place === 0;
const badShare = (byFamily: readonly FamilyAnswers[]) => shareOf(tallied(byFamily), isBad);

/** So many families that answered of so many children each, all of one of the three choices. */
const alike = (families: number, children: number, choice: number): FamilyAnswers => ({
  families,
  base: children,
  chosen: sides.map((_, place) => (place === choice ? children : 0)),
});

const manyFamilies = fc.array(
  fc
    .tuple(
      fc.integer({ min: 1, max: 30 }),
      fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 6 }),
    )
    .map(
      ([families, children]): FamilyAnswers => ({
        families,
        base: children.length,
        chosen: sides.map((_, place) => children.filter((choice) => choice === place).length),
      }),
    ),
  { minLength: 1, maxLength: 8 },
);

describe("a share of children", () => {
  it("has the interval that it always had where each family has one child", () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(80), fc.nat(80), fc.nat(80)), (counts) => {
        const families = counts.map((many, choice) => alike(many, 1, choice));
        const share = badShare(families);
        fc.pre(share.base > 0);
        const plain = wilson({ count: counts[0], base: share.base });
        expect(wilson(share)?.low).toBeCloseTo(plain?.low ?? -1, 9);
        expect(wilson(share)?.high).toBeCloseTo(plain?.high ?? -1, 9);
        const { byFamily: _, ...once } = tallied(families);
        const [by, of] = [balanceWithInterval(tallied(families)), balanceWithInterval(once)];
        expect(by?.low).toBeCloseTo(of?.low ?? -2, 9);
        expect(by?.high).toBeCloseTo(of?.high ?? -2, 9);
      }),
    );
  });

  it("has the interval of its families where all siblings are alike", () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.nat(80), fc.nat(80), fc.nat(80)),
        fc.integer({ min: 2, max: 6 }),
        (counts, children) => {
          const families = counts.map((many, choice) => alike(many, children, choice));
          const share = badShare(families);
          fc.pre(share.base > 0);
          const ofFamilies = wilson({ count: counts[0], base: share.base / children });
          expect(wilson(share)?.low).toBeCloseTo(ofFamilies?.low ?? -1, 9);
          expect(wilson(share)?.high).toBeCloseTo(ofFamilies?.high ?? -1, 9);
          const once = balanceWithInterval(tallied(counts.map((many, choice) => alike(many, 1, choice))));
          expect(balanceWithInterval(tallied(families))?.low).toBeCloseTo(once?.low ?? -2, 9);
        },
      ),
    );
  });

  it("is never surer than as many single children, and holds the share", () => {
    fc.assert(
      fc.property(manyFamilies, (families) => {
        const share = badShare(families);
        expect(effectiveBase(share)).toBeLessThanOrEqual(share.base + 1e-9);
        expect(effectiveBase(share)).toBeGreaterThan(0);
        const interval = wilson(share);
        const is = share.count / share.base;
        expect(interval && interval.low <= is + 1e-9 && interval.high >= is - 1e-9).toBe(true);
      }),
    );
  });

  it("says less for siblings who differ alike than for as many families", () => {
    // Ten families: five with four children of whom all are worse off, five with four who are not.
    const share = badShare([alike(5, 4, 0), alike(5, 4, 2)]);
    expect(familiesOf(share)).toBe(10);
    expect(effectiveBase(share)).toBeCloseTo(10);
    expect(formatShare(share)).toBe("50% (24% to 76%)");
    expect(formatShare({ count: 20, base: 40 })).toBe("50% (35% to 65%)");
  });

  it("is compared only where ten families answered on either side, however many children they have", () => {
    const [nine, ten] = [badShare([alike(9, 4, 0)]), badShare([alike(10, 1, 2)])];
    expect(nine.base).toBe(36);
    expect(compareShares(nine, ten)).toBe("too-few");
    expect(compareShares(badShare([alike(10, 4, 0)]), ten)).toBe("higher");
  });

  it("leaves what the others say where a group is taken from all", () => {
    fc.assert(
      fc.property(manyFamilies, manyFamilies, (group, others) => {
        const left = withoutPart(badShare([...group, ...others]), badShare(group));
        expect(left).toEqual(badShare(others));
        const between = difference(badShare(group), left);
        expect(between && between.low <= between.is && between.is <= between.high).toBe(true);
      }),
    );
  });
});
