import type { SectionKind } from "#db/tables/enumerations.ts";

/** The parts of a letter in the usual order (¶130): what it is, each weakness, other serious concerns, what was read and heard. */
export const sectionKinds = [
  "opening",
  "weakness",
  "other-concerns",
  "evidence",
] as const satisfies readonly SectionKind[];
export type { SectionKind };

const sectionTitles: Readonly<Record<Exclude<SectionKind, "weakness">, string>> = {
  opening: "The re-visit and its decisions",
  "other-concerns": "Other serious concerns",
  evidence: "What inspectors read and heard",
};

export function titleOf(kind: SectionKind, weakness: string | null): string {
  return kind === "weakness" ? (weakness ?? "An area of significant weakness") : sectionTitles[kind];
}
