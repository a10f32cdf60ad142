import type { ReactNode } from "react";
import "./status-tag.css";

type StatusTagProps = {
  children: ReactNode;
  kind?: "neutral" | "info" | "success" | "warning" | "danger";
};

/** A state in one or two words. The words carry it; the colour only helps. */
export function StatusTag({ children, kind = "neutral" }: StatusTagProps) {
  return <strong className={`status-tag status-tag--${kind}`}>{children}</strong>;
}
