import type { KeyboardEvent, ReactNode } from "react";

/** Controls in a row of the tree, which would take their arrows, letters and presses for its own. */
export function TreeInset({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset
      className="tree-inset"
      onKeyDown={(event: KeyboardEvent) => event.stopPropagation()}
      onPointerDown={(event) => event.stopPropagation()}
    >
      <legend className="visually-hidden">{label}</legend>
      {children}
    </fieldset>
  );
}
