import { type ReactNode, useEffect } from "react";
import "./mark.css";

type MarkProps = {
  /** What it says, all of it: read aloud, and shown when it is pointed to or focused. */
  words: string;
  /** To the words behind it. */
  href?: string;
  className: string;
  /** Its length, as a part of its chart. */
  length?: number;
  children?: ReactNode;
};

/** A mark of a chart, reached by keyboard too. What it says is shown over the chart that is `mark-chart`. */
export function Mark({ words, href, className, length, children }: MarkProps) {
  const style = length === undefined ? undefined : { inlineSize: `${(length * 100).toFixed(2)}%` };
  const inside = (
    <>
      {children}
      <span className="mark-words" aria-hidden="true">
        {words}
      </span>
    </>
  );
  if (href !== undefined) {
    return (
      <a className={`mark ${className}`} style={style} href={href} aria-label={words}>
        {inside}
      </a>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what a mark says must be within reach of a keyboard too (WCAG 1.4.13).
    <span className={`mark ${className}`} style={style} role="img" aria-label={words} tabIndex={0}>
      {inside}
    </span>
  );
}

/** Escape puts away what a mark says, until another is pointed to or focused (WCAG 1.4.13). */
export function useDismissibleMarks(): void {
  useEffect(() => {
    const root = document.documentElement;
    const dismiss = (event: KeyboardEvent) => {
      if (event.key === "Escape") root.dataset.marksDismissed = "";
    };
    const show = (event: Event) => {
      if (event.target instanceof Element && event.target.closest(".mark"))
        delete root.dataset.marksDismissed;
    };
    document.addEventListener("keydown", dismiss);
    document.addEventListener("focusin", show);
    document.addEventListener("mouseover", show);
    return () => {
      document.removeEventListener("keydown", dismiss);
      document.removeEventListener("focusin", show);
      document.removeEventListener("mouseover", show);
      delete root.dataset.marksDismissed;
    };
  }, []);
}
