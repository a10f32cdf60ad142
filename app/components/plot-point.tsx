import type { ReactNode } from "react";
import { plotWidth } from "./plot.tsx";
import { linesOf } from "./plot-text.ts";

const letterWidth = 7.2;
const lineHeight = 17;

type PlotPointProps = {
  /** What the mark says: read aloud, and shown over the drawing when it is pointed to or focused. */
  words: string;
  x: number;
  /** What it says stands above this. */
  y: number;
  /** In a file there is nobody to point. */
  isInFile: boolean;
  children: ReactNode;
};

/** A mark of a drawing, reached by keyboard too. */
export function PlotPoint({ words, x, y, isInFile, children }: PlotPointProps) {
  if (isInFile) return <g>{children}</g>;
  const lines = linesOf(words, 60);
  const width = Math.max(...lines.map(({ length }) => length)) * letterWidth + 16;
  const height = lines.length * lineHeight + 8;
  const tipX = Math.max(0, Math.min(x - width / 2, plotWidth - width));
  const tipY = Math.max(0, y - height);
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: what a mark says must be within reach of a keyboard too (WCAG 1.4.13).
    <g className="mark plot-point" role="img" aria-label={words} tabIndex={0}>
      {children}
      <g className="plot-tip" transform={`translate(${tipX} ${tipY})`}>
        <rect width={width} height={height} rx={6} />
        <text>
          {lines.map((line, place) => (
            <tspan key={line} x={8} y={(place + 1) * lineHeight}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
    </g>
  );
}
