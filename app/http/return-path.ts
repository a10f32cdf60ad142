import { paths } from "#app/paths.ts";
import { toLocalPath } from "./local-path.ts";

/** The page of an area to return to; the start of the survey for anything else. */
export function readReturnPath(input: string | null | undefined, slug: string): string {
  const area = paths.area.overview(slug);
  const start = paths.survey.start(slug);
  const path = toLocalPath(input, start);
  return path === area || path.startsWith(`${area}/`) ? path : start;
}
