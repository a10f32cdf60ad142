import type { MapPoint } from "#app/domain/charts/charts.ts";
import { placeNames } from "./place-names.ts";
import { Plot, PlotText, plotWidth } from "./plot.tsx";
import { linesOf } from "./plot-text.ts";

const size = { left: 24, right: plotWidth - 24, top: 40, bottom: 440 };
const middle = { x: (size.left + size.right) / 2, y: (size.top + size.bottom) / 2 };

/** Focus areas by what parents (across) and young people (up) feel, each with its name beside its mark. */
export function FeelingsMap({
  title,
  points,
  mark,
}: {
  title: string;
  points: readonly MapPoint[];
  mark?: string;
}) {
  const drawn = points.flatMap(({ key, label, parents, youngPeople }) => {
    if (parents === null || youngPeople === null) return [];
    const x = middle.x + (parents * (size.right - size.left)) / 2;
    const y = middle.y - (youngPeople * (size.bottom - size.top)) / 2;
    return [{ key, x, y, parents, youngPeople, label, lines: linesOf(label, 24) }];
  });
  const within = { ...size, left: 0, right: plotWidth };
  const names = placeNames(drawn, { within, middle });
  const signed = (feeling: number) => `${feeling < 0 ? "−" : "+"}${Math.abs(Math.round(feeling * 100))}`;
  const says = drawn
    .map(
      ({ label, parents, youngPeople }) =>
        `${label}: parents ${signed(parents)}, young people ${signed(youngPeople)}.`,
    )
    .join(" ");
  return (
    <Plot title={title} says={says} height={470} mark={mark}>
      <line className="plot-axis" x1={size.left} x2={size.right} y1={middle.y} y2={middle.y} />
      <line className="plot-axis" x1={middle.x} x2={middle.x} y1={size.top} y2={size.bottom} />
      <PlotText x={middle.x} y={24} lines={["Young people: good ↑"]} className="plot-soft" anchor="middle" />
      <PlotText
        x={middle.x}
        y={462}
        lines={["Young people: not good ↓"]}
        className="plot-soft"
        anchor="middle"
      />
      <PlotText x={size.left - 12} y={middle.y - 8} lines={["← Parents: not good"]} className="plot-soft" />
      <PlotText
        x={size.right + 12}
        y={middle.y - 8}
        lines={["Parents: good →"]}
        className="plot-soft"
        anchor="end"
      />
      {drawn.map(({ key, x, y, lines }) => {
        const name = names.get(key) ?? { x, y, toTheLeft: false };
        return (
          <g key={key}>
            <line className="plot-lead" x1={x} x2={name.x} y1={y} y2={name.y} />
            <circle className="plot-dot" cx={x} cy={y} r={8} />
            <PlotText
              x={name.x}
              y={name.y - ((lines.length - 1) * 17) / 2 + 5}
              lines={lines}
              className="plot-name"
              anchor={name.toTheLeft ? "end" : "start"}
              step={17}
            />
          </g>
        );
      })}
    </Plot>
  );
}
