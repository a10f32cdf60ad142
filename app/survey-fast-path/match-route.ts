import { isAreaPage } from "#app/family-pages.ts";
import type { ServerBuild } from "#app/remix.server.ts";

type Route = ServerBuild["routes"][string];

/** A page under /areas: its route, its parents (outermost first) and the segments of its address. */
export type FastPathRoute = {
  leaf: Route;
  chain: Route[];
  segments: string[];
  /** The part of the build that rendering it needs. */
  assets: ServerBuild["assets"];
  modules: Record<string, Route["module"]>;
};

export type MatchedRoute = { route: FastPathRoute; params: Record<string, string> };

/** The routes of families' pages that have a component and set no headers. */
export function listFastPathRoutes({ routes, assets }: ServerBuild): FastPathRoute[] {
  return Object.values(routes).flatMap((leaf) => {
    const chain = chainOf(routes, leaf);
    const path = chain.flatMap((route) => route.path || []).join("/");
    const isFamilyPage =
      isAreaPage(`/${path}`) && leaf.module.default && !chain.some(({ module }) => module.headers);
    const isLeaf = !Object.values(routes).some(({ parentId }) => parentId === leaf.id);
    if (!isFamilyPage || !isLeaf) return [];
    const assetEntries = chain.flatMap(({ id }) =>
      assets.routes[id] ? [[id, assets.routes[id]] as const] : [],
    );
    return [
      {
        leaf,
        chain,
        segments: path.split("/"),
        assets: { ...assets, routes: Object.fromEntries(assetEntries) },
        modules: Object.fromEntries(chain.map(({ id, module }) => [id, module])),
      },
    ];
  });
}

/** The pattern of every address that the build answers, such as `/revisits/:id/letter`, with its innermost route's id. */
export function listPatterns({ routes }: ServerBuild): Map<string, string> {
  const patterns = Object.values(routes).flatMap((route): [string, string][] => {
    if (route.path === "*" || (route.path === undefined && !route.index)) return [];
    const path = chainOf(routes, route).flatMap((ancestor) => ancestor.path || []);
    return [[`/${path.join("/")}`, route.id]];
  });
  return new Map(patterns);
}

function chainOf(routes: ServerBuild["routes"], route: Route): Route[] {
  const parent = route.parentId === undefined ? undefined : routes[route.parentId];
  return parent ? [...chainOf(routes, parent), route] : [route];
}

function countFixedSegments({ segments }: FastPathRoute): number {
  return segments.filter((segment) => !segment.startsWith(":")).length;
}

const plainPath = /^(?:\/[a-z0-9-]+)+$/;

/** The route of an address; null where it is ambiguous, which is left to the router. */
export function matchRoute(routes: readonly FastPathRoute[], path: string): MatchedRoute | null {
  if (!plainPath.test(path)) return null;
  const parts = path.slice(1).split("/");
  const candidates = routes.filter(
    ({ segments }) =>
      segments.length === parts.length &&
      segments.every((segment, index) => segment === parts[index] || segment.startsWith(":")),
  );
  const [route, second] =
    candidates.length > 1
      ? candidates.sort((a, b) => countFixedSegments(b) - countFixedSegments(a))
      : candidates;
  if (!route || (second && countFixedSegments(second) === countFixedSegments(route))) return null;
  const params = route.segments.flatMap((segment, index): [string, string][] =>
    segment.startsWith(":") ? [[segment.slice(1), parts[index] ?? ""]] : [],
  );
  return { route, params: Object.fromEntries(params) };
}
