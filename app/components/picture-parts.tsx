/** Somebody: a head and shoulders. `x` is the middle, `y` the top of the head, `size` 1 for a grown person up close. */
export function Someone({
  x,
  y,
  size = 1,
  sun = false,
}: {
  x: number;
  y: number;
  size?: number;
  sun?: boolean;
}) {
  const r = 11 * size;
  const wide = 21 * size;
  const shoulders = y + 2 * r + 5 * size;
  return (
    <>
      <path
        className={sun ? "picture-sun" : "picture-soft"}
        d={`M${x - wide} ${shoulders + 26 * size}v${-8 * size}a${wide} ${18 * size} 0 0 1 ${2 * wide} 0v${8 * size}z`}
      />
      <circle className={sun ? "picture-sun" : "picture-soft"} cx={x} cy={y + r} r={r} />
    </>
  );
}

/** A speech bubble whose tail points down to one side. */
export function Bubble({
  x,
  y,
  width,
  height,
  isTailNearStart,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
  isTailNearStart: boolean;
}) {
  const tail = isTailNearStart ? x + width * 0.28 : x + width * 0.72;
  const tip = isTailNearStart ? tail - 8 : tail + 8;
  return (
    <path
      className="picture-sun"
      d={`M${x + 8} ${y}h${width - 16}a8 8 0 0 1 8 8v${height - 16}a8 8 0 0 1 -8 8H${Math.max(tail, tip) + (isTailNearStart ? 4 : -4)}L${tip} ${y + height + 11}L${Math.min(tail, tip) + (isTailNearStart ? 4 : -4)} ${y + height}H${x + 8}a8 8 0 0 1 -8 -8v${-(height - 16)}a8 8 0 0 1 8 -8z`}
    />
  );
}

/** A sheet of paper. */
export function Sheet({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return <rect className="picture-soft" x={x} y={y} width={width} height={height} rx="5" />;
}

/** A line in the one weight. */
export const line = (d: string) => <path className="picture-line" d={d} />;
/** On a sun-coloured ground, which is light in the dark too. */
export const onSun = (d: string) => <path className="picture-line picture-on-sun" d={d} />;
export const hand =
  "M44 62V46a5 5 0 0 1 10 0V38a5 5 0 0 1 10 0v8a5 5 0 0 1 10 0v22q0 16 -14 16q-9 0 -13 -8l-7 -12a5 5 0 0 1 8 -6l4 4";
/** A thing crossed out. */
export const no = (d: string) => <path className="picture-no" d={d} />;
