import { toLocalPath } from "./local-path.ts";

/** The page of an area's that somebody came from and goes back to; the survey's start for anything else. */
export function readReturnPath(input: string | null | undefined, area: string): string {
  const start = `${area}/survey`;
  const path = toLocalPath(input, start);
  return path === area || path.startsWith(`${area}/`) ? path : start;
}
