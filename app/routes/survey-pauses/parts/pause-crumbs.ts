import { paths } from "#app/paths.ts";

/** The way back from a page of what to do when the survey breaks. */
export function pauseCrumbs({ id, areaName }: { id: string; areaName: string }, label: string) {
  return [
    { href: paths.revisits.list(), label: "Your re-visits" },
    { href: paths.revisits.overview(id), label: areaName },
    { href: paths.surveyPauses.overview(id), label: "Survey’s state" },
    { label },
  ];
}
