import type { ReactNode } from "react";
import { StatusTag } from "#app/components/status-tag.tsx";
import { type Mark, type Source, shortMarkNames, sourceNames } from "#app/domain/findings/source.ts";

const kinds = { supporting: "success", contradicting: "warning", missing: "neutral" } as const;

/** One source on the board: how it is marked and why, then what it says. */
export function SourceCard({
  source,
  mark,
  href,
  children,
}: {
  source: Source;
  mark: { mark: Mark; sentence: string; by: string } | null;
  /** To mark it; null for those who may not. */
  href: string | null;
  children: ReactNode;
}) {
  return (
    <section className="board-source" aria-labelledby={`source-${source}`}>
      <h3 id={`source-${source}`}>{sourceNames[source]}</h3>
      {mark === null ? (
        <p className="soft">Not marked yet.</p>
      ) : (
        <p>
          <StatusTag kind={kinds[mark.mark]}>{shortMarkNames[mark.mark]}</StatusTag> {mark.sentence}{" "}
          <span className="soft small">{mark.by}</span>
        </p>
      )}
      {children}
      {href === null ? null : (
        <p>
          <a href={href}>
            {mark === null ? "Mark it" : "Mark it again"}
            <span className="visually-hidden">{`: ${sourceNames[source]}`}</span>
          </a>
        </p>
      )}
    </section>
  );
}
