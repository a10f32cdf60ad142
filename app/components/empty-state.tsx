import type { ReactNode } from "react";
import { BrandMark } from "./brand-mark.tsx";
import "./empty-state.css";

type EmptyStateProps = {
  title: ReactNode;
  titleAs?: "h2" | "h3" | "p";
  /** What comes next, and from whom. */
  children: ReactNode;
  /** A `ButtonLink`, where the next step is this person's. */
  action?: ReactNode;
};

/** What a page says before there is anything to show. */
export function EmptyState({ title, titleAs: Title = "h2", children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <BrandMark size={56} />
      <Title className="empty-state-title">{title}</Title>
      <div className="empty-state-words">{children}</div>
      {action}
    </div>
  );
}
