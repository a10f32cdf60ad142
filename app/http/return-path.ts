import { ownPathOr } from "./own-path.ts";

/** The page of an area's that somebody came from and goes back to; the survey's start for anything else. */
export function readReturnPath(asked: string | null | undefined, area: string): string {
  const start = `${area}/survey`;
  const path = ownPathOr(asked, start);
  return path === area || path.startsWith(`${area}/`) ? path : start;
}
