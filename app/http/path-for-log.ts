import type { FoundPattern } from "./find-route.ts";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The path of a request as the log may have it: the route's own, with the ids of rows filled in. Of what anybody could have
 * typed (the secret of a link, a code, an address that is no page's) and of the query, nothing.
 */
export function pathForLog(match: FoundPattern | null): string {
  if (match === null) return ":unknown";
  return match.pattern.replace(/:(\w+)/g, (name: string, key: string) => {
    const value = match.params[key] ?? "";
    return /^id$|Id$/.test(key) && uuid.test(value) ? value : name;
  });
}

/** The path for the log of a request whose target is refused. */
export const oddPathForLog = ":refused";
