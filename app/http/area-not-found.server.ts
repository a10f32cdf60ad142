import { findDeletedArea } from "#app/domain/deletion/list-certificates.server.ts";
import { findLikeAreas } from "#app/domain/survey/find-like-areas.ts";
import { listSurveys } from "#app/domain/survey/find-survey.server.ts";
import { paths } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import { notFound } from "./not-found.ts";
import type { PageArgs } from "./page-request.ts";
import { readParam } from "./read-param.ts";

/** Addresses that return no page. */
const withoutPage = /\.ics$|\/saving$/;

/**
 * The response to throw where an address names no area: a redirect where the name is only written differently, else a
 * 404 that lists the areas whose names are closest. Where the area exists and only the page does not, a plain 404.
 * Where everything of its re-visit was deleted, the page that says so.
 */
export async function areaNotFound({ request, params, context }: PageArgs) {
  const { pathname, search } = new URL(request.url);
  const typed = readParam(params, "area");
  if (withoutPage.test(pathname)) return notFound();
  if (await findDeletedArea(context.db, typed)) return redirect(paths.area.deleted(typed), 303);
  if (request.method !== "GET") return notFound();
  const knownAreas = (await listSurveys(context.db)).map(({ slug, areaName }) => ({ slug, areaName }));
  if (knownAreas.some(({ slug }) => slug === typed)) return notFound();
  const { same, near, areas } = findLikeAreas(knownAreas, typed);
  const [, root = "", , ...rest] = pathname.split("/");
  if (same) return redirect(`/${[root, same.slug, ...rest].join("/")}${search}`, 301);
  return data({ near, areas }, { status: 404, statusText: "Not Found" });
}
