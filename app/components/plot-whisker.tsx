type PlotWhiskerProps = { low: number; high: number; at: number; isUpright?: boolean };

/** Where a figure may well lie, from `low` to `high` of the drawing's units, across or upright. */
export function PlotWhisker({ low, high, at, isUpright = false }: PlotWhiskerProps) {
  const bar = (one: number, other: number, from: number, to: number) =>
    isUpright ? { x1: from, x2: to, y1: one, y2: other } : { x1: one, x2: other, y1: from, y2: to };
  return (
    <g className="plot-whisker">
      <line {...bar(low, high, at, at)} />
      <line {...bar(low, low, at - 4, at + 4)} />
      <line {...bar(high, high, at - 4, at + 4)} />
    </g>
  );
}
