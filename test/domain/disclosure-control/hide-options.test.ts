import { describe, expect, it } from "vitest";
import { type EarlierOptions, hideOptions } from "#app/domain/disclosure-control/hide-options.ts";
import { Attacker } from "./every-table.ts";

const smallest = 5;

function show(
  answered: number,
  notAnswered: number,
  counts: readonly number[],
  earlier: readonly EarlierOptions[] = [],
) {
  const options = counts.map((count, place) => ({ key: `option ${place}`, count }));
  const outcome = hideOptions({ answered, notAnswered, options }, earlier, smallest);
  if (outcome.kind !== "shown") return outcome.kind;
  return counts.map((count, place) => (outcome.hidden.has(`option ${place}`) ? null : count));
}

/** Every count of so many options that `answered` people, who each chose at least one, can come to. */
function* everyChoice(answered: number, options: number, together = 0): Generator<number[]> {
  if (options === 0) {
    if (together >= answered) yield [];
    return;
  }
  for (let count = 0; count <= answered; count += 1) {
    for (const others of everyChoice(answered, options - 1, together + count)) yield [count, ...others];
  }
}

describe("a question with several answers", () => {
  it("hides an option that few chose, and one that all but a few chose", () => {
    expect(show(50, 10, [20, 3, 47, 30])).toEqual([20, null, null, 30]);
  });

  it("is withheld where the others do not account for everybody who answered", () => {
    expect(show(50, 10, [46, 4])).toBe("withheld");
  });

  it("is withheld where few answered it, or all but a few", () => {
    expect(show(3, 60, [3, 2])).toBe("withheld");
    expect(show(60, 3, [40, 30])).toBe("withheld");
  });

  it("keeps hidden what was hidden before and hides a small change", () => {
    const releasedCells = new Map([
      ["option 0", 20],
      ["option 1", null],
      ["option 2", 40],
      ["option 3", 25],
    ]);
    const before = { answered: 50, notAnswered: 10, releasedCells };
    expect(show(70, 30, [22, 30, 60, 40], [before])).toEqual([null, null, 60, 40]);
  });

  it("is carried over where fewer people have come than the smallest count shown", () => {
    const before = { answered: 50, notAnswered: 10, releasedCells: new Map([["option 0", 20]]) };
    expect(show(53, 10, [23, 50], [before])).toBe("carried-over");
  });

  it.each([
    [2, 24],
    [3, 14],
  ])("with %i options never lets somebody who knows the rule work out a small count", (options, most) => {
    for (let answered = smallest; answered <= most; answered += 1) {
      const attacker = new Attacker();
      for (const counts of everyChoice(answered, options)) {
        const truth = new Map(counts.map((count, place) => [`option ${place}`, count]));
        attacker.see(JSON.stringify(show(answered, 20, counts)), truth, smallest);
      }
      expect(attacker.known()).toEqual([]);
    }
  });
});
