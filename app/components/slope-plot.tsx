import type { SlopeLine } from "#app/domain/charts/charts.ts";
import { Plot, PlotText } from "./plot.tsx";
import { PlotPoint } from "./plot-point.tsx";
import { linesOf, spreadLabels } from "./plot-text.ts";
import { PlotWhisker } from "./plot-whisker.tsx";

const [left, right] = [92, 276];
const top = 44;

type SlopePlotProps = {
  title: string;
  /** What stands on either side: "Then" and "Now". */
  from: string;
  to: string;
  lines: readonly SlopeLine[];
  mark?: string;
};

/** Shares at two ends of a line each, with name and figures at its ends. */
export function SlopePlot({ title, from, to, lines, mark }: SlopePlotProps) {
  const named = lines.map((line) => ({ ...line, name: linesOf(line.label, 20) }));
  const tall = named.reduce((sum, { name }) => sum + name.length * 17 + 8, 0);
  const height = Math.max(240, tall);
  const y = (share: number) => top + (1 - share) * height;
  const range = { from: top - 10, to: top + height + 10 };
  const starts = spreadLabels(
    named.map(({ key, from: at }) => ({ key, at: y(at), height: 18 })),
    range,
  );
  const ends = spreadLabels(
    named.map(({ key, to: at, name }) => ({ key, at: y(at), height: name.length * 17 + 8 })),
    range,
  );
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const description = lines
    .map(
      (line) =>
        `${line.label}: ${from.toLowerCase()} ${percent(line.from)}, ${to.toLowerCase()} ${percent(line.to)}.`,
    )
    .join(" ");
  return (
    <Plot title={title} description={description} height={top + height + 24} mark={mark}>
      <PlotText x={left} y={20} lines={[from]} className="plot-name" anchor="middle" />
      <PlotText x={right} y={20} lines={[to]} className="plot-name" anchor="middle" />
      {[left, right].map((x) => (
        <line key={x} className="plot-axis" x1={x} x2={x} y1={top} y2={top + height} />
      ))}
      <PlotText x={12} y={top + 5} lines={["100%"]} className="plot-soft" />
      <PlotText x={12} y={top + height + 5} lines={["0%"]} className="plot-soft" />
      {named.map((line) => {
        const { key, label, name, from: a, to: b, fromLabel, toLabel, fromInterval, toInterval } = line;
        const start = starts.get(key) ?? y(a);
        const end = ends.get(key) ?? y(b);
        return (
          <g key={key}>
            <line className="plot-line" x1={left} x2={right} y1={y(a)} y2={y(b)} />
            <PlotPoint
              words={`${label}. ${from}: ${fromLabel}`}
              x={left}
              y={y(a) - 10}
              isInFile={mark !== undefined}
            >
              {fromInterval ? (
                <PlotWhisker low={y(fromInterval.low)} high={y(fromInterval.high)} at={left} isUpright />
              ) : null}
              <circle className="plot-dot" cx={left} cy={y(a)} r={6} />
            </PlotPoint>
            <PlotPoint
              words={`${label}. ${to}: ${toLabel}`}
              x={right}
              y={y(b) - 10}
              isInFile={mark !== undefined}
            >
              {toInterval ? (
                <PlotWhisker low={y(toInterval.low)} high={y(toInterval.high)} at={right} isUpright />
              ) : null}
              <circle className="plot-dot" cx={right} cy={y(b)} r={6} />
            </PlotPoint>
            <line className="plot-lead" x1={right + 8} x2={right + 22} y1={y(b)} y2={end} />
            <PlotText x={left - 12} y={start + 5} lines={[percent(a)]} anchor="end" />
            <text className="plot-name" x={right + 26} y={end - ((name.length - 1) * 17) / 2 + 5}>
              {percent(b)}
            </text>
            <PlotText
              x={right + 70}
              y={end - ((name.length - 1) * 17) / 2 + 5}
              lines={name}
              className="plot-soft"
              step={17}
            />
          </g>
        );
      })}
    </Plot>
  );
}
