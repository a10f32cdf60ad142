import type { WaitingLine } from "../parts/waiting.server.ts";

type WaitingListProps = {
  lines: readonly WaitingLine[];
  /** What comes next where nothing waits. */
  next: string;
};

/** What waits for whoever is signed in: each with its count, and the one act that ends the waiting. */
export function WaitingList({ lines, next }: WaitingListProps) {
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">What waits for you</h2>
      {lines.length === 0 ? (
        <p>Nothing waits for you now. {next}</p>
      ) : (
        <ul className="overview-waiting">
          {lines.map(({ key, words, href, act }) => (
            <li key={key}>
              <span>{words}</span>
              <a href={href}>{act}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
