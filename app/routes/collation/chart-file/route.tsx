import { renderToStaticMarkup } from "react-dom/server";
import { standAlone } from "#app/components/plot-style.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { openCharts } from "#app/domain/charts/open-charts.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { drawPng } from "#app/platform/draw-png.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";
import { chartOf } from "../parts/chart-of.tsx";

const pixels = 1440;

/** One chart as a file, `map.svg` or `map.png` say, marked with who took it out and when. */
export async function loader(args: LoaderFunctionArgs) {
  const { inspection, person, actor } = await requireRole(args, "see", "collation");
  const [, name, kind] = /^([a-z0-9-]+)\.(svg|png)$/.exec(readParam(args.params, "file")) ?? [];
  if (!name || !kind) throw notFound();
  const now = args.context.receivedAt;
  const charted = await openCharts(args.context, { inspectionId: inspection.id, actor, now });
  const mark = `${inspection.areaName}. Exported from Noonday by ${person.name}, ${formatDateAndTime(now)}. Exact figures, for inspectors only: not to be passed on.`;
  const chart = chartOf(name, charted, mark);
  if (!chart) throw notFound();
  const svg = standAlone(renderToStaticMarkup(chart));
  const headers = {
    "content-type": kind === "svg" ? "image/svg+xml; charset=utf-8" : "image/png",
    "content-disposition": `attachment; filename="${inspection.slug}-${name}.${kind}"`,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  };
  return new Response(kind === "svg" ? svg : await drawPng(svg, { width: pixels }), { headers });
}
