import type { FoundPattern } from "./find-route.ts";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The path of a request for the log: the route's pattern with the ids of rows. Nothing that anybody could have typed:
 * no secret of a link, no code, no unknown address, no query.
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
