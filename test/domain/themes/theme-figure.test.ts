import { expect, it } from "vitest";
import { figureOfTheme } from "#app/domain/themes/theme-figure.ts";

it("a source's part of a theme has a share and an interval from ten on, and a count with its base always", () => {
  const writers = figureOfTheme({ source: "survey", unit: "writers", count: 7, base: 41 });
  expect(writers).toMatchObject({ counted: "7 of 41", share: { label: "17%" } });
  expect(writers.words).toBe("Parents’ survey: 17%, 7 of 41 writers (9% to 31%)");
  const notes = figureOfTheme({ source: "meeting", unit: "texts", count: 2, base: 7 });
  expect(notes).toEqual({
    source: "meeting",
    share: null,
    counted: "2 of 7",
    words: "Open meeting: 2 of 7 texts",
  });
  const passages = figureOfTheme({ source: "evidence", unit: "passages", count: 0, base: 0 });
  expect(passages.counted).toBe("–");
});
