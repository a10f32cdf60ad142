import { pathOfStroke, sheetSize } from "#app/domain/young-peoples-recordings/drawing.ts";

type DrawingProps = {
  strokes: readonly (readonly (readonly [number, number])[])[];
  /** What it is, for who cannot see it. */
  label: string;
};

/** A young person's drawing, drawn again from its numbers alone. */
export function Drawing({ strokes, label }: DrawingProps) {
  const paths = strokes.map(pathOfStroke);
  return (
    <svg
      viewBox={`0 0 ${sheetSize} ${sheetSize}`}
      role="img"
      aria-label={label}
      style={{ width: "100%", maxWidth: "32rem", background: "#fff", border: "1px solid" }}
    >
      <g fill="none" stroke="#12343b" strokeWidth="14" strokeLinecap="round" strokeLinejoin="round">
        {paths.map((path, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: strokes have no other name, and never change places
          <path key={index} d={path} />
        ))}
      </g>
    </svg>
  );
}
