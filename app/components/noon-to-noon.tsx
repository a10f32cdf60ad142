import { type ReactNode, useId } from "react";
import "./noon-to-noon.css";

type NoonToNoonProps = {
  /** Its opening and closing, each a `<time>`. */
  opens: ReactNode;
  closes: ReactNode;
  /** Whole days between the two noons, by the calendar. */
  days: number;
  /** How far through it is now, 0 to 1; left out before it opens and once it has closed. */
  now?: number;
  opensLabel?: string;
  closesLabel?: string;
};

const edge = 16;
const across = 600 - 2 * edge;
const horizon = 48;
const height = 30;

/** A survey's window, from noon to noon, and the sun's way over the horizon and under it in between. */
export function NoonToNoon(props: NoonToNoonProps) {
  const { opens, closes, days, now, opensLabel = "Opens", closesLabel = "Closes" } = props;
  const light = useId();
  return (
    <div className="noon-to-noon">
      <svg className="noon-to-noon-sky" viewBox="0 0 600 96" aria-hidden="true">
        <linearGradient id={light} gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="96">
          <stop className="noon-to-noon-day" offset="50%" />
          <stop className="noon-to-noon-night" offset="50%" />
        </linearGradient>
        <path className="noon-to-noon-horizon" d={`M0 ${horizon}H600`} />
        <path className="noon-to-noon-way" d={wayOfTheSun(days)} stroke={`url(#${light})`} />
        <circle className="noon-to-noon-noon" cx={edge} cy={horizon - height} r="12" />
        <circle className="noon-to-noon-noon" cx={600 - edge} cy={horizon - height} r="12" />
        {now === undefined ? null : (
          <circle
            className="noon-to-noon-now"
            cx={(edge + across * now).toFixed(1)}
            cy={(horizon - height * Math.cos(2 * Math.PI * days * now)).toFixed(1)}
            r="9"
          />
        )}
      </svg>
      <dl className="noon-to-noon-words">
        <div>
          <dt>{opensLabel}</dt>
          <dd>{opens}</dd>
        </div>
        <div>
          <dt>{closesLabel}</dt>
          <dd>{closes}</dd>
        </div>
      </dl>
    </div>
  );
}

/** Down to each midnight and up to each noon; the handles are those that bend a Bézier curve into a sine. */
function wayOfTheSun(days: number): string {
  const halves = Math.max(1, Math.round(days)) * 2;
  const step = across / halves;
  const turns = Array.from({ length: halves }, (_, index) => {
    const [from, to] =
      index % 2 === 0 ? [horizon - height, horizon + height] : [horizon + height, horizon - height];
    const x = edge + index * step;
    return `C${[x + step * 0.3642, from, x + step * 0.6358, to, x + step, to].map((n) => +n.toFixed(1)).join(" ")}`;
  });
  return `M${edge} ${horizon - height}${turns.join("")}`;
}
