import type { ReactNode } from "react";
import { Toolbar as AriaToolbar } from "react-aria-components/Toolbar";
import "./toolbar.css";

/** Buttons that are one Tab stop; the arrow keys go from one to the next. */
export function Toolbar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <AriaToolbar className="aria-toolbar" aria-label={label}>
      {children}
    </AriaToolbar>
  );
}
