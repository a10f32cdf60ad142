import type { LetterCopyKind } from "#db/tables/enumerations.ts";
import { concernsStatusOf } from "./other-concerns.ts";

export type { LetterCopyKind };

/** Whom a copy of the final letter goes to (¶62), and where other serious concerns go (¶130). */
export const copyNames: Readonly<Record<Exclude<LetterCopyKind, "other">, string>> = {
  "education-secretary": "The Secretary of State for Education",
  "health-secretary": "The Secretary of State for Health and Social Care",
  "local-authority": "The local authority of the area",
  "principal-authority": "The principal authority, where it is another than the local authority",
  "education-department": "The Department for Education, with the other serious concerns",
  "nhs-england": "NHS England, with the other serious concerns",
};

export const maxCopyNameLength = 120;

export type NamedCopyKind = keyof typeof copyNames;

export const namedCopyKinds = Object.keys(copyNames) as NamedCopyKind[];

/** Those that the letter has to go to; the principal authority is not among them, since it is mostly the same. */
export function listRequiredCopies(sections: readonly { kind: string; body: string }[]): NamedCopyKind[] {
  const concerns = sections.find(({ kind }) => kind === "other-concerns");
  const hasConcerns = concerns !== undefined && concernsStatusOf(concerns.body) === "closed";
  return [
    "education-secretary",
    "health-secretary",
    "local-authority",
    ...(hasConcerns ? (["education-department", "nhs-england"] as const) : []),
  ];
}

/** The required ones of which no copy of this edition is recorded. */
export function listMissingCopies(
  required: readonly NamedCopyKind[],
  copies: readonly { editionId: string; kind: LetterCopyKind }[],
  editionId: string,
): NamedCopyKind[] {
  return required.filter(
    (kind) => !copies.some((copy) => copy.editionId === editionId && copy.kind === kind),
  );
}
