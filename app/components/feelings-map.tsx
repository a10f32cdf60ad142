import type { MapPoint } from "#app/domain/charts/charts.ts";
import { boxOfText, placeNames } from "./place-names.ts";
import { Plot, PlotText, plotWidth } from "./plot.tsx";
import { linesOf } from "./plot-text.ts";

const size = { left: 24, right: plotWidth - 24, top: 40, bottom: 440 };
const middle = { x: (size.left + size.right) / 2, y: (size.top + size.bottom) / 2 };

const formatPoints = (points: number) =>
  points === 0 ? "0" : `${points < 0 ? "−" : "+"}${Math.abs(points)}`;

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
  const both = points.flatMap(({ key, label, parents, youngPeople }) =>
    parents === null || youngPeople === null ? [] : [{ key, label, parents, youngPeople }],
  );
  const far = both.flatMap(({ parents, youngPeople }) => [Math.abs(parents), Math.abs(youngPeople)]);
  // In quarters, so that the drawing does not jump with each answer.
  const maxDistance = Math.max(0.25, Math.ceil(Math.max(0, ...far) * 4) / 4);
  const placedPoints = both.map((point) => {
    const x = middle.x + (point.parents / maxDistance / 2) * (size.right - size.left);
    const y = middle.y - (point.youngPeople / maxDistance / 2) * (size.bottom - size.top);
    return { ...point, x, y, lines: linesOf(point.label, 24) };
  });
  const within = { ...size, left: 0, right: plotWidth };
  const signed = (feeling: number) => formatPoints(Math.round(feeling * 100));
  const end = Math.round(maxDistance * 100);
  const ends = [
    { key: "bad", x: 8, y: middle.y - 26, lines: ["Parents:", `not good (−${end})`], atEnd: false },
    { key: "good", x: plotWidth - 8, y: middle.y - 26, lines: ["Parents:", `good (+${end})`], atEnd: true },
  ];
  const names = placeNames(placedPoints, { within, middle, written: ends.map(boxOfText) });
  const description = placedPoints
    .map(
      ({ label, parents, youngPeople }) =>
        `${label}: parents ${signed(parents)}, young people ${signed(youngPeople)}.`,
    )
    .join(" ");
  return (
    <Plot title={title} description={description} height={470} mark={mark}>
      <line className="plot-axis" x1={size.left} x2={size.right} y1={middle.y} y2={middle.y} />
      <line className="plot-axis" x1={middle.x} x2={middle.x} y1={size.top} y2={size.bottom} />
      <PlotText
        x={middle.x}
        y={24}
        lines={[`Young people: good (+${end})`]}
        className="plot-soft"
        anchor="middle"
      />
      <PlotText
        x={middle.x}
        y={462}
        lines={[`Young people: not good (−${end})`]}
        className="plot-soft"
        anchor="middle"
      />
      {ends.map(({ key, atEnd, ...text }) => (
        <PlotText key={key} {...text} className="plot-soft" anchor={atEnd ? "end" : "start"} step={17} />
      ))}
      {placedPoints.map(({ key, x, y, lines }) => {
        const name = names.get(key) ?? { x, y, isLeftOfMark: false };
        return (
          <g key={key}>
            <line className="plot-lead" x1={x} x2={name.x} y1={y} y2={name.y} />
            <circle className="plot-dot" cx={x} cy={y} r={8} />
            <PlotText
              x={name.x}
              y={name.y - ((lines.length - 1) * 17) / 2 + 5}
              lines={lines}
              className="plot-name plot-halo"
              anchor={name.isLeftOfMark ? "end" : "start"}
              step={17}
            />
          </g>
        );
      })}
    </Plot>
  );
}
