import type { ReactNode } from "react";
import "./inset.css";

/** Words set apart from the rest of a page: what is kept, who reads it, how long. */
export function Inset({ children, title }: { children: ReactNode; title?: ReactNode }) {
  return (
    <div className="inset">
      {title ? <p className="inset-title">{title}</p> : null}
      {children}
    </div>
  );
}
