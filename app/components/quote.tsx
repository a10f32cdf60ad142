import type { ReactNode } from "react";
import "./quote.css";

type QuoteProps = {
  /** The words exactly as they were given. */
  children: ReactNode;
  /** Their language, when it is known not to be English. */
  lang?: string;
  /** Who, in the terms that they agreed to: "Parent of a child aged 5 to 10". Never a name. */
  by?: ReactNode;
  /** Where the words are from, or a link to the whole answer. */
  source?: ReactNode;
  /** `StatusTag`s: may be quoted, names somebody, small group. */
  flags?: ReactNode;
  id?: string;
};

/** A family's words. */
export function Quote({ children, lang, by, source, flags, id }: QuoteProps) {
  return (
    <figure className="quote" id={id}>
      <blockquote className="quote-words" lang={lang} dir="auto">
        {children}
      </blockquote>
      {by || source || flags ? (
        <figcaption className="quote-by">
          {by ? <span>{by}</span> : null}
          {source ? <span>{source}</span> : null}
          {flags}
        </figcaption>
      ) : null}
    </figure>
  );
}
