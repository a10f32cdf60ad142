import { describe, expect, it } from "vitest";
import { type EarlierLine, hideLine, type LineCell } from "#app/domain/disclosure-control/hide-line.ts";
import { Attacker, everyTable } from "./every-table.ts";

const smallest = 5;

function cellsOf(counts: readonly number[]): LineCell[] {
  return counts.map((count, place) => ({ key: `cell ${place}`, count, rank: place === 3 ? 1 : 0 }));
}

/** What the outcome shows of these counts; `null` where hidden. */
function visibleCells(counts: readonly number[], hidden: ReadonlySet<string>): (number | null)[] {
  return counts.map((count, place) => (hidden.has(`cell ${place}`) ? null : count));
}

function earlierOf(counts: readonly number[], hidden: ReadonlySet<string>): EarlierLine {
  const cells = visibleCells(counts, hidden).map((count, place) => [`cell ${place}`, count] as const);
  return { total: counts.reduce((sum, one) => sum + one, 0), releasedCells: new Map(cells) };
}

function show(counts: readonly number[], earlier: readonly EarlierLine[] = []) {
  const outcome = hideLine(cellsOf(counts), earlier, smallest);
  return outcome.kind === "shown" ? visibleCells(counts, outcome.hidden) : outcome.kind;
}

describe("one release of a table", () => {
  it("shows a table without small counts as it is, and true zeros as zeros", () => {
    expect(show([40, 30, 0, 12])).toEqual([40, 30, 0, 12]);
  });

  it("hides a small count and its neighbour, so that the total does not give it away", () => {
    expect(show([40, 30, 2, 12])).toEqual([40, null, null, 12]);
  });

  it("hides a third where two ones could be told from their sum", () => {
    expect(show([1, 1, 30, 12])).toEqual([null, null, null, 12]);
  });

  it("withholds a table of fewer people than the smallest count shown", () => {
    expect(show([4, 0, 0, 0])).toBe("withheld");
  });

  it("withholds a table with no more people than cells", () => {
    expect(hideLine(cellsOf([1, 1, 1, 1, 1, 1]), [], smallest).kind).toBe("withheld");
  });

  it("shows an empty table as zeros", () => {
    expect(show([0, 0, 0, 0])).toEqual([0, 0, 0, 0]);
  });

  it.each([
    [3, 34],
    [4, 26],
    [5, 17],
  ])("of %i cells never lets somebody who knows the rule work out a small count", (cells, most) => {
    for (let people = smallest; people <= most; people += 1) {
      const attacker = new Attacker();
      for (const counts of everyTable(people, cells)) {
        const published = JSON.stringify(show(counts));
        attacker.see(published, new Map(counts.map((count, place) => [`cell ${place}`, count])), smallest);
      }
      expect(attacker.known()).toEqual([]);
    }
  });
});

describe("a later release of the same table", () => {
  it("carries the earlier one over where fewer have come than the smallest count shown", () => {
    expect(show([42, 31, 20, 13], [earlierOf([40, 30, 20, 12], new Set())])).toBe("carried-over");
  });

  it("carries the earlier one over where something has been taken back", () => {
    expect(show([39, 60, 20, 30], [earlierOf([40, 30, 20, 12], new Set())])).toBe("carried-over");
  });

  it("keeps hidden what was hidden before, however many there are now", () => {
    const before = earlierOf([40, 30, 2, 12], new Set(["cell 1", "cell 2"]));
    expect(show([60, 50, 30, 42], [before])).toEqual([60, null, null, 42]);
  });

  it("hides a small change, and another so that it does not follow from the totals", () => {
    expect(show([42, 50, 20, 30], [earlierOf([40, 30, 20, 12], new Set())])).toEqual([null, null, 20, 30]);
  });

  it("does not let a release be subtracted from one before the last", () => {
    const first = earlierOf([40, 30, 20, 12], new Set());
    const second = earlierOf([47, 36, 26, 18], new Set());
    expect(show([60, 60, 60, 60], [first, second])).toEqual([60, 60, 60, 60]);
    const oneMoreThanFirst = show([60, 60, 21, 60], [first, second]);
    expect(oneMoreThanFirst).toBe("carried-over");
  });

  it.each([
    [3, 14, 15],
    [4, 8, 12],
  ])(
    "of %i cells never lets somebody with both work out a small count or a small change",
    (cells, most, more) => {
      for (let people = smallest; people <= most; people += 1) {
        for (let come = 0; come <= more; come += 1) {
          const attacker = new Attacker();
          for (const before of everyTable(people, cells)) {
            const first = hideLine(cellsOf(before), [], smallest);
            if (first.kind !== "shown") continue;
            const earlier = earlierOf(before, first.hidden);
            const publishedFirst = JSON.stringify([...earlier.releasedCells.values()]);
            for (const change of everyTable(come, cells)) {
              const after = before.map((count, place) => count + (change[place] ?? 0));
              const truth = new Map(
                after.flatMap((count, place) => [
                  [`before ${place}`, before[place] ?? 0],
                  [`after ${place}`, count],
                  [`change ${place}`, change[place] ?? 0],
                ]),
              );
              attacker.see(
                `${publishedFirst} then ${JSON.stringify(show(after, [earlier]))}`,
                truth,
                smallest,
              );
            }
          }
          expect(attacker.known()).toEqual([]);
        }
      }
    },
    60_000,
  );
});
