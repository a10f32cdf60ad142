import { StatusTag } from "#app/components/status-tag.tsx";
import type { Preparation } from "./preparations.ts";

type GettingReadyProps = { preparing: readonly Preparation[]; home: string; lead: boolean };

/** What is ready and what is not, the next thing to do said first. */
export function GettingReady({ preparing, home, lead }: GettingReadyProps) {
  if (preparing.length === 0) return null;
  const next = preparing.find(({ done }) => !done);
  return (
    <section className="section" aria-labelledby="ready">
      <h2 id="ready">{next ? "Getting ready" : "Everything is set up"}</h2>
      {next && lead ? (
        <p>
          Next: <a href={`${home}${next.path}`}>{next.label}</a>
        </p>
      ) : null}
      <ul className="home-ready">
        {preparing.map(({ key, path, label, state, done }) => (
          <li key={key}>
            <a href={`${home}${path}`}>{label}</a>
            <span className="soft">{state}</span>
            <StatusTag kind={done ? "success" : "warning"}>{done ? "Done" : "To do"}</StatusTag>
          </li>
        ))}
      </ul>
    </section>
  );
}
