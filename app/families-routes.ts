import type { ServerBuild } from "@remix-run/node";

type Route = ServerBuild["routes"][string];

/** A page under /areas: its route, those it stands in, outermost first, and how its address reads. */
export type FamilyRoute = { leaf: Route; chain: Route[]; segments: string[] };

export type FoundRoute = { route: FamilyRoute; params: Record<string, string> };

/** The routes of families' pages: those that show something, and say nothing of headers. */
export function listFamilyRoutes({ routes }: ServerBuild): FamilyRoute[] {
  return Object.values(routes).flatMap((leaf) => {
    const chain = chainOf(routes, leaf);
    const path = chain.flatMap((route) => route.path || []).join("/");
    const isOwn =
      path.startsWith("areas/") && leaf.module.default && !chain.some(({ module }) => module.headers);
    const isLeaf = !Object.values(routes).some(({ parentId }) => parentId === leaf.id);
    return isOwn && isLeaf ? [{ leaf, chain, segments: path.split("/") }] : [];
  });
}

function chainOf(routes: ServerBuild["routes"], route: Route): Route[] {
  const parent = route.parentId === undefined ? undefined : routes[route.parentId];
  return parent ? [...chainOf(routes, parent), route] : [route];
}

function fixedIn({ segments }: FamilyRoute): number {
  return segments.filter((segment) => !segment.startsWith(":")).length;
}

const plainSegment = /^[a-z0-9-]+$/;

/**
 * The route of an address, where it is plain which one that is: an address that could be meant in more than one way is for
 * the router to judge.
 */
export function findFamilyRoute(routes: readonly FamilyRoute[], path: string): FoundRoute | null {
  const parts = path.slice(1).split("/");
  if (!parts.every((part) => plainSegment.test(part))) return null;
  const [route, second] = routes
    .filter(
      ({ segments }) =>
        segments.length === parts.length &&
        segments.every((segment, index) => segment === parts[index] || segment.startsWith(":")),
    )
    .sort((a, b) => fixedIn(b) - fixedIn(a));
  if (!route || (second && fixedIn(second) === fixedIn(route))) return null;
  const params = route.segments.flatMap((segment, index): [string, string][] =>
    segment.startsWith(":") ? [[segment.slice(1), parts[index] ?? ""]] : [],
  );
  return { route, params: Object.fromEntries(params) };
}
