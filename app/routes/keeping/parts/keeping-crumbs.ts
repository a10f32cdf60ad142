import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { paths } from "#app/paths.ts";

/** The way back from a page below the one that says how long everything is kept. */
export function keepingCrumbs(label: string) {
  return crumbsHandle<() => { inspectionId: string; areaName: string }>(({ inspectionId, areaName }) => [
    { href: paths.revisits.list(), label: "Your re-visits" },
    { href: paths.revisits.overview(inspectionId), label: areaName },
    { href: paths.keeping.overview(inspectionId), label: "Kept and deleted" },
    { label },
  ]);
}
