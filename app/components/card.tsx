import type { ReactNode } from "react";
import "./card.css";

type CardProps = {
  title?: ReactNode;
  titleAs?: "h2" | "h3" | "h4";
  /** The title leads here. */
  href?: string;
  /** Beside the title: a `StatusTag`, a small link. */
  aside?: ReactNode;
  children?: ReactNode;
  id?: string;
};

/** One thing among several of its kind. */
export function Card({ title, titleAs: Title = "h2", href, aside, children, id }: CardProps) {
  return (
    <div className={href ? "card card--link" : "card"} id={id}>
      {title || aside ? (
        <div className="card-head">
          {title ? <Title className="card-title">{href ? <a href={href}>{title}</a> : title}</Title> : null}
          {aside}
        </div>
      ) : null}
      {children}
    </div>
  );
}
