import type { MapPoint } from "#app/domain/charts/charts.ts";
import { boxOfText, placeNames } from "./place-names.ts";
import { Plot, PlotText, plotWidth } from "./plot.tsx";
import { PlotPoint } from "./plot-point.tsx";
import { linesOf } from "./plot-text.ts";
import { PlotWhisker } from "./plot-whisker.tsx";

const size = { left: 24, right: plotWidth - 24, top: 40, bottom: 440 };
const middle = { x: (size.left + size.right) / 2, y: (size.top + size.bottom) / 2 };

/** From −1 to 1 on either axis, whatever was answered: charts of two re-visits can be laid side by side. */
const xOf = (balance: number) => middle.x + (balance / 2) * (size.right - size.left);
const yOf = (balance: number) => middle.y - (balance / 2) * (size.bottom - size.top);

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
  const both = points.flatMap((point) => {
    const { parents, youngPeople } = point;
    return parents === null || youngPeople === null ? [] : [{ ...point, parents, youngPeople }];
  });
  const placedPoints = both.map((point) => ({
    ...point,
    x: xOf(point.parents),
    y: yOf(point.youngPeople),
    lines: linesOf(point.label, 24),
  }));
  const within = { ...size, left: 0, right: plotWidth };
  const signed = (feeling: number) => formatPoints(Math.round(feeling * 100));
  const ends = [
    { key: "bad", x: 8, y: middle.y - 26, lines: ["Parents:", "not good (−100)"], atEnd: false },
    { key: "good", x: plotWidth - 8, y: middle.y - 26, lines: ["Parents:", "good (+100)"], atEnd: true },
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
        lines={["Young people: good (+100)"]}
        className="plot-soft"
        anchor="middle"
      />
      <PlotText
        x={middle.x}
        y={462}
        lines={[`Young people: not good (−100)`]}
        className="plot-soft"
        anchor="middle"
      />
      {ends.map(({ key, atEnd, ...text }) => (
        <PlotText key={key} {...text} className="plot-soft" anchor={atEnd ? "end" : "start"} step={17} />
      ))}
      {[-0.5, 0.5].map((at) => (
        <g key={at}>
          <line className="plot-axis" x1={xOf(at)} x2={xOf(at)} y1={middle.y - 4} y2={middle.y + 4} />
          <line className="plot-axis" x1={middle.x - 4} x2={middle.x + 4} y1={yOf(at)} y2={yOf(at)} />
        </g>
      ))}
      {placedPoints.map(({ key, x, y, parentsInterval, youngPeopleInterval }) => (
        <g key={key}>
          {parentsInterval ? (
            <PlotWhisker low={xOf(parentsInterval.low)} high={xOf(parentsInterval.high)} at={y} />
          ) : null}
          {youngPeopleInterval ? (
            <PlotWhisker
              low={yOf(youngPeopleInterval.low)}
              high={yOf(youngPeopleInterval.high)}
              at={x}
              isUpright
            />
          ) : null}
        </g>
      ))}
      {placedPoints.map(({ key, x, y, lines }) => {
        const name = names.get(key) ?? { x, y, isLeftOfMark: false };
        return (
          <g key={key}>
            <line className="plot-lead" x1={x} x2={name.x} y1={y} y2={name.y} />
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
      {placedPoints.map(({ key, x, y, label, parents, parentsLabel, youngPeopleLabel }) => (
        <PlotPoint
          key={key}
          words={`${label}. Parents: ${signed(parents)}, question by question ${parentsLabel}. Young people: ${youngPeopleLabel}`}
          x={x}
          y={y - 12}
          isInFile={mark !== undefined}
        >
          <circle className="plot-dot" cx={x} cy={y} r={7} />
        </PlotPoint>
      ))}
    </Plot>
  );
}
