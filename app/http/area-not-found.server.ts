import { findLikeAreas } from "#app/domain/survey/find-like-areas.ts";
import { listSurveys } from "#app/domain/survey/find-survey.server.ts";
import { data, redirect } from "#app/remix.server.ts";
import type { RequestContext } from "./context.ts";
import { notFound } from "./not-found.ts";
import { readParam } from "./read-param.ts";

type RouteArgs = { request: Request; params: { area?: string }; context: RequestContext };

/** Addresses that show no page. */
const withoutPage = /\.ics$|\/saving$/;

/**
 * The answer, to be thrown, for an address of an area that cannot be found: the same page of the area that is written a
 * little otherwise, or a 404 with all areas that families may know of, the nearest first. Where the area is there and
 * only the page is not, a plain 404.
 */
export async function areaNotFound({ request, params, context }: RouteArgs) {
  const { pathname, search } = new URL(request.url);
  const typed = readParam(params, "area");
  if (request.method !== "GET" || withoutPage.test(pathname)) return notFound();
  const knownAreas = (await listSurveys(context.db)).map(({ slug, areaName }) => ({ slug, areaName }));
  if (knownAreas.some(({ slug }) => slug === typed)) return notFound();
  const { same, near, areas } = findLikeAreas(knownAreas, typed);
  const [, root = "", , ...rest] = pathname.split("/");
  if (same) return redirect(`/${[root, same.slug, ...rest].join("/")}${search}`, 301);
  return data({ near, areas }, { status: 404, statusText: "Not Found" });
}
