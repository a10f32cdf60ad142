import type { ReactElement } from "react";
import { DivergingPlot } from "#app/components/diverging-plot.tsx";
import { FeelingsMap } from "#app/components/feelings-map.tsx";
import { SlopePlot } from "#app/components/slope-plot.tsx";
import {
  betterOrWorse,
  type ChartedArea,
  chartNames,
  divergingRows,
  mapOf,
  ownRows,
  thenAndNow,
} from "#app/domain/charts/charts.ts";
import type { EarlierFigure } from "#app/domain/shares/earlier-figure.ts";

/** The chart of that name: on its page without, and to be taken out with, a mark. Null where there is none. */
export function chartOf(
  name: string,
  { areas, earlier }: { areas: readonly ChartedArea[]; earlier: readonly EarlierFigure[] },
  mark?: string,
): ReactElement | null {
  if (name === "map") return <FeelingsMap title={chartNames.map} points={mapOf(areas)} mark={mark} />;
  if (name === "then-and-now") {
    const lines = thenAndNow(areas, earlier).filter(({ isDrawn }) => isDrawn);
    return <SlopePlot title={chartNames[name]} from="Then" to="Now" lines={lines} mark={mark} />;
  }
  if (name === "better-or-worse") {
    return <DivergingPlot title={chartNames[name]} rows={betterOrWorse(areas)} mark={mark} />;
  }
  const own = areas.find(({ id }) => name === `own-answers-${id}`);
  if (own) return <DivergingPlot title={`${own.name}: ${chartNames.own}`} rows={ownRows(own)} mark={mark} />;
  const area = areas.find(({ id }) => name === `answers-${id}`);
  return area ? <DivergingPlot title={area.name} rows={divergingRows(area)} mark={mark} /> : null;
}
