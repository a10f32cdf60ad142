import { type ReactNode, useId } from "react";
import { countText } from "./count-text.ts";
import "./chart.css";

export type ChartProps = {
  title: ReactNode;
  titleAs?: "h2" | "h3" | "h4" | "p";
  /** How many gave one of these answers; null when it is withheld. */
  base: number | null;
  /** How many said that they don't know; null when it is withheld, undefined when nobody could say so. */
  dontKnow?: number | null;
  /** From the don't-knows to what they wrote. */
  dontKnowHref?: string;
  /** What the base counts: "parents and carers". */
  unit?: string;
  /** Where only shares are known, to how many percent they are rounded: each count is then a share of all, in percent. */
  percentStep?: number;
};

/** A chart under its title, with what it is counted from beside it. */
export function Chart(props: ChartProps & { className: string; children: ReactNode }) {
  const {
    title,
    titleAs: Title = "h3",
    base,
    dontKnow,
    dontKnowHref,
    unit = "answers",
    percentStep,
    className,
    children,
  } = props;
  const id = useId();
  return (
    <figure className={`chart ${className}`} aria-labelledby={id}>
      <figcaption className="chart-head">
        <Title className="chart-title" id={id}>
          {title}
        </Title>
        <p className="chart-base">
          {percentStep !== undefined
            ? `Shares of those who answered, to the nearest ${percentStep}%`
            : base === null
              ? `Number of ${unit} hidden (c)`
              : `${countText(base)} ${unit}`}
          {dontKnow === undefined ? null : (
            <>
              {" · "}
              <ChartLink href={dontKnowHref}>Don’t know: {countText(dontKnow)}</ChartLink>
            </>
          )}
        </p>
      </figcaption>
      {children}
    </figure>
  );
}

/** A figure that leads to the words behind it, where there are any. */
export function ChartLink({ href, children }: { href?: string; children: ReactNode }) {
  return href ? <a href={href}>{children}</a> : <span>{children}</span>;
}
