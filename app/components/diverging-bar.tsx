import { type ReactNode, useId } from "react";
import { type ChartSegment, countText, shareOf } from "./chart.ts";
import { DataTable } from "./data-table.tsx";
import { Details } from "./details.tsx";
import "./diverging-bar.css";

export type DivergingSegment = ChartSegment & { side: "negative" | "neutral" | "positive" };

type DivergingBarProps = {
  title: ReactNode;
  titleAs?: "h2" | "h3" | "h4" | "p";
  /** From the most negative to the most positive. At most one is neutral. */
  segments: readonly DivergingSegment[];
  /** How many gave one of these answers; null when it is withheld. */
  base: number | null;
  /** How many said that they don't know; null when it is withheld, undefined when it could not be said. */
  dontKnow?: number | null;
  dontKnowHref?: string;
  /** What the bases count: "parents and carers". */
  unit?: string;
  /** What the symbols used mean, under the table. */
  note?: ReactNode;
};

/**
 * Answers on a scale, around its middle. Every bar on a page has one scale, the share of its base, so that bars compare.
 * A hidden count is drawn as a mark of one fixed size, which the other bars' widths do not depend on.
 */
export function DivergingBar(props: DivergingBarProps) {
  const {
    title,
    titleAs: Title = "h3",
    segments,
    base,
    dontKnow,
    dontKnowHref,
    unit = "answers",
    note,
  } = props;
  const id = useId();
  const negative = segments.filter(({ side }) => side === "negative");
  const neutral = segments.find(({ side }) => side === "neutral");
  const positive = segments.filter(({ side }) => side === "positive");
  const middle = neutral ? shareOf(neutral.count, base) : 0;
  const drawn = base !== null && base > 0;
  const bars = (side: readonly DivergingSegment[]) =>
    side.map((segment) => (
      <Bar
        key={segment.key}
        segment={segment}
        strength={strengthOf(segment, segments)}
        width={widthIn(segment.count, base, middle)}
        share={shareOf(segment.count, base)}
      />
    ));
  return (
    <figure className="diverging-bar" aria-labelledby={id}>
      <figcaption className="diverging-bar-head">
        <Title className="diverging-bar-title" id={id}>
          {title}
        </Title>
        <p className="diverging-bar-base">
          <Base base={base} unit={unit} />
          {dontKnow === undefined ? null : (
            <>
              {" · "}
              <MaybeLink href={dontKnowHref}>{countText(dontKnow)} don’t know</MaybeLink>
            </>
          )}
        </p>
      </figcaption>
      {drawn ? (
        <div className="diverging-bar-track" aria-hidden="true">
          <div className="diverging-bar-side diverging-bar-side--negative">{bars(negative)}</div>
          {neutral ? <Bar segment={neutral} strength="middle" width={middle * 50} share={middle} /> : null}
          <div className="diverging-bar-side">{bars(positive)}</div>
        </div>
      ) : (
        <p className="diverging-bar-none">
          {base === 0 ? "Nobody has answered this yet." : "Too few answers to draw."}
        </p>
      )}
      <ul className="diverging-bar-labels">
        {segments.map((segment) => (
          <li key={segment.key} className={`diverging-bar-label diverging-bar-label--${segment.side}`}>
            <span
              className={`diverging-bar-key ${toneOf(segment, strengthOf(segment, segments))}`}
              aria-hidden="true"
            />
            <MaybeLink href={segment.href}>
              {segment.label} <strong>{countText(segment.count, segment.symbol)}</strong>
            </MaybeLink>
          </li>
        ))}
      </ul>
      <Details summary="Show as a table">
        <DataTable
          caption={title}
          columns={[
            { key: "answer", label: "Answer" },
            { key: "count", label: "Count", numeric: true },
          ]}
          rows={[
            ...segments.map(({ key, label, count, symbol }) => ({
              key,
              cells: [label, countText(count, symbol)],
            })),
            ...(dontKnow === undefined
              ? []
              : [{ key: "dont-know", cells: ["Don’t know", countText(dontKnow)] }]),
          ]}
          foot={[`All but don’t know`, countText(base)]}
          note={note}
        />
      </Details>
    </figure>
  );
}

function Bar(props: { segment: DivergingSegment; strength: Strength; width: number; share: number }) {
  const { segment, strength, width, share } = props;
  const tone = toneOf(segment, strength);
  if (segment.count === null)
    return <span className={`diverging-bar-hidden ${tone}`}>{segment.symbol ?? "c"}</span>;
  if (segment.count === 0) return null;
  return (
    <span className={`diverging-bar-part ${tone}`} style={{ inlineSize: `${width.toFixed(3)}%` }}>
      {share >= 0.07 ? segment.count : null}
    </span>
  );
}

type Strength = "soft" | "strong" | "middle";

/** On a scale with two answers a side, the outer is the strong one; an only answer is strong. */
function strengthOf(segment: DivergingSegment, segments: readonly DivergingSegment[]): Strength {
  if (segment.side === "neutral") return "middle";
  const side = segments.filter((other) => other.side === segment.side);
  const outer = segment.side === "negative" ? side[0] : side.at(-1);
  return outer === segment ? "strong" : "soft";
}

function toneOf(segment: DivergingSegment, strength: Strength) {
  return `tone--${segment.side} tone--${strength}`;
}

/** A bar's width as a percentage of its own side, so that the whole track is twice the base. */
function widthIn(count: number | null, base: number | null, middle: number) {
  return (shareOf(count, base) * 100) / (2 - middle);
}

function Base({ base, unit }: { base: number | null; unit: string }) {
  return <>{base === null ? `Fewer ${unit} than can be shown` : `${countText(base)} ${unit}`}</>;
}

function MaybeLink({ href, children }: { href?: string; children: ReactNode }) {
  return href ? <a href={href}>{children}</a> : <span>{children}</span>;
}
