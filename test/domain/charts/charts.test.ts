import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxOfText, placeNames } from "#app/components/place-names.ts";
import { linesOf, spreadLabels } from "#app/components/plot-text.ts";
import { betterOrWorse, divergingRows, mapOf, sideBySide, thenAndNow } from "#app/domain/charts/charts.ts";
import { earlierForm } from "#app/domain/collation/earlier-figure-form.server.ts";
import type { QuestionTally } from "#app/domain/collation/tally.ts";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import { compareReachWithArea, formatGroupHeard } from "#app/domain/reach/represented.ts";
import {
  balanceWithInterval,
  describeLeaning,
  formatBalanceWithInterval,
} from "#app/domain/shares/balance.ts";
import { describeThenAndNow, formatEarlierFigure } from "#app/domain/shares/earlier-figure.ts";
import { drawPng } from "#app/platform/draw-png.ts";

const choices = (worse: number, same: number, better: number) => ({
  base: worse + same + better,
  choices: [
    { key: "worse", label: "Worse", count: worse, side: "negative" as const },
    { key: "same", label: "About the same", count: same, side: "neutral" as const },
    { key: "better", label: "Better", count: better, side: "positive" as const },
  ],
});

describe("a balance", () => {
  it("lies within its interval, which narrows as more answer and turns round with its sides", () => {
    const count = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(count, count, count, (worse, same, better) => {
        const balance = balanceWithInterval(choices(worse, same, better));
        if (balance === null) return expect(worse + same + better).toBe(0);
        expect(balance.low).toBeGreaterThanOrEqual(-1);
        expect(balance.high).toBeLessThanOrEqual(1);
        expect(balance.low).toBeLessThanOrEqual(balance.is + 1e-9);
        expect(balance.high).toBeGreaterThanOrEqual(balance.is - 1e-9);
        const turned = balanceWithInterval(choices(better, same, worse));
        expect(turned?.low).toBeCloseTo(-balance.high, 9);
        const more = balanceWithInterval(choices(worse * 9, same * 9, better * 9));
        expect((more?.high ?? 2) - (more?.low ?? 0)).toBeLessThanOrEqual(balance.high - balance.low + 1e-9);
      }),
    );
  });

  it("is Bonett and Price's, by hand", () => {
    const balance = balanceWithInterval(choices(64, 30, 26));
    expect(balance && formatBalanceWithInterval(balance)).toBe("−32 (−46 to −17)");
    const words = { good: "better", bad: "worse" };
    expect(balance && describeLeaning(balance, words)).toContain(
      "More said worse than better, beyond what chance",
    );
    const even = balanceWithInterval(choices(20, 5, 22));
    expect(even && describeLeaning(even, words)).toContain("Chance alone");
    const few = balanceWithInterval(choices(6, 0, 0));
    expect(few && describeLeaning(few, words)).toContain("too few");
  });
});

describe("what was found before", () => {
  const figure = { id: "f", meaningId: "q", labels: ["Worse"], source: "The letter" };

  it("is compared by both intervals where its numbers are known, and says so where only a share is", () => {
    const counted = { ...figure, count: 48, base: 120, share: null };
    expect(formatEarlierFigure(counted)).toBe("48 of 120 (40%)");
    expect(describeThenAndNow(counted, { count: 80, base: 120 })).toBe(
      "27 in 100 more than then: beyond what chance would usually make.",
    );
    expect(describeThenAndNow(counted, { count: 50, base: 120 })).toContain(
      "Chance alone could make this difference",
    );
    expect(describeThenAndNow(counted, { count: 5, base: 9 })).toBe(
      "Only 9 answered now: too few to compare.",
    );
    const share = { ...figure, count: null, base: null, share: 405 };
    expect(formatEarlierFigure(share)).toBe("40.5%");
    expect(describeThenAndNow(share, { count: 20, base: 120 })).toContain(
      "How many answered then is not known",
    );
    expect(describeThenAndNow(share, { count: 49, base: 120 })).toContain("Chance alone");
  });

  it("is entered as both numbers or as a percentage, with where it stands", () => {
    const typed = { answers: ["Worse"], count: "", base: "", share: "", source: "The letter" };
    const read = (more: object) => earlierForm.safeParse({ ...typed, ...more });
    expect(read({ count: "48", base: "1,200" }).data).toMatchObject({ count: 48, base: 1200, share: null });
    expect(read({ share: "40.5 %" }).data).toMatchObject({ share: 405, count: null });
    const refused = [
      {},
      { count: "48" },
      { count: "9", base: "8" },
      { share: "101" },
      { share: "4", count: "1", base: "2" },
    ];
    for (const more of [...refused, { share: "40", source: "" }, { share: "40", answers: [] }]) {
      expect([more, read(more).success]).toEqual([more, false]);
    }
  });
});

const aQuestion: QuestionVersion = {
  id: "q",
  questionId: "q",
  number: 1,
  focusAreaIds: ["a"],
  meaningId: "q",
  type: "change",
  text: "",
  hint: "",
  required: false,
  choices: [],
  since: null,
};

describe("what is drawn", () => {
  const tally = (counts: readonly [number, number, number], id = "q"): QuestionTally => ({
    ...choices(...counts),
    meaning: {
      id,
      latest: { ...aQuestion, id, meaningId: id, type: "change", text: `Is ${id} better?` },
      versions: [],
    },
    dontKnow: null,
    notComeUp: null,
    notAnswered: 0,
    unaskedCount: 0,
    offeredCount: 20,
  });
  const area = (tallies: QuestionTally[]) => ({ id: "a", name: "Waits", tallies, faces: {}, own: [] });
  const figure = { id: "f", meaningId: "q", labels: ["Worse"], source: "The letter" };

  it.each([
    [1, 0, 0],
    [0, 0, 1],
    [3, 3, 3],
    [9, 0, 0],
  ] as const)("is no share of fewer than ten answers: %i, %i, %i", (...counts) => {
    const areas = [area([tally(counts)])];
    expect(betterOrWorse(areas)).toEqual([]);
    expect(divergingRows(area([tally(counts)]))).toEqual([]);
    const [line] = thenAndNow(areas, [{ ...figure, count: 48, base: 120, share: null }]);
    expect(line).toMatchObject({ isDrawn: false });
    expect(line?.toLabel).toContain("too few for a share");
    expect(sideBySide(area([tally(counts)])).both[0]?.shareLabel).toMatch(/^too few/);
    expect(mapOf(areas)[0]?.parents).toBeNull();
  });

  it("has an interval on each mark of the map, the mean of its questions' for parents, and none of too few", () => {
    const [one, two] = [tally([20, 10, 12]), tally([40, 20, 10], "r")];
    const faces = { good: 6, ok: 6, "not-good": 10, "not-sure": 9 };
    const [point] = mapOf([{ ...area([one, two]), faces }]);
    const [a, b] = [balanceWithInterval(one), balanceWithInterval(two)];
    expect(point?.parentsInterval?.low).toBeCloseTo(((a?.low ?? 0) + (b?.low ?? 0)) / 2, 9);
    expect(point?.parentsInterval?.high).toBeCloseTo(((a?.high ?? 0) + (b?.high ?? 0)) / 2, 9);
    expect(point?.youngPeopleInterval).toMatchObject({ base: 22 });
    expect(mapOf([area([tally([3, 3, 3])])])[0]).toMatchObject({
      parentsInterval: null,
      youngPeopleInterval: null,
    });
  });

  it("has an interval at either end of a slope, and none where only a share is known of then", () => {
    const areas = [area([tally([20, 10, 10])])];
    const [known] = thenAndNow(areas, [{ ...figure, count: 40, base: 90, share: null }]);
    expect(known?.fromInterval?.low).toBeLessThan(40 / 90);
    expect(known?.toInterval?.high).toBeGreaterThan(0.5);
    const [share] = thenAndNow(areas, [{ ...figure, count: null, base: null, share: 400 }]);
    expect(share?.fromInterval).toBeNull();
  });

  it("is no slope from an earlier figure of fewer than ten", () => {
    const areas = [area([tally([20, 10, 10])])];
    expect(thenAndNow(areas, [{ ...figure, count: 4, base: 9, share: null }])[0]?.isDrawn).toBe(false);
    expect(thenAndNow(areas, [{ ...figure, count: 40, base: 90, share: null }])[0]?.isDrawn).toBe(true);
    expect(thenAndNow(areas, [{ ...figure, count: null, base: null, share: 400 }])[0]?.isDrawn).toBe(true);
  });

  it("is worse and better as the answers to one question that they are, with the middle between", () => {
    const [row] = betterOrWorse([area([tally([20, 10, 12])])]);
    expect(row?.segments.map(({ label, count, side }) => [label, count, side])).toEqual([
      ["Worse", 20, "negative"],
      ["About the same", 10, "neutral"],
      ["Better", 12, "positive"],
    ]);
    expect(row).toMatchObject({ label: "Waits: Is q better?", base: 42 });
    expect(row?.words).toContain("Chance alone could make the difference between better and worse.");
  });
});

describe("who was heard", () => {
  const group = (value: string, count: number, total: number | null) => ({
    ...{ name: "support" as const, value, label: value, count, total, status: "heard" as const },
  });
  const heard = (groups: ReturnType<typeof group>[]) =>
    compareReachWithArea([{ name: "support", heading: "Support", groups }]).map(
      ({ label, representation }) => [label, representation],
    );

  it("is over- or under-represented only beyond chance, and never said of tiny groups", () => {
    expect(heard([group("plan", 80, 1000), group("waiting", 20, 1000), group("tiny", 1, 20)])).toEqual([
      ["plan", "over"],
      ["waiting", "under"],
      ["tiny", "too-few"],
    ]);
    expect(heard([group("plan", 52, 1000), group("waiting", 48, 1000)])).toEqual([
      ["plan", "as-many"],
      ["waiting", "as-many"],
    ]);
    expect(heard([group("plan", 4, 1000), group("waiting", 1, 1000)]).flat()).not.toContain("over");
    expect(heard([group("plan", 80, 1000), group("waiting", 20, null)])).toEqual([]);
    const [plan] = compareReachWithArea([
      { name: "support", heading: "", groups: [group("plan", 80, 1000), group("waiting", 20, 1000)] },
    ]);
    expect(plan && formatGroupHeard(plan)).toMatch(
      /^plan: 80% \(71% to 87%\) of the answers, 50% of the area’s children\. Over/,
    );
  });
});

describe("labels of a drawing", () => {
  it("stand beside their marks on a map, over no other mark and no other name", () => {
    const place = fc.record({ x: fc.integer({ min: 60, max: 420 }), y: fc.integer({ min: 60, max: 420 }) });
    const map = {
      within: { left: 0, right: 480, top: 40, bottom: 440 },
      middle: { x: 240, y: 240 },
    };
    const isOver = (name: { x: number; y: number; isLeftOfMark: boolean }, x: number, y: number) => {
      const along = name.isLeftOfMark ? name.x - x : x - name.x;
      return along > -9 && along < 110 && Math.abs(name.y - y) < 17;
    };
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), (places) => {
        const named = places.map((at, index) => ({ ...at, key: String(index), lines: ["Mental health"] }));
        const names = placeNames(named, map);
        for (const { key } of named) {
          const name = names.get(key);
          if (!name) throw new Error("a mark has no name");
          for (const other of named.filter((one) => one.key !== key)) {
            expect(isOver(name, other.x, other.y)).toBe(false);
            const beside = names.get(other.key);
            if (beside) expect(isOver(name, beside.x + (beside.isLeftOfMark ? -1 : 1), beside.y)).toBe(false);
          }
        }
      }),
      {
        examples: [
          [
            [
              { x: 318, y: 255 },
              { x: 180, y: 237 },
              { x: 352, y: 255 },
            ],
          ],
        ],
      },
    );
  });

  it("never lie over one another, and stay in their order", () => {
    const label = fc.record({
      at: fc.integer({ min: 0, max: 400 }),
      height: fc.integer({ min: 10, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 9 }), (labels) => {
        const keyed = labels.map((one, place) => ({ ...one, key: String(place) }));
        const placed = spreadLabels(keyed, { from: 0, to: 400 });
        const sorted = keyed.toSorted(
          (one, other) => (placed.get(one.key) ?? 0) - (placed.get(other.key) ?? 0),
        );
        for (const [place, one] of sorted.entries()) {
          const next = sorted[place + 1];
          if (!next) continue;
          const gap = (placed.get(next.key) ?? 0) - (placed.get(one.key) ?? 0);
          expect(gap).toBeGreaterThanOrEqual((one.height + next.height) / 2 - 1e-9);
          expect(one.at).toBeLessThanOrEqual(next.at);
        }
      }),
    );
    expect(linesOf("one two  three", 7)).toEqual(["one two", "three"]);
  });
});

it("a name on a map keeps off what is written at an axis’s end", () => {
  const [within, middle] = [
    { left: 0, right: 600, top: 0, bottom: 400 },
    { x: 300, y: 200 },
  ];
  const end = boxOfText({ x: 8, y: 174, lines: ["Parents:", "not good (−75)"], atEnd: false });
  const mark = { key: "m", x: 60, y: 200, lines: ["Mental health"] };
  const plain = placeNames([mark], { within, middle }).get("m");
  const name = placeNames([mark], { within, middle, written: [end] }).get("m");
  const [above, below] = [(name?.y ?? 0) + 9 <= end.top, (name?.y ?? 0) - 9 >= end.bottom];
  expect(plain?.y).not.toBe(name?.y);
  expect(above || below || (name?.x ?? 0) >= end.right).toBe(true);
});

describe("a PNG", () => {
  it("has letters on a machine without fonts", async () => {
    const draw = (words: string) =>
      drawPng(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 30"><text y="20">${words}</text></svg>`,
        {
          width: 200,
        },
      );
    const [letters, nothing] = [await draw("Noonday"), await draw("")];
    expect([...letters.slice(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
    expect(letters.length).toBeGreaterThan(nothing.length + 500);
  });
});
