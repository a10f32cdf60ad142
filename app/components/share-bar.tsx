import "./share-bar.css";

/** A count as a bar on the scale of its base, beside words that say it. */
export function ShareBar({ count, base }: { count: number; base: number }) {
  if (base === 0) return null;
  return (
    <span className="share-bar" aria-hidden="true">
      <span style={{ inlineSize: `${Math.min(100, (count / base) * 100).toFixed(2)}%` }} />
    </span>
  );
}
