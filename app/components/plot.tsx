import { type ReactNode, useId } from "react";
import { linesOf } from "./plot-text.ts";
import "./plot.css";

export const plotWidth = 480;
const lineHeight = 19;

type PlotProps = {
  title: string;
  /** What it shows, in words, for who does not see it: the table beside it has the figures. */
  description: string;
  height: number;
  /** Who made it and what may be done with it, for a drawing that leaves the page. */
  mark?: string;
  children: ReactNode;
};

/**
 * A drawing that explains itself: labels stand on its marks, and no colour says anything alone. Its units are about the
 * pixels of a telephone, so that its letters can be read there.
 */
export function Plot({ title, description, height, mark, children }: PlotProps) {
  const id = useId();
  const head = linesOf(title, 44);
  const foot = mark === undefined ? [] : linesOf(mark, 74);
  // On a page the title stands above the drawing already.
  const top = mark === undefined ? 0 : head.length * 24 + 12;
  const totalHeight = top + height + foot.length * 15 + (foot.length > 0 ? 10 : 0);
  return (
    <svg
      className="plot"
      xmlns="http://www.w3.org/2000/svg"
      // On a page its marks can be reached one by one; a file is one picture.
      role={mark === undefined ? "group" : "img"}
      aria-labelledby={`${id}-title ${id}-says`}
      viewBox={`0 0 ${plotWidth} ${totalHeight}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-says`}>{description}</desc>
      {mark === undefined ? null : (
        <>
          <rect className="plot-paper" width={plotWidth} height={totalHeight} />
          <PlotText x={12} y={26} lines={head} className="plot-title" step={24} />
        </>
      )}
      <g transform={`translate(0 ${top})`}>{children}</g>
      <PlotText x={12} y={top + height + 16} lines={foot} className="plot-mark" step={15} />
    </svg>
  );
}

type PlotTextProps = {
  x: number;
  y: number;
  lines: readonly string[];
  className?: string;
  anchor?: "start" | "middle" | "end";
  step?: number;
};

/** Text in lines, the first of which stands at `y`. */
export function PlotText({ x, y, lines, className = "plot-text", anchor, step = lineHeight }: PlotTextProps) {
  if (lines.length === 0) return null;
  return (
    <text className={className} x={x} y={y} textAnchor={anchor}>
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text in their order
        <tspan key={place} x={x} dy={place === 0 ? 0 : step}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
