import { paths } from "#app/paths.ts";
import { toLocalPath } from "./local-path.ts";

/** The page of an area's that somebody came from and goes back to; the survey's start for anything else. */
export function readReturnPath(input: string | null | undefined, slug: string): string {
  const area = paths.area.overview(slug);
  const start = paths.survey.start(slug);
  const path = toLocalPath(input, start);
  return path === area || path.startsWith(`${area}/`) ? path : start;
}
