import type { LoaderFunction } from "#app/remix.server.ts";
import type { UIMatch, useLoaderData } from "#app/remix.ts";

export type Crumb = { href?: string; label: string };

type DataOf<Loader extends LoaderFunction> = ReturnType<typeof useLoaderData<Loader>>;

type CrumbsHandle = { listCrumbs(data: unknown, pathname: string): readonly Crumb[] };

/** A route's `handle`: the way down to its page, which the header of the workplace shows. */
export function crumbsHandle<Loader extends LoaderFunction>(
  listCrumbs: (data: DataOf<Loader>, pathname: string) => readonly Crumb[],
): CrumbsHandle {
  return {
    // A loader that failed has no data; the page that says so stands under the crumbs of the frame around it.
    listCrumbs: (data, pathname) =>
      data === undefined || data === null ? [] : listCrumbs(data as DataOf<Loader>, pathname),
  };
}

/** The crumbs of the innermost route that has any. */
export function findCrumbs(matches: readonly UIMatch[], pathname: string): readonly Crumb[] {
  return (
    matches
      .map(({ handle, data }) => (isCrumbsHandle(handle) ? handle.listCrumbs(data, pathname) : []))
      .findLast((crumbs) => crumbs.length > 0) ?? []
  );
}

function isCrumbsHandle(handle: unknown): handle is CrumbsHandle {
  return typeof handle === "object" && handle !== null && "listCrumbs" in handle;
}
