import { expect, it } from "vitest";
import { isFamilyPage } from "#app/family-pages.ts";
import { addresses } from "#app/routes.ts";
import { isWorkPage } from "#app/work-pages.ts";

it("no page of families' has the workplace's density", () => {
  const both = addresses
    .map(([path]) => path)
    .filter((path) => isFamilyPage(path) && isWorkPage({ pathname: path }));
  expect(both).toEqual([]);
});

it.each([
  ["/revisits", "", true],
  ["/revisits/abc/reading/12", "", true],
  ["/people/abc", "", true],
  ["/sessions", "", true],
  ["/gallery", "?width=work", true],
  ["/gallery", "", false],
  ["/revisits/abc/poster", "", false],
  ["/revisits/abc/paper/form", "", false],
  ["/", "", false],
  ["/timetable", "", false],
  ["/sign-in", "", false],
])("%s%s is of the workplace: %s", (pathname, search, expected) => {
  expect(isWorkPage({ pathname, search })).toBe(expected);
});
