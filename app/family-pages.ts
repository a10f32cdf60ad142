import { matchSection, prefixOf } from "./paths.ts";
import type { addresses } from "./routes.ts";

/**
 * Whether an address, or the pattern of one, is of a page that families read: an area's pages and the accessibility
 * statement. Nothing there leads away from what a family is doing, every word is in its language, and they carry no
 * framework to a phone: a small script helps where it arrives, and their stylesheet has no other page's styles.
 */
export function isFamilyPage(path: string): boolean {
  return isAreaPage(path) || matchSection("home/accessibility", path) !== null;
}

const areas = prefixOf("area/overview");

/** Whether it is an area's page: those have the languages that are switched on for the area. */
export function isAreaPage(path: string): boolean {
  return path.startsWith(areas);
}

/** The pages of an area, by their names in `routes.ts`. */
export type AreaPageName = Extract<(typeof addresses)[number], readonly [`/areas/${string}`, string]>[1];
