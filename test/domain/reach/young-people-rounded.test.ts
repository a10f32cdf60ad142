import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dailyReleaseShape } from "#app/domain/reach/daily-release-shape.server.ts";
import { roundYoungPeople } from "#app/domain/reach/round-young-people.ts";
import {
  reachOfDiscussions,
  reachOfOwnAnswers,
  type YoungPeopleReached,
} from "#app/domain/young-peoples-counts/reach-of-young-people.ts";

const profile = fc.record({
  ageBand: fc.constantFrom("under-11", "11-15", "16-18", "19-25"),
  setting: fc.constantFrom("college", "special-school", null),
  circumstances: fc.subarray(["care-leaver", "in-hospital"]),
  count: fc.integer({ min: 1, max: 40 }),
});
const reached = fc.array(profile, { maxLength: 12 }).map(
  (profiles): YoungPeopleReached => ({
    own: reachOfOwnAnswers(profiles),
    discussions: reachOfDiscussions([]),
  }),
);

describe("young people heard, as those outside the re-visit see it", () => {
  it("gives nothing under ten, none included, and nothing but fives", () => {
    fc.assert(
      fc.property(reached, (exact) => {
        const rounded = roundYoungPeople(exact, { before: null, isReleased: false });
        // The stored shape itself refuses other numbers.
        dailyReleaseShape.parse({ responses: null, days: [], groups: [], youngPeople: rounded });
        for (const [place, { count }] of rounded.own.groups.entries()) {
          const exactCount = exact.own.groups[place]?.count ?? 0;
          if (exactCount < 10) expect(count).toBeNull();
        }
      }),
    );
  });

  it("does not count groups of own answers again once counts were released", () => {
    fc.assert(
      fc.property(reached, reached, (first, later) => {
        const before = roundYoungPeople(first, { before: null, isReleased: false });
        const after = roundYoungPeople(later, { before, isReleased: true });
        expect(after.own.groups).toEqual(before.own.groups);
        const never = roundYoungPeople(later, { before: null, isReleased: true });
        expect(never.own.groups.every(({ count }) => count === null)).toBe(true);
      }),
    );
  });

  it("does not tell the one of 19 beside thirty others, whose ages would leave only one", () => {
    const exact = {
      own: reachOfOwnAnswers([
        { ageBand: "16-18", setting: null, circumstances: [], count: 30 },
        { ageBand: "19-25", setting: null, circumstances: ["care-leaver"], count: 1 },
      ]),
      discussions: reachOfDiscussions([]),
    };
    const { own } = roundYoungPeople(exact, { before: null, isReleased: false });
    const countOf = (key: string) => own.groups.find(({ name, value }) => `${name}:${value}` === key)?.count;
    expect([own.people, countOf("age:19-25"), countOf("circumstances:care-leaver")]).toEqual([
      30,
      null,
      null,
    ]);
  });
});
