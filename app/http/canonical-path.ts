import { type FoundPattern, pageOf, segmentsOf } from "./find-route.ts";

type FindRoute = (path: string) => FoundPattern | null;

/** What mail programs and people copy along with an address. */
const punctuation = /[\s.,;:!?)>\]}'"»”’]+$/u;

/** As the product writes paths: nothing in it could differ. */
const plainPath = /^(?:\/[a-z0-9-]+)+$/;

/**
 * The canonical path: fixed parts in lower case, an area's name as in its address, and without a full stop or bracket
 * that was copied from a message. The same path where nothing differs.
 */
export function findCanonicalPath(findRoute: FindRoute, path: string): string {
  if (plainPath.test(path)) return path;
  const route = findRoute(path);
  if (route) return canonicalPath(route, path);
  const shorter = decodeURIComponent(path).replace(punctuation, "");
  if (shorter === "" || shorter.length === path.length || pageOf(path) !== path) return path;
  const encoded = shorter.split("/").map(encodeURIComponent).join("/");
  const encodedRoute = findRoute(encoded);
  return encodedRoute ? canonicalPath(encodedRoute, encoded) : path;
}

const cleaners: Record<string, (value: string) => string> = {
  area: (value) => value.toLowerCase().replace(punctuation, "").trim().replace(/\s+/g, "-"),
  token: (value) => value.replace(punctuation, ""),
};

function canonicalPath({ pattern, params }: FoundPattern, path: string): string {
  const parts = segmentsOf(pageOf(path));
  const canonical = segmentsOf(pattern).map((segment, place) => {
    const part = parts[place] ?? "";
    if (!segment.startsWith(":")) return segment;
    const name = segment.slice(1);
    const value = params[name] ?? "";
    const clean = cleaners[name]?.(value) ?? value;
    return clean === value || clean === "" ? part : encodeURIComponent(clean);
  });
  const data = pageOf(path) === path ? "" : ".data";
  if (canonical.length === 0) return path;
  return `/${canonical.join("/")}${path.endsWith("/") ? "/" : ""}${data}`;
}
