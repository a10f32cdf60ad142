import fc from "fast-check";
import { expect, it } from "vitest";
import { moveTheme, parseThemePlace, type ThemePlace } from "#app/domain/themes/theme-order.ts";

const ids = ["a", "b", "c", "d"];

it.each<[string, ThemePlace, string | null]>([
  ["b", { step: "up" }, "bacd"],
  ["b", { step: "down" }, "acbd"],
  ["a", { step: "up" }, null],
  ["d", { step: "down" }, null],
  ["a", { side: "after", themeId: "d" }, "bcda"],
  ["d", { side: "before", themeId: "a" }, "dabc"],
  ["b", { side: "before", themeId: "d" }, "acbd"],
  ["b", { side: "after", themeId: "a" }, null],
  ["b", { side: "before", themeId: "c" }, null],
  ["b", { side: "before", themeId: "elsewhere" }, null],
  ["elsewhere", { step: "up" }, null],
])("%s moved to %j gives %s", (id, place, order) => {
  expect(moveTheme(ids, id, place)?.join("") ?? null).toBe(order);
});

it("a move loses no theme, leaves the others in order, and another move undoes it", () => {
  const themes = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(themes, fc.nat(), fc.nat(), fc.constantFrom("before", "after"), (all, one, other, side) => {
      const [id = "", themeId = ""] = [all[one % all.length], all[other % all.length]];
      const moved = moveTheme(all, id, { side, themeId });
      if (moved === null) return;
      expect(moved.toSorted()).toEqual(all.toSorted());
      const others = (list: readonly string[]) => list.filter((theme) => theme !== id);
      expect(others(moved)).toEqual(others(all));
      const next = all[all.indexOf(id) + 1];
      const back: ThemePlace =
        next === undefined
          ? { side: "after", themeId: others(all).at(-1) ?? "" }
          : { side: "before", themeId: next };
      expect(moveTheme(moved, id, back)).toEqual(all);
    }),
  );
});

it("reads a place as forms have it, and nothing else", () => {
  expect(parseThemePlace("up")).toEqual({ step: "up" });
  expect(parseThemePlace("after:4f-2")).toEqual({ side: "after", themeId: "4f-2" });
  for (const text of ["", "left", "after:", "before:a b", "between:a"])
    expect(parseThemePlace(text)).toBeNull();
});
