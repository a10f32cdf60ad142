import { ownPathOr } from "./own-path.ts";

/** The page of an area's survey that somebody came from and goes back to; its start for anything else. */
export function cameFrom(asked: string | null | undefined, area: string): string {
  const start = `${area}/survey`;
  const path = ownPathOr(asked, start);
  return path === start || path.startsWith(`${start}/`) ? path : start;
}
