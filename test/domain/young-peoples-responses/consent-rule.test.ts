import { expect, it } from "vitest";
import { ageBands } from "#app/domain/discussions/consent.ts";
import { type ConsentRow, isConsentComplete } from "#app/domain/young-peoples-responses/consent-rule.ts";
import type { YoungPersonsConsentKind } from "#db/tables/enumerations.ts";

const kinds: readonly YoungPersonsConsentKind[] = [
  ...(["own", "parental", "best-interests"] as const),
  ...(["quotation", "recording", "drawing"] as const),
];

/** Numbers that look random and are the same in every run. */
function createRandom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** A history of consents, in any order. */
function aHistory(random: (below: number) => number): ConsentRow[] {
  const rows = Array.from({ length: random(9) }, (_, index) => ({
    kind: kinds[random(kinds.length)] ?? "own",
    number: index + 1,
    given: random(2) === 1,
  }));
  return rows
    .map((row) => ({ row, at: random(1000) }))
    .sort((one, other) => one.at - other.at)
    .map(({ row }) => row);
}

it("nobody is asked anything whose own last word is not yes, nor under 16 without a last yes of a parent", () => {
  const random = createRandom(16);
  const seen = { whole: 0, not: 0 };
  for (let round = 0; round < 5000; round += 1) {
    const consents = aHistory(random);
    for (const ageBand of ageBands) {
      const lastOf = (kind: YoungPersonsConsentKind) =>
        consents.filter((row) => row.kind === kind).toSorted((one, other) => other.number - one.number)[0]
          ?.given;
      const isWhole = isConsentComplete({ ageBand, consents });
      const isUnder16 = ageBand === "under-11" || ageBand === "11-15";
      seen[isWhole ? "whole" : "not"] += 1;
      if (lastOf("own") !== true) expect(isWhole).toBe(false);
      else if (isUnder16) expect(isWhole).toBe(lastOf("parental") === true);
      else expect(isWhole).toBe(lastOf("best-interests") !== false);
      // A no, and what may be done with words, change nothing for the better.
      const number = consents.length + 1;
      expect(
        isConsentComplete({ ageBand, consents: [...consents, { kind: "own", number, given: false }] }),
      ).toBe(false);
      const more = { kind: "quotation", number, given: true } as const;
      expect(isConsentComplete({ ageBand, consents: [...consents, more] })).toBe(isWhole);
    }
  }
  expect(seen.whole).toBeGreaterThan(1000);
  expect(seen.not).toBeGreaterThan(1000);
});

it("a note of somebody’s best interests is no yes", () => {
  const note = { kind: "best-interests", number: 1, given: true } as const;
  expect(isConsentComplete({ ageBand: "19-25", consents: [note] })).toBe(false);
  const yes = { kind: "own", number: 2, given: true } as const;
  expect(isConsentComplete({ ageBand: "19-25", consents: [note, yes] })).toBe(true);
});
