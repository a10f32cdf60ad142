import { matchPath, matchSection, prefixOf } from "./paths.ts";
import type { addresses } from "./routes.ts";

/**
 * Whether an address, or a route's pattern, is a page for families: an area's pages, a young people's link, the
 * accessibility statement and the page that leads to all areas.
 * Those pages are in the reader's language and load no framework: one small script and a stylesheet of their own.
 */
export function isFamilyPage(path: string): boolean {
  return (
    isAreaPage(path) ||
    matchSection("young-person/link", path) !== null ||
    matchSection("home/accessibility", path) !== null ||
    path === "/"
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

export type FamilyStyleKind = "first" | "survey" | "others";

/**
 * Which stylesheets a page needs: where families come in one, which is small; in the survey a second, which stays the same from
 * step to step. All other pages have one with everything in it.
 */
export function listStyleKinds(path: string): FamilyStyleKind[] {
  const page = path.replace(/\/+$/, "");
  if (matchPath("area/overview", page) || matchPath("survey/start", page)) return ["first"];
  return matchSection("survey/start", page) === null ? ["others"] : ["first", "survey"];
}

/** From a page with the first stylesheet alone the way leads into the survey. */
export function findNextStyles(
  styles: Readonly<Record<FamilyStyleKind, string>> | undefined,
  kinds: readonly FamilyStyleKind[],
): string | undefined {
  return kinds.at(-1) === "first" ? styles?.survey : undefined;
}

/** The pages of an area, by their names in `routes.ts`. */
export type AreaPageName = Extract<(typeof addresses)[number], readonly [`/areas/${string}`, string]>[1];
