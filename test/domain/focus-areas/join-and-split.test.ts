import { describe, expect, it } from "vitest";
import { emptyRow, type FocusAreaRow, orderRows } from "#app/domain/focus-areas/focus-area-rows.ts";
import { joinWithAbove, listParts, splitBefore } from "#app/domain/focus-areas/join-and-split.ts";

const row = (number: number, fullText: string, more: Partial<FocusAreaRow> = {}): FocusAreaRow => ({
  ...emptyRow(number),
  fullText,
  ...more,
});
const texts = (rows: readonly FocusAreaRow[] | null) => rows?.map(({ fullText }) => fullText);

describe("two rows that are one weakness", () => {
  const rows = [
    row(1, "Plans"),
    row(2, "Weak joint commissioning that has", { id: "two", shortName: "Joint work" }),
    row(3, "not improved since", { shortName: "Not improved", theme: "Leaders" }),
    row(4, "Trust", { id: "four" }),
  ];

  it("are joined into the upper one, which keeps its name", () => {
    const joined = joinWithAbove(rows, 3);
    expect(texts(joined)).toEqual(["Plans", "Weak joint commissioning that has not improved since", "Trust"]);
    expect(joined?.[1]).toEqual({
      ...rows[1],
      fullText: "Weak joint commissioning that has not improved since",
      theme: "Leaders",
    });
    expect(joined?.map(({ position }) => position)).toEqual(["1", "2", "3"]);
  });

  it("keep what either of them had", () => {
    const [joined] =
      joinWithAbove([row(1, "", {}), row(2, "Plans", { id: "a", shortName: "Plans" })], 2) ?? [];
    expect(joined).toEqual(row(1, "Plans", { id: "a", shortName: "Plans" }));
  });

  it("are left as they are where there is none above", () => {
    expect([joinWithAbove(rows, 1), joinWithAbove(rows, 5), joinWithAbove(rows, Number.NaN)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("leave a place that somebody chose", () => {
    const moved = [...rows.slice(0, 3), row(4, "Trust", { position: "1" })];
    expect(texts(orderRows(joinWithAbove(moved, 3) ?? []).focusAreas as FocusAreaRow[])?.[0]).toBe("Trust");
  });
});

describe("a row that is two weaknesses", () => {
  it.each([
    ["Plans are late. Waits are long.", 1, ["Plans are late.", "Waits are long."]],
    ["plans are late; and waits are long", 1, ["plans are late", "waits are long"]],
    ["Plans are late\nwaits are long", 1, ["Plans are late", "waits are long"]],
    ["Plans. Waits. Trust.", 2, ["Plans. Waits.", "Trust."]],
    [
      "The area has not: improved plans; shortened waits",
      2,
      ["The area has not: improved plans", "shortened waits"],
    ],
    ["“Plans are late.” Waits are long.", 1, ["“Plans are late.”", "Waits are long."]],
  ])("is split in %j before part %i", (fullText, part, halves) => {
    const split = splitBefore(
      [row(1, "A"), row(2, fullText, { id: "two", shortName: "Two" }), row(3, "B")],
      2,
      part,
    );
    expect(texts(split)).toEqual(["A", ...halves, "B"]);
    expect(split?.[1]).toMatchObject({ id: "two", shortName: "Two" });
    expect(split?.[2]?.id).toBe("");
    expect(split?.map(({ position }) => position)).toEqual(["1", "2", "3", "4"]);
  });

  it("gets a name for its second half that no other has", () => {
    const split = splitBefore([row(1, "Plans. Plans.", { shortName: "Plans" })], 1, 1);
    expect(split?.[1]?.shortName).toBe("Plans (2)");
  });

  it("is offered few places, and none where it has none", () => {
    expect(listParts("Transition")).toEqual(["Transition"]);
    expect(listParts("a. ".repeat(50))).toHaveLength(9);
    expect([
      splitBefore([row(1, "Transition")], 1, 1),
      splitBefore([], 1, 1),
      splitBefore([row(1, "a. b")], 1, 0),
    ]).toEqual([null, null, null]);
  });
});
