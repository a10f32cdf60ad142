import { matchPath, matchSection, prefixOf } from "./paths.ts";
import type { addresses } from "./routes.ts";

/**
 * Whether an address, or a route's pattern, is a page for families: an area's pages, a young people's link and the
 * accessibility statement.
 * Those pages are in the reader's language and load no framework: one small script and a stylesheet of their own.
 */
export function isFamilyPage(path: string): boolean {
  return (
    isAreaPage(path) ||
    matchSection("young-person/link", path) !== null ||
    matchSection("home/accessibility", path) !== null
  );
}

/** Whether it is a page on which young people answer by themselves: those have a script and styles of their own. */
export function isYoungPersonsPage(path: string): boolean {
  const page = path.replace(/\/+$/, "");
  if (matchSection("young-person/link", page) !== null) return true;
  return matchSection("area/young-people", page) !== null && matchPath("area/young-people", page) === null;
}

const areas = prefixOf("area/overview");

/** Whether it is a page of an area: those offer the languages that are switched on for the area. */
export function isAreaPage(path: string): boolean {
  return path.startsWith(areas);
}

/** The pages of an area, by their names in `routes.ts`. */
export type AreaPageName = Extract<(typeof addresses)[number], readonly [`/areas/${string}`, string]>[1];
