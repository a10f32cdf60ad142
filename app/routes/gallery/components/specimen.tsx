import type { ReactNode } from "react";

/** A part of the gallery. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="gallery-part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** One component, under its name in code. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <h3 className="gallery-name">{name}</h3>
      {children}
    </>
  );
}
