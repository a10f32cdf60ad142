import { StatusTag } from "#app/components/status-tag.tsx";
import { describePreparations, type Preparation } from "#app/domain/facts/preparations.ts";

type GettingReadyProps = { preparing: readonly Preparation[]; lead: boolean };

const tags = {
  done: { kind: "success", words: "Done" },
  "to-do": { kind: "warning", words: "To do" },
  late: { kind: "neutral", words: "Not done" },
} as const;

/** What is ready and what is not, the next thing to do said first. */
export function GettingReady({ preparing, lead }: GettingReadyProps) {
  if (preparing.length === 0) return null;
  const next = preparing.find(({ status }) => status === "to-do");
  return (
    <section className="section" aria-labelledby="ready">
      <h2 id="ready">{describePreparations(preparing)}</h2>
      {next && lead ? (
        <p>
          Next: <a href={next.path}>{next.label}</a>
        </p>
      ) : null}
      <ul className="home-ready">
        {preparing.map(({ key, path, label, state, status }) => (
          <li key={key}>
            <a href={path}>{label}</a>
            <span className="soft">{state}</span>
            <StatusTag kind={tags[status].kind}>{tags[status].words}</StatusTag>
          </li>
        ))}
      </ul>
    </section>
  );
}
