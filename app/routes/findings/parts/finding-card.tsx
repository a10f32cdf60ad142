import type { ReactNode } from "react";
import { Quote } from "#app/components/quote.tsx";
import { ShareBar } from "#app/components/share-bar.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { formatShareOf, formatSupport } from "#app/domain/findings/claims.ts";
import { type Evidence, type Finding, formatCounted } from "#app/domain/findings/finding.ts";
import { sourceNames } from "#app/domain/findings/source.ts";
import { formatAgreement } from "#app/domain/meetings/agreement.ts";
import "./board.css";

/** What a finding rests on, each with the way to where it stands, and what has changed since. */
export function EvidenceList({
  evidence,
  action,
}: {
  evidence: readonly Evidence[];
  action?: (evidence: Evidence) => ReactNode;
}) {
  if (evidence.length === 0) return <p className="soft">It rests on nothing yet: no figure, no words.</p>;
  return (
    <ul className="board-evidence">
      {evidence.map((one) => (
        <li key={one.id}>
          {one.kind === "words" ? (
            one.quote === null ? (
              <p>A quotation that cannot be used.</p>
            ) : (
              <Quote
                lang={one.quote.language === "en" ? undefined : one.quote.language}
                source={<a href={one.path}>{one.question}</a>}
              >
                {one.quote.words}
              </Quote>
            )
          ) : (
            <p>
              <a href={one.path}>{describeEvidence(one)}</a>
              <EvidenceBar {...one} />
              {one.kind === "answers" || one.kind === "faces" || one.kind === "own-answers" ? (
                <span className="soft">{` – “${one.question}”`}</span>
              ) : null}
            </p>
          )}
          {one.changed === null ? null : (
            <p className="board-changed">
              <StatusTag kind="warning">Changed</StatusTag> {one.changed}
            </p>
          )}
          {action?.(one)}
        </li>
      ))}
    </ul>
  );
}

/** What it is now, or where it is not there any more, what it was: on the scale of its base. */
function EvidenceBar({ now, asWritten }: Pick<Evidence, "now" | "asWritten">) {
  const { count = 0, base = null } = now ?? asWritten ?? {};
  return base === null ? null : <ShareBar count={count} base={base} />;
}

/** One thing that a finding rests on, in words. */
export function describeEvidence({ kind, source, labels, asWritten, agreed, question }: Evidence): string {
  if (kind === "note") {
    const many = `said by ${asWritten?.count ?? 0}${agreed ? `; agreed: ${formatAgreement(agreed).toLowerCase()}` : ""}`;
    return `The open meeting: ${question === "" ? many : `${question} (${many})`}`;
  }
  if (kind === "document") return `${sourceNames[source]} – ${question}`;
  if (kind === "theme") {
    const counted = asWritten ? formatCounted(asWritten) : "";
    const felt = labels.length === 0 ? "" : `, ${labels.join(" or ").toLowerCase()}`;
    return `${sourceNames[source]}, texts under “${question}”${felt}: ${counted}`;
  }
  const figure =
    asWritten && asWritten.base !== null ? formatShareOf({ ...asWritten, base: asWritten.base }) : "";
  return `${sourceNames[source]}, ${labels.join(" or ")}: ${figure}`;
}

/** Each word that claims a number, with the number, and the question that it raises. */
export function Claims({ claims }: { claims: Finding["claims"] }) {
  if (claims.length === 0) return null;
  return (
    <ul className="board-claims">
      {claims.map(({ word, sentence, standsOn, problem: doubt }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same word may stand twice in one sentence
        <li key={`${place}-${word}-${sentence}`}>
          {doubt === null ? (
            <>
              <StatusTag kind="success">Borne out</StatusTag>{" "}
              {standsOn === null ? null : `“${word}” stands on ${formatSupport(standsOn)}.`}
            </>
          ) : (
            <>
              <StatusTag kind="warning">Look again</StatusTag> {doubt}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
